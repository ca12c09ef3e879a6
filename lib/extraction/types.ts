/** The extractor's contract: what goes in, what comes out. All offsets are Unicode code points, end exclusive. */

export const LANGS = ["ar", "en", "fr", "de", "es", "zh"] as const;
export type Lang = (typeof LANGS)[number];

export const KINDS = [
  "training_cost",
  "operating_cost",
  "price",
  "valuation",
  "market_value_change",
  "funding",
  "deal",
  "investment_plan",
  "revenue",
  "profit",
  "quantity",
] as const;
export type Kind = (typeof KINDS)[number];

export const COMPARATORS = [
  "exactly",
  "about",
  "less_than",
  "at_most",
  "more_than",
  "at_least",
  "between",
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const MODALITIES = ["reported", "claimed", "estimated", "planned", "denied"] as const;
export type Modality = (typeof MODALITIES)[number];

export const DIRECTIONS = ["gain", "loss"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ROLES = ["investor", "recipient", "buyer", "target", "customer", "supplier"] as const;
export type Role = (typeof ROLES)[number];

export const BASES = [
  "run_rate",
  "annual",
  "quarter",
  "gross",
  "net",
  "round",
  "total",
  "pre_money",
  "post_money",
  "per_year",
] as const;
export type Basis = (typeof BASES)[number];

export const PERIOD_SORTS = ["instant", "span", "deadline"] as const;
export type PeriodSort = (typeof PERIOD_SORTS)[number];

/** Magnitudes in plain units; an open side is null. The comparator and the open side always agree. */
export type Interval =
  | { comparator: "exactly" | "about" | "between"; low: number; high: number }
  | { comparator: "less_than" | "at_most"; low: null; high: number }
  | { comparator: "more_than" | "at_least"; low: number; high: null };

export interface Span {
  start: number;
  end: number;
}

/** An interval of money (ISO 4217), of a counted unit, or of money per unit (a price has both). */
export type Amount = Interval & { currency: string | null; unit: string | null };

/** One amount as `--amounts` writes it. `quote` is the article's text at `start`…`end`. */
export type FoundAmount = Amount & Span & { quote: string };

/** ISO days; either may be null. The end of a deadline is a plan's due date. */
export interface Period {
  text: string;
  start: string | null;
  end: string | null;
  sort: PeriodSort;
}

/** One rule that decided, with the words that it fired on. Message catalogs put its name into words. */
export interface TraceStep extends Span {
  rule: string;
}

export interface Claim extends Span {
  kind: Kind;
  /** Canonical English name. */
  subject: string;
  object: string | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  modality: Modality;
  /** Canonical English name; null means unnamed sources or the article's own voice. */
  claimant: string | null;
  counterparty: { name: string; role: Role } | null;
  basis: Basis | null;
  period: Period | null;
  conversions: Array<Interval & Span & { currency: string }>;
  quote: string;
  /** 0…1, calibrated: of the claims given 0.9, nine in ten are right. */
  confidence: number;
  trace: TraceStep[];
}

export interface Article {
  text: string;
  lang: Lang;
  /** Context only: quotes are of `text`. */
  title?: string | null;
  /** The outlet's name, so that "we" and its own credit line are not taken for a claimant. */
  source?: string | null;
  /** ISO day, or month (2025-01), or year; relative days are resolved with it. */
  published?: string | null;
}
