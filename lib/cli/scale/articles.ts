import type { Comparator, Lang, Modality } from "../../extraction/types";
import { articleId, contentHash, extractedClaimId } from "../../ingest/identity";
import { type Event, EventMaker } from "./events";
import { type Printed, sentenceOf } from "./phrases";
import { Random, Weighted, zipfWeight } from "./random";
import { type Bearer, type Company, printedIn, type World } from "./world";

/** A claim that stands in a made article, its offsets in code points. */
export interface MadeClaim {
  id: string;
  event: Event;
  /** Decimal text. */
  low: string | null;
  high: string | null;
  comparator: Comparator;
  modality: Modality;
  claimant: { company: Company } | { person: Bearer } | null;
  start: number;
  end: number;
  quote: string;
}

export interface MadeArticle {
  id: string;
  source: { id: number; name: string };
  url: string;
  title: string;
  lang: Lang;
  text: string;
  hash: string;
  /** ISO. */
  day: string;
  reprintOf: string;
  claims: readonly MadeClaim[];
}

const LANGUAGES = new Weighted<readonly [Lang, number]>(
  [
    ["ar", 25],
    ["en", 25],
    ["fr", 12.5],
    ["de", 12.5],
    ["es", 12.5],
    ["zh", 12.5],
  ],
  ([, share]) => share,
);
const COMPARATORS = new Weighted<readonly [Comparator, number]>(
  [
    ["exactly", 62],
    ["about", 16],
    ["more_than", 9],
    ["less_than", 3],
    ["at_most", 4],
    ["at_least", 2],
    ["between", 4],
  ],
  ([, share]) => share,
);

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4_200;
const DAY = 86_400_000;
/** Each year brings more than the one before. */
const GROWTH = 2;
/** What was reported lately and may be reported again. */
const RECENT = 300;
const FRESH = 0.3;
const REPRINTED = 0.06;
/** One event that most report for a while: of a million claims ten thousand. */
const TALK_OF_ALL = { from: 0.78, to: 0.86, share: 0.7 };
const SEED = 20_261_127;

/** Articles by date with `total` claims in all; the same for the same world on every machine. */
export function* scaleArticles(total: number, world: World): Generator<MadeArticle> {
  const writer = new Writer(world);
  for (let made = 0; made < total; ) {
    const article = writer.next(made / total, total - made);
    made += article.claims.length;
    yield article;
  }
}

class Writer {
  readonly #random = new Random(SEED);
  readonly #events: EventMaker;
  readonly #sources: Weighted<World["sources"][number]>;
  readonly #recent: Event[] = [];
  readonly #printed: Array<{ article: MadeArticle; by: Set<number> }> = [];
  readonly #talk: Event;
  #number = 0;

  constructor(readonly world: World) {
    this.#events = new EventMaker(world);
    const weight = zipfWeight(world.sources.length, 0.05);
    this.#sources = new Weighted(world.sources, (_, rank) => weight(rank));
    const [largest] = world.companies;
    if (largest === undefined) throw new Error("No company to write about.");
    this.#talk = this.#events.make(this.#random, 2024, { kind: "market_value_change", subject: largest });
  }

  next(through: number, wanted: number): MadeArticle {
    this.#number += 1;
    const again = this.#random.chance(REPRINTED) ? this.#reprint(through, wanted) : null;
    if (again !== null) return again;
    const article = this.#write(through, Math.min(wanted, 3 + this.#random.below(6)));
    this.#printed[this.#number % 40] = { article, by: new Set([article.source.id]) };
    return article;
  }

  /** The same text from another outlet, within days. */
  #reprint(through: number, wanted: number): MadeArticle | null {
    const first = this.#printed[this.#random.below(40)];
    const source = this.#sources.pick(this.#random);
    if (first === undefined || first.by.has(source.id) || first.article.claims.length > wanted) return null;
    first.by.add(source.id);
    const { text, hash, title, lang, reprintOf, claims } = first.article;
    const url = this.#url();
    const id = articleId({ source: source.name, url, hash });
    const day = dayAt(through);
    const own = claims.map((claim) => ({ ...claim, id: extractedClaimId(id, claim.start, claim.end, 0) }));
    return { id, source, url, title, lang, text, hash, day, reprintOf, claims: own };
  }

  #write(through: number, size: number): MadeArticle {
    const random = this.#random;
    const day = dayAt(through);
    const [lang] = LANGUAGES.pick(random);
    const source = this.#sources.pick(random);
    const events = new Set<Event>();
    const { from, to, share } = TALK_OF_ALL;
    if (through > from && through < to && random.chance(share)) events.add(this.#talk);
    for (let turn = 0; events.size < size; turn += 1) events.add(this.#event(day, turn >= size * 2));
    const [first] = events;
    const title = `${printedIn(first?.subject ?? this.#talk.subject, lang)} (${day}, ${this.#number})`;
    const sentences: string[] = [];
    const claims: Array<Omit<MadeClaim, "id">> = [];
    let at = codePoints(title) + 2;
    for (const event of events) {
      const { text, ...claim } = this.#claim(event, lang);
      claims.push({ ...claim, start: claim.start + at, end: claim.end + at });
      sentences.push(text);
      at += codePoints(text) + 1;
    }
    const text = `${title}\n\n${sentences.join(" ")}`;
    const hash = contentHash(text);
    const url = this.#url();
    const id = articleId({ source: source.name, url, hash });
    return {
      ...{ id, source, url, title, lang, text, hash, day, reprintOf: id },
      claims: claims.map((claim) => ({ id: extractedClaimId(id, claim.start, claim.end, 0), ...claim })),
    };
  }

  #event(day: string, fresh: boolean): Event {
    const random = this.#random;
    // What is much reported is reported more: the product of two chances falls on the first places.
    const place = Math.floor(random.next() * random.next() * RECENT);
    const known = this.#recent[place];
    if (!fresh && known !== undefined && !random.chance(FRESH)) return known;
    const event = this.#events.make(random, Number(day.slice(0, 4)));
    this.#recent[this.#recent.length < RECENT ? this.#recent.length : random.below(RECENT)] = event;
    return event;
  }

  #claim(event: Event, lang: Lang): Omit<MadeClaim, "id"> & { text: string } {
    const random = this.#random;
    const [comparator] = COMPARATORS.pick(random);
    const printed = printedAmount(reported(event.amount, random), comparator);
    const modality = random.chance(0.85)
      ? event.modality
      : random.pick<Modality>(["reported", "claimed", "estimated"]);
    const claimant = modality === "claimed" || random.chance(0.1) ? this.#claimant(event) : null;
    const sayer = claimant === null ? null : "company" in claimant ? claimant.company : claimant.person;
    const { text, start, quote } = sentenceOf({
      lang,
      kind: event.kind,
      comparator,
      printed,
      measure: event.currency ?? event.unit ?? "",
      subject: printedIn(event.subject, lang),
      object: event.object && printedIn(event.object, lang),
      counterparty: event.counterparty && printedIn(event.counterparty.party, lang),
      year: event.year,
      claimant: sayer && printedIn(sayer, lang),
    });
    const from = codePoints(text.slice(0, start));
    const place = { start: from, end: from + codePoints(quote) };
    return {
      event,
      ...intervalOf(printed, comparator),
      comparator,
      modality,
      claimant,
      quote,
      text,
      ...place,
    };
  }

  #claimant({ subject }: Event): MadeClaim["claimant"] {
    const [first, ...others] = this.world.people;
    if (first === undefined || this.#random.chance(0.6)) return { company: subject };
    return { person: this.#random.pick([first, ...others]) };
  }

  #url(): string {
    return `https://outlets.example/${this.#number}`;
  }
}

function dayAt(through: number): string {
  return new Date(FIRST_DAY + Math.floor(through ** (1 / GROWTH) * DAYS) * DAY).toISOString().slice(0, 10);
}

const codePoints = (text: string): number => {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) pairs += 1;
  return text.length - pairs;
};

/** Most print the amount, some a little more or less, few something else altogether. */
function reported(amount: number, random: Random): number {
  const chance = random.next();
  if (chance < 0.7) return amount;
  if (chance < 0.92) return amount * (0.96 + random.next() * 0.08);
  return amount * 4 ** (random.next() * 2 - 1);
}

const SCALES = [1, 1e6, 1e9, 1e12] as const;
const FIGURES = 2;

function printedAmount(amount: number, comparator: Comparator): Printed {
  const scale = amount >= 1e12 ? 3 : amount >= 1e9 ? 2 : amount >= 1e6 ? 1 : 0;
  const inScale = (value: number) => String(Number((value / SCALES[scale]).toPrecision(FIGURES)));
  const [low, high] = [inScale(amount), inScale(amount * 1.2)];
  return { digits: comparator === "between" && low !== high ? [low, high] : [low], scale };
}

function intervalOf({ digits, scale }: Printed, comparator: Comparator) {
  const [low, high] = digits.map((text) => String(Number((Number(text) * SCALES[scale]).toPrecision(6))));
  switch (comparator) {
    case "less_than":
    case "at_most":
      return { low: null, high: low ?? null };
    case "more_than":
    case "at_least":
      return { low: low ?? null, high: null };
    default:
      return { low: low ?? null, high: high ?? low ?? null };
  }
}
