import { type Facets, NAME } from "./facets";
import { familiesOf } from "./families";
import { type Around, holdsMore, stand } from "./follow";
import { Known } from "./known";
import { nearness } from "./links";
import { type How, mayMatter, mayTake } from "./may-matter";
import { nameIn } from "./name-in";
import { inOrder, isBefore, NAMED, type Place, placeOf, type Standing } from "./standing";

/** What is looked for in what is stored, around an assertion. */
export interface Look {
  of: Facets;
  /** Also all that bears these tags, among the same. */
  tags: readonly string[];
  /** How far: what bears the tags alone; also what is near; also, further away, what took up another, or all that is open. */
  ring: "tags" | "near" | "adopters" | "open";
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
  readonly #open = new Map<string, Facets>();
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
      this.#disturb(facets, "changed");
    }
    while (this.#open.size > 0) await this.#next();
  }

  async #next(): Promise<void> {
    const untold = [...this.#open.values()].filter(({ assertion }) => !this.#told.has(assertion.key));
    if (untold.length > 0) {
      await this.#readNames(untold);
      for (const { assertion } of untold) this.#told.add(assertion.key);
      await this.#read(untold.flatMap((of) => this.#looksFor(of, "near")));
      await this.#readTaken(untold);
    }
    let one: Facets | null = null;
    for (const each of this.#open.values()) if (one === null || inOrder(each, one) < 0) one = each;
    if (one === null) return;
    const { key } = one.assertion;
    this.#open.delete(key);
    const before = this.#known.get(key);
    const after = stand(one, this.#after.of(one), this);
    this.#known.set(after);
    if (before !== undefined && !differs(before, after)) return;
    this.changed.set(key, after);
    if (before !== undefined && (before.figure !== after.figure || !isAsFar(before, after)))
      this.#disturb(one, "changed");
  }

  /** What stands after another, and may stand otherwise as this comes, goes or is of another figure. */
  #disturb(one: Facets, how: How): void {
    const [before, after] = [this.#before.of(one), this.#after.of(one)];
    for (const other of this.#known.beside(one)) {
      const { facets } = other;
      const named =
        before !== null &&
        one.among === facets.among &&
        (before === this.#before.of(facets) || after === this.#after.of(facets));
      if (mayMatter(one, other, named, how)) this.#open.set(facets.assertion.key, facets);
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
      for (const { facets: other } of this.#known.at(one.among))
        if (holdsMore(one, other) && nearness(other, one, one.rule.attach) < Number.POSITIVE_INFINITY)
          looser.set(other.assertion.key, other);
    }
    await this.#read([...looser.values()].map((of) => ({ of, tags: [], ring: "near" })));
  }

  async #read(looks: readonly Look[]): Promise<void> {
    if (looks.length === 0) return;
    const known = [...this.#known.keys(), ...this.#gone];
    for (const standing of await this.stored.look(looks, known)) this.#known.set(standing);
  }

  near(of: Facets): Iterable<Standing> {
    return this.#known.near(of);
  }

  *named({ among }: Facets, name: string): Iterable<Standing> {
    for (const standing of this.#known.at(among))
      if (standing.facets.among === among && this.#after.of(standing.facets) === name) yield standing;
  }
}

function differs(one: Standing, other: Standing): boolean {
  return (
    one.figure !== other.figure ||
    one.after?.key !== other.after?.key ||
    one.after?.turn !== other.after?.turn ||
    one.score !== other.score ||
    one.open !== other.open ||
    !isAsFar(one, other)
  );
}

const isAsFar = ({ strand: a }: Standing, { strand: b }: Standing): boolean =>
  a.amount === b.amount && a.day === b.day;

/** Of names said among several, the families. */
class Names {
  readonly #families = new Map<string, Map<string, string>>();
  readonly #first = new Map<string, Place>();

  /** All names said among some. */
  add(sayings: readonly Saying[]): void {
    const ordered = [...sayings].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    for (const among of new Set(ordered.map((one) => one.among))) {
      const own = ordered.filter((one) => one.among === among);
      const families = familiesOf(own.map(({ name }) => name));
      this.#families.set(among, families);
      for (const { name, turn, key } of own)
        for (const known of [`name ${name}\n${among}`, `family ${families.get(name)}\n${among}`])
          if (!this.#first.has(known)) this.#first.set(known, { turn, key });
    }
  }

  of(one: Facets): string | null {
    return nameIn(this.#families.get(one.among), one);
  }

  /** All tags of the same name. */
  tags(one: Facets): string[] {
    const own = this.of(one);
    if (own === null) return [];
    if (!one.topic.named || !one.rule.containment) return [own];
    const families = this.#families.get(one.among) ?? new Map<string, string>();
    return [...families].flatMap(([name, family]) =>
      `${NAMED}${family}` === own ? [`${NAMED}${name}`] : [],
    );
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
