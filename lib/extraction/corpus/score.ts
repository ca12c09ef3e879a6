import type { Claim, FoundAmount, Lang } from "../types";

/** What a label accepts besides its own value. */
type Accepted = Partial<
  Record<ScoredField | "low" | "high" | "currency" | "unit", Array<string | number | null>>
>;

/** A labelled claim (DESIGN § Labels). */
export interface GoldClaim {
  kind: string;
  subject: string;
  object?: string | null;
  low?: number | null;
  high?: number | null;
  direction?: string | null;
  comparator: string;
  currency?: string | null;
  unit?: string | null;
  modality: string;
  claimant?: string | null;
  quote: string;
  start: number;
  end: number;
  alt?: Accepted;
  /** Neither required nor wrong. */
  optional?: boolean;
  /** An earlier claim of the article says the same. */
  repeat?: boolean;
  /** The amount of claim `of` in another currency: finding either counts. */
  converted?: boolean;
  of?: number;
}

export interface GoldArticle {
  id: string;
  lang: Lang;
  title?: string;
  published?: string;
  url?: string;
  text: string;
  claims: GoldClaim[];
}

const FIELDS = ["kind", "subject", "comparator", "modality", "claimant", "object"] as const;
type ScoredField = (typeof FIELDS)[number];
const LEVELS = ["amount", "claim", "full"] as const;
type Level = (typeof LEVELS)[number];

export interface Figures {
  gold: number;
  predicted: number;
  amount: Measure;
  claim: Measure;
  full: Measure;
  accuracy: Record<ScoredField, number | null>;
}

export interface Measure {
  precision: number | null;
  recall: number | null;
  f1: number;
}

/** A predicted claim with what the labels said of it, for calibration: null where neither required nor wrong. */
export interface Judged {
  claim: Claim;
  right: boolean | null;
}

export interface Score {
  money: { all: Figures } & Partial<Record<Lang, Figures>>;
  quantity: { all: Figures } & Partial<Record<Lang, Figures>>;
  /** Share of quotes that stand letter for letter at their offsets. */
  evidence: number | null;
  errors: ScoredError[];
  judged: Judged[];
}

/** A wrong claim; a right one of which a further field is off; a claim that was missed. */
export interface ScoredError {
  sort: "wrong" | "off" | "missed";
  /** Of the claim that was made. */
  confidence: number | null;
  text: string;
}

type Tally = Record<"gold" | "predicted" | Level | ScoredField, number>;

const blank = (): Tally => ({
  gold: 0,
  predicted: 0,
  amount: 0,
  claim: 0,
  full: 0,
  kind: 0,
  subject: 0,
  comparator: 0,
  modality: 0,
  claimant: 0,
  object: 0,
});

const fold = (value: unknown): string | null =>
  value == null
    ? null
    : String(value)
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\-–—_.,'’"()]+/g, " ")
        .trim();

/** Compares predicted claims with labels, by figure, then kind and subject, then every field. */
export class Scorer {
  private readonly canonical = new Map<string, string>();

  /** `aliases`: names that count as equal to the first. */
  constructor(aliases: Readonly<Record<string, readonly string[]>>) {
    for (const [first, others] of Object.entries(aliases)) {
      for (const other of others) this.canonical.set(fold(other)!, fold(first)!);
    }
  }

  score(articles: ReadonlyArray<{ gold: GoldArticle; predicted: readonly Claim[] }>): Score {
    const tallies: Record<"money" | "quantity", Map<Lang, Tally>> = { money: new Map(), quantity: new Map() };
    const errors: ScoredError[] = [];
    const judged: Judged[] = [];
    let quotes = 0;
    let exact = 0;
    for (const { gold, predicted } of articles) {
      const points = Array.from(gold.text);
      for (const claim of predicted) {
        quotes++;
        if (claim.quote !== "" && points.slice(claim.start, claim.end).join("") === claim.quote) exact++;
        else
          errors.push({
            sort: "wrong",
            confidence: claim.confidence,
            text: `${gold.id}: quote not at its offsets: ${JSON.stringify(claim.quote)}`,
          });
      }
      this.scoreArticle(gold, predicted, tallies, errors, judged);
    }
    return {
      money: figuresOf(tallies.money),
      quantity: figuresOf(tallies.quantity),
      evidence: quotes === 0 ? null : exact / quotes,
      errors,
      judged,
    };
  }

  private scoreArticle(
    article: GoldArticle,
    predicted: readonly Claim[],
    tallies: Record<"money" | "quantity", Map<Lang, Tally>>,
    errors: ScoredError[],
    judged: Judged[],
  ): void {
    const golds = article.claims;
    const bucket = (claim: { currency?: string | null }): Tally => {
      const sort = claim.currency != null ? tallies.money : tallies.quantity;
      const tally = sort.get(article.lang) ?? blank();
      sort.set(article.lang, tally);
      return tally;
    };
    const matchOf = this.match(golds, predicted);
    const used = new Set(matchOf.values());
    golds.forEach((gold, g) => {
      if (!gold.converted || gold.of === undefined || !matchOf.has(g) || matchOf.has(gold.of)) return;
      matchOf.set(gold.of, matchOf.get(g)!);
      matchOf.delete(g);
    });
    const verdicts = new Map<number, boolean | null>();
    golds.forEach((gold, g) => {
      const tally = bucket(gold);
      const required = !gold.optional && !gold.repeat;
      const c = matchOf.get(g);
      const claim = c === undefined ? undefined : predicted[c];
      if (required) tally.gold++;
      const figure = `${gold.low}..${gold.high} ${gold.currency ?? gold.unit}: «${gold.quote}»`;
      if (!claim) {
        if (required)
          errors.push({
            sort: "missed",
            confidence: null,
            text: `${article.id}: missed ${gold.kind} ${gold.subject} ${figure}`,
          });
        return;
      }
      const directed = ["market_value_change", "profit"].includes(claim.kind) && gold.direction != null;
      const turned = directed && gold.direction !== claim.direction;
      const right = this.right(gold, claim, "kind") && this.right(gold, claim, "subject") && !turned;
      const full =
        right && (["comparator", "modality", "claimant"] as const).every((f) => this.right(gold, claim, f));
      const wrong = FIELDS.filter((f) => f !== "object" && !this.right(gold, claim, f)).map(
        (f) => `${f} ${claim[f]} for ${gold[f] ?? null}`,
      );
      if (turned) wrong.push("direction");
      if (wrong.length > 0)
        errors.push({
          sort: right ? "off" : "wrong",
          confidence: claim.confidence,
          text: `${article.id}: ${right ? "off" : "wrong"} ${wrong.join(", ")}: «${gold.quote}»`,
        });
      if (!required) {
        verdicts.set(c!, right ? null : false);
        return;
      }
      verdicts.set(c!, right);
      tally.amount++;
      for (const f of FIELDS) if (this.right(gold, claim, f)) tally[f]++;
      if (right) tally.claim++;
      if (full) tally.full++;
    });
    const free = new Set(
      [...matchOf].filter(([g]) => golds[g]!.optional || golds[g]!.repeat).map(([, c]) => c),
    );
    predicted.forEach((claim, c) => {
      judged.push({ claim, right: verdicts.get(c) ?? (free.has(c) ? null : used.has(c) ? null : false) });
      if (free.has(c)) return;
      bucket(claim).predicted++;
      if (used.has(c)) return;
      errors.push({
        sort: "wrong",
        confidence: claim.confidence,
        text: `${article.id}: not in gold: ${claim.kind} ${claim.subject} ${claim.low}..${claim.high} ${claim.currency ?? claim.unit}: «${claim.quote}»`,
      });
    });
  }

  /** Which labelled claim each amount of a text is, by its number in the list; amounts that make no claim are left out. */
  labels(golds: readonly GoldClaim[], amounts: readonly FoundAmount[]): Map<number, GoldClaim> {
    const bare = { subject: "", object: null, modality: "reported", claimant: null } as const;
    const matches = this.match(
      golds,
      amounts.map((amount) => ({ ...amount, ...bare, kind: "quantity" }) as unknown as Claim),
    );
    return new Map([...matches].map(([g, c]) => [c, golds[g]!]));
  }

  /** Whether a label accepts a value. */
  accepts(
    gold: Pick<GoldClaim, "kind" | "subject" | "alt">,
    field: "kind" | "subject",
    value: string,
  ): boolean {
    return this.right(gold as GoldClaim, { [field]: value } as unknown as Claim, field);
  }

  /** Best match first: same place and amount, then most fields right. */
  private match(golds: readonly GoldClaim[], predicted: readonly Claim[]): Map<number, number> {
    const pairs: Array<{ g: number; c: number; rank: number; distance: number }> = [];
    golds.forEach((gold, g) => {
      predicted.forEach((claim, c) => {
        if ((gold.currency != null) !== (claim.currency != null)) return;
        if (!sameAmount(gold, claim) || !near(gold, claim)) return;
        const rank = FIELDS.filter((f) => this.right(gold, claim, f)).length;
        pairs.push({ g, c, rank, distance: Math.abs(gold.start - claim.start) });
      });
    });
    pairs.sort((a, b) => b.rank - a.rank || a.distance - b.distance);
    const matchOf = new Map<number, number>();
    const used = new Set<number>();
    for (const { g, c } of pairs) {
      if (matchOf.has(g) || used.has(c)) continue;
      matchOf.set(g, c);
      used.add(c);
    }
    return matchOf;
  }

  private name(value: unknown): string | null {
    const folded = fold(value);
    return folded === null ? null : (this.canonical.get(folded) ?? folded);
  }

  private right(gold: GoldClaim, claim: Claim, field: ScoredField): boolean {
    const norm = (value: unknown) =>
      field === "subject" || field === "claimant" ? this.name(value) : fold(value);
    return [gold[field] ?? null, ...(gold.alt?.[field] ?? [])].some(
      (value) => norm(value) === norm(claim[field]),
    );
  }
}

function sameNumber(a: unknown, b: unknown): boolean {
  if (a == null || b == null) return a == null && b == null;
  const [x, y] = [Number(a), Number(b)];
  return Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y));
}

function sameAmount(gold: GoldClaim, claim: Claim): boolean {
  let { low, high, unit } = claim;
  if (fold(gold.unit) === "gw" && fold(unit) === "mw") {
    unit = "GW";
    low = low === null ? null : low / 1000;
    high = high === null ? null : high / 1000;
  }
  const lows = [gold.low ?? null, ...(gold.alt?.low ?? [])];
  const highs = [gold.high ?? null, ...(gold.alt?.high ?? [])];
  const interval =
    lows.some((value) => sameNumber(value, low)) && highs.some((value) => sameNumber(value, high));
  // A label that accepts other comparators ("nearly": about or less_than) is compared on the stated number alone.
  const loose = (gold.alt?.comparator?.length ?? 0) > 0 && gold.comparator !== "between";
  if (!interval && !(loose && sameNumber(gold.low ?? gold.high, low ?? high))) return false;
  const currency =
    (gold.currency ?? null) === claim.currency || (gold.alt?.currency ?? []).includes(claim.currency);
  const units = [gold.unit, ...(gold.alt?.unit ?? [])].map(fold);
  return currency && (gold.currency != null || units.includes(fold(unit)));
}

/** Labels and extractors cut quotes differently: they must touch or stand within 40 code points of each other. */
function near(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end + 40 && b.start < a.end + 40;
}

function figuresOf(tallies: ReadonlyMap<Lang, Tally>): Score["money"] {
  const all = blank();
  const byLang: Partial<Record<Lang, Figures>> = {};
  for (const [lang, tally] of tallies) {
    byLang[lang] = figures(tally);
    for (const key of Object.keys(all) as Array<keyof Tally>) all[key] += tally[key];
  }
  return { ...byLang, all: figures(all) };
}

function figures(tally: Tally): Figures {
  const measure = (level: Level): Measure => {
    const precision = ratio(tally[level], tally.predicted);
    const recall = ratio(tally[level], tally.gold);
    return {
      precision,
      recall,
      f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0,
    };
  };
  const accuracy = Object.fromEntries(
    FIELDS.map((f) => [f, ratio(tally[f], tally.amount)]),
  ) as Figures["accuracy"];
  const [amount, claim, full] = LEVELS.map(measure) as [Measure, Measure, Measure];
  return { gold: tally.gold, predicted: tally.predicted, amount, claim, full, accuracy };
}

function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}
