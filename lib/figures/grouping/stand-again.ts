import { addTo } from "./add-to";
import { effectOn, type How, mayTake } from "./effect-on";
import { type Facets, NAME, PERIOD } from "./facets";
import { familiesOf } from "./families";
import { type Around, FIRST, holdsMore, stand, standAfter } from "./follow";
import { Known } from "./known";
import { isWithin, nearness } from "./links";
import { nameIn } from "./name-in";
import { inOrder, isBefore, NAMED, type Place, placeOf, type Standing } from "./standing";

/** What is looked for in what is stored, around an assertion. */
export interface Look {
  of: Facets;
  /** Also all that bears these tags, among the same. */
  tags: readonly string[];
  /**
   * How far: what bears the tags alone; also what is near, or of it what may take up another; also all that is near and, further
   * away, what took up another, or all that is open.
   */
  ring: "tags" | "holders" | "near" | "adopters" | "open";
}

/** A name and where it was first said. */
export interface Saying extends Place {
  among: string;
  /** As Topic.key. */
  name: string;
}

export interface Stored {
  /** All that is stored and lies where is looked, but for some assertions. */
  look(looks: readonly Look[], except: readonly string[]): Promise<Standing[]>;
  /** Where each name was said first among these, but for some assertions. */
  sayings(among: readonly string[], except: readonly string[]): Promise<Saying[]>;
}

/**
 * What stands otherwise after some assertions are gone and others have come, by key: those that came, and of all others only
 * what stood otherwise before. Reads what is near to these, and what is near to that as far as anything changes.
 */
export async function standAgain(
  { gone, come }: { gone: readonly Standing[]; come: readonly Facets[] },
  stored: Stored,
): Promise<Map<string, Standing>> {
  const again = new Again(stored, gone, come);
  await again.run();
  return again.changed;
}

class Again implements Around {
  readonly changed = new Map<string, Standing>();
  readonly #known = new Known();
  readonly #gone: ReadonlySet<string>;
  /** What may stand otherwise, and what is known to follow another of the same figure now. */
  readonly #open = new Map<string, Facets>();
  readonly #moved = new Map<string, Standing>();
  /** Figures of which something is of another now. */
  readonly #left = new Set<string>();
  /** Around whom all is read. */
  readonly #told = new Set<string>();
  /** Among which the names are read, and what they come to without what came, and without what is gone. */
  readonly #named = new Set<string>();
  readonly #before = new Names();
  readonly #after = new Names();

  constructor(
    readonly stored: Stored,
    readonly gone: readonly Standing[],
    readonly come: readonly Facets[],
  ) {
    this.#gone = new Set(gone.map(({ facets }) => facets.assertion.key));
  }

  async run(): Promise<void> {
    const given = [...this.gone.map(({ facets }) => facets), ...this.come];
    await this.#readNames(given);
    await this.#read([
      ...this.gone.flatMap(({ facets }) => this.#looksFor(facets, "open")),
      ...this.come.flatMap((of) => this.#looksFor(of, "adopters")),
      ...given.flatMap((of) => this.#looksForRenamed(of)),
    ]);
    await this.#readTaken(this.come);
    for (const one of this.come) {
      this.#told.add(one.assertion.key);
      this.#open.set(one.assertion.key, one);
    }
    for (const { facets } of this.gone) this.#disturb(facets, "gone");
    for (const facets of this.come) this.#disturb(facets, "come");
    const renamed = [...this.#known.values()].filter(
      ({ facets }) => this.#before.of(facets) !== this.#after.of(facets),
    );
    await this.#read(renamed.flatMap(({ facets }) => this.#looksFor(facets, "near")));
    for (const { facets } of renamed) {
      this.#open.set(facets.assertion.key, facets);
      this.#disturb(facets, "renamed");
    }
    while (this.#open.size + this.#moved.size > 0) await this.#next();
  }

  async #next(): Promise<void> {
    if ([...this.#open.keys()].some((key) => !this.#told.has(key))) {
      const untold = this.#untold();
      await this.#readNames(untold);
      for (const { assertion } of untold) this.#told.add(assertion.key);
      await this.#read(untold.flatMap((of) => this.#looksFor(of, "near")));
      await this.#readTaken(untold);
    }
    const one = earliest([...this.#open.values(), ...[...this.#moved.values()].map(({ facets }) => facets)]);
    if (one === null) return;
    const { key } = one.assertion;
    const moved = this.#open.has(key) ? undefined : this.#moved.get(key);
    this.#open.delete(key);
    this.#moved.delete(key);
    const before = this.#known.get(key);
    const after = moved ?? stand(one, this.#after.of(one), this);
    this.#known.set(after);
    if (before !== undefined && !differs(before, after)) return;
    this.changed.set(key, after);
    if (before === undefined) this.#disturb(one, "come", after);
    else if (!isOfOne(before, after)) {
      if (before.figure !== after.figure) this.#left.add(before.figure);
      this.#disturb(one, "changed", after);
    }
  }

  /** What is opened, and what will be as it belongs to a figure that begins otherwise now: claim by claim is a way to the server each. */
  #untold(): Facets[] {
    const own = [...this.#known.values()].filter(({ figure }) => this.#left.has(figure));
    const all = [...this.#open.values(), ...own.map(({ facets }) => facets)];
    const byKey = new Map(all.map((one) => [one.assertion.key, one]));
    for (const key of this.#told) byKey.delete(key);
    return [...byKey.values()];
  }

  /** What stands after another, and may stand otherwise as this comes, goes or is of another figure; `standing` as soon as it is known. */
  #disturb(one: Facets, how: How, standing?: Standing): void {
    const [before, after] = [this.#before.of(one), this.#after.of(one)];
    for (const facets of this.#known.beside(one)) {
      const { key } = facets.assertion;
      const known = this.#known.get(key);
      if (known === undefined || this.#open.has(key)) continue;
      const named =
        before !== null &&
        one.among === facets.among &&
        (before === this.#before.of(facets) || after === this.#after.of(facets));
      const other = this.#moved.get(key) ?? known;
      const effect = effectOn(other, one, named, how);
      if (effect === "none") continue;
      if (effect === "unknown") this.#open.set(key, facets);
      else if (standing !== undefined) {
        if (facets.held <= PERIOD && effect !== FIRST && !isWithin(facets, standing.strand, one)) continue;
        const now = standAfter(facets, standing, effect, false);
        // What hangs on it is read only where that may change.
        if (isOfOne(known, now)) this.#moved.set(key, now);
        else this.#open.set(key, facets);
      }
    }
  }

  /** Reads the names among which any of these are named. */
  async #readNames(facets: readonly Facets[]): Promise<void> {
    const among = new Set(facets.filter(({ topic }) => topic.named).map((one) => one.among));
    for (const known of this.#named) among.delete(known);
    if (among.size === 0) return;
    for (const each of among) this.#named.add(each);
    const said = await this.stored.sayings([...among], [...this.#gone]);
    const own = (some: readonly Facets[]): Saying[] =>
      some.flatMap((one) =>
        one.topic.named && among.has(one.among)
          ? [{ ...placeOf(one), among: one.among, name: one.topic.key }]
          : [],
      );
    this.#before.add([...said, ...own(this.gone.map(({ facets }) => facets))]);
    this.#after.add([...said, ...own(this.come)]);
  }

  /** Where to look for what is called otherwise now. */
  #looksForRenamed(of: Facets): Look[] {
    const tags = this.#before.renamed(of, this.#after);
    return tags.length === 0 ? [] : [{ of, tags, ring: "tags" }];
  }

  /** Where to look for what may hang on an assertion. */
  #looksFor(of: Facets, ring: Look["ring"]): Look[] {
    const tags = [...new Set([...this.#before.tags(of), ...this.#after.tags(of)])];
    return [{ of, tags, ring: mayTake(of) ? ring : "near" }];
  }

  /** Reads what is near to what these may take up, which may be taken. */
  async #readTaken(facets: readonly Facets[]): Promise<void> {
    const looser = new Map<string, Facets>();
    for (const one of facets) {
      if (!mayTake(one) || (one.held === NAME && this.#after.isSaidBefore(one))) continue;
      for (const other of this.#known.at(one.among))
        if (holdsMore(one, other) && nearness(other, one, one.rule.attach) < Number.POSITIVE_INFINITY)
          looser.set(other.assertion.key, other);
    }
    await this.#read([...looser.values()].map((of) => ({ of, tags: [], ring: "holders" })));
  }

  async #read(looks: readonly Look[]): Promise<void> {
    if (looks.length === 0) return;
    const known = [...this.#known.keys(), ...this.#gone];
    for (const standing of await this.stored.look(looks, known)) this.#known.set(standing);
  }

  near(of: Facets): Iterable<Standing> {
    return this.#known.near(of);
  }

  named(of: Facets, name: string): Iterable<Standing> {
    return this.#known.tagged(of.among, this.#after.tagsOf(of, name));
  }
}

function differs(one: Standing, other: Standing): boolean {
  return (
    one.after?.key !== other.after?.key ||
    one.after?.turn !== other.after?.turn ||
    one.score !== other.score ||
    one.open !== other.open ||
    !isOfOne(one, other)
  );
}

/** Whether what follows either is of one figure and one strand. */
const isOfOne = (one: Standing, other: Standing): boolean =>
  one.figure === other.figure &&
  one.strand.amount === other.strand.amount &&
  one.strand.day === other.strand.day;

function earliest(some: readonly Facets[]): Facets | null {
  let first: Facets | null = null;
  for (const one of some) if (first === null || inOrder(one, first) < 0) first = one;
  return first;
}

/** Of names said among several, the families. */
class Names {
  readonly #families = new Map<string, Map<string, string>>();
  readonly #first = new Map<string, Place>();
  /** The tags of each family's names. */
  readonly #tags = new Map<string, string[]>();

  /** All names said among some. */
  add(sayings: readonly Saying[]): void {
    const ordered = [...sayings].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    for (const among of new Set(ordered.map((one) => one.among))) {
      const own = ordered.filter((one) => one.among === among);
      const families = familiesOf(own.map(({ name }) => name));
      this.#families.set(among, families);
      for (const [name, family] of families)
        addTo(this.#tags, `${NAMED}${family}\n${among}`, `${NAMED}${name}`);
      for (const { name, turn, key } of own)
        for (const known of [`name ${name}\n${among}`, `family ${families.get(name)}\n${among}`])
          if (!this.#first.has(known)) this.#first.set(known, { turn, key });
    }
  }

  of(one: Facets): string | null {
    return nameIn(this.#families.get(one.among), one);
  }

  /** All tags of its name. */
  tags(one: Facets): readonly string[] {
    const own = this.of(one);
    return own === null ? [] : this.tagsOf(one, own);
  }

  /** All tags that come to a name among the same. */
  tagsOf({ among, rule, topic }: Facets, name: string): readonly string[] {
    const family = topic.named && rule.containment ? this.#tags.get(`${name}\n${among}`) : undefined;
    return family ?? [name];
  }

  isSaidBefore(one: Facets): boolean {
    const { among, rule, topic } = one;
    const family = this.#families.get(among)?.get(topic.key);
    const first = this.#first.get(`${rule.containment ? `family ${family}` : `name ${topic.key}`}\n${among}`);
    return first !== undefined && isBefore(first, placeOf(one));
  }

  /** Tags that are of another family there. */
  renamed({ among, rule }: Facets, other: Names): string[] {
    if (!rule.containment) return [];
    const others = other.#families.get(among);
    return [...(this.#families.get(among) ?? [])].flatMap(([name, family]) =>
      others?.has(name) && others.get(name) !== family ? [`${NAMED}${name}`] : [],
    );
  }
}
