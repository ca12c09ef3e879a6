/**
 * What queries give and components draw: plain values only. Days are ISO ("2025-01-27"), instants ISO in UTC,
 * offsets Unicode code points. Amounts are decimal text without trailing zeros ("6000000", "0.14"), exact at any
 * size; `Number()` of one is good enough to place a point.
 */
import type {
  Basis,
  Comparator,
  Direction,
  Kind,
  Modality,
  PeriodSort,
  Role,
  TraceStep,
} from "../extraction/types";
import type { Agreement } from "../figures/rows";
import { directionOf } from "../i18n/direction";
import type { DatePrecision } from "../i18n/formats";
import { type Language, type Locale, languageOf } from "../i18n/locales";
import type { Converted } from "../money/in-currency";
import type { Printed } from "./charts/measure";
import type { Family } from "./kinds";
import type { Shown } from "./shown-money";

export const EVIDENCE = ["extracted", "curated"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a page, the API and an export may give of a source's text. */
export type TextRight = "full" | "quote" | "link";

/** Names in the interface's languages. `en` is the canonical name; another language's is missing where none is known. */
export type Names = { en: string } & Partial<Record<Language, string>>;

/** Whoever a claim names. `slug` leads to the company page; null for people and for names that we keep only as words. */
export interface Party {
  slug: string | null;
  names: Names;
}

export interface Amount {
  low: string | null;
  high: string | null;
  comparator: Comparator;
  direction: Direction | null;
  /** ISO 4217. */
  currency: string | null;
  unit: string | null;
}

/** An amount's interval in US dollars, at `rate` units of its currency for one: the mean of a month. */
export interface Dollars {
  low: string | null;
  high: string | null;
  rate: string;
  /** ISO, the first day; not the claim date's month where that has no rate. */
  rateMonth: string;
}

export interface Counterparty extends Party {
  role: Role | null;
}

export interface PeriodRow {
  text: string;
  start: string | null;
  end: string | null;
  sort: PeriodSort;
}

export interface SourceRow {
  slug: string;
  name: string;
}

/** One line of the claims table. */
export interface ClaimRow {
  id: string;
  claimDate: string;
  datePrecision: DatePrecision;
  /** The article gave no date: this is the day on which it was stored. */
  dateAssumed: boolean;
  kind: Kind;
  family: Family;
  subject: Party & { slug: string };
  object: Names | null;
  amount: Amount;
  /** Null for what is not money, and for a currency without rate. */
  usd: Dollars | null;
  modality: Modality;
  /** Null: unnamed sources, or the article in its own voice. */
  claimant: Party | null;
  counterparty: Counterparty | null;
  basis: Basis | null;
  period: PeriodRow | null;
  evidence: Evidence;
  /** The article's language, ISO 639. */
  language: string;
  source: SourceRow;
  /** The outlet that the source itself credits. */
  creditedSource: SourceRow | null;
  article: { id: string; title: string | null; url: string | null; demonstration: boolean };
  /** The article's exact words, null for a curated claim or where the source allows only a link. */
  quote: string | null;
  /** The curator's words in the interface's languages, empty for an extracted claim. */
  summary: Partial<Record<Language, string>>;
  /** 0…1; null for a curated claim. */
  confidence: number | null;
}

/** A claim of the same article, to be marked faintly in its text. */
export interface NeighbourRow extends ClaimRow {
  quoteStart: number | null;
  quoteEnd: number | null;
}

/** How a claim read before a later extraction. */
export interface ClaimRevisionRow {
  revision: number;
  recordedAt: string;
  supersededAt: string;
  /** The fields that differ from the revision after it, as stored. */
  fields: Record<string, unknown>;
}

export type ClaimState =
  /** Stands as shown. */
  | "current"
  /** A later extraction no longer finds it. */
  | "superseded"
  /** A newer version of the article replaced the text that it was read from. */
  | "replaced";

/** Everything about one claim, for its page and the evidence panel. */
export interface ClaimDetail extends ClaimRow {
  state: ClaimState;
  supersededAt: string | null;
  recordedAt: string;
  revision: number;
  history: ClaimRevisionRow[];
  quoteStart: number | null;
  quoteEnd: number | null;
  /** The amount in the currencies that readers think in, at the month's rate. */
  otherCurrencies: Converted[];
  /** The amount in other currencies, as the article prints it. */
  conversions: Array<Amount & { start: number; end: number }>;
  trace: TraceStep[];
  textRight: TextRight;
  /** The article's text as read; null for a citation or where the source's right to the text is not full. */
  text: string | null;
  published: string;
  articleVersion: number;
  extraction: { extractor: string; version: string; gazetteerVersion: string; ranAt: string } | null;
  /** In the order of the text; current claims only. */
  neighbours: NeighbourRow[];
}

/** A page of claims with the opaque cursors that lead on; null where there is nothing further. */
export interface ClaimsPage {
  claims: ClaimRow[];
  after: string | null;
  before: string | null;
}

/** A claim as a chart needs it. `low` and `high` are plain numbers here: places on an axis, not amounts to print. */
export interface ChartClaim {
  id: string;
  claimDate: string;
  datePrecision: DatePrecision;
  kind: Kind;
  subject: Party & { slug: string };
  low: number | null;
  high: number | null;
  amount: Amount;
  /** In the currency that the chart shows its money in; null as printed, and for what cannot be shown in it. */
  shown: Shown | null;
  modality: Modality;
  basis: Basis | null;
  source: SourceRow;
  claimant: Party | null;
}

/**
 * All claims that match, or, where they are more than a chart can hold, `shown` of the `total` in the measure that is drawn:
 * an even sample with each month's highest and lowest. Then `printed` says what all of them were printed in.
 */
export interface ChartClaims {
  claims: ChartClaim[];
  shown: number;
  total: number;
  printed: Printed[] | null;
  /** What all money is shown in that can be; null as printed. */
  currency: string | null;
}

/** What some claims of one kind say in one measure (see measure.ts). */
export interface CompanyTrack {
  kind: Kind;
  currency: string | null;
  unit: string | null;
  latest: ClaimRow;
  claims: number;
  /** Of these, printed in another currency than the measure's. */
  converted: number;
  /**
   * The lowest and the highest end that anyone named in a month ("2025-01"), a loss below zero; by month, losses and gains
   * apart. Months without a claim are absent.
   */
  months: Array<{ month: string; low: number; high: number }>;
}

/** Months without a claim of a kind are absent; `month` is "2025-01". */
export interface MonthCount {
  month: string;
  kind: Kind;
  count: number;
}

export interface Totals {
  claims: number;
  figures: number;
  /** Figures on which sources disagree. */
  disagreements: number;
  organisations: number;
  sources: number;
  languages: number;
  articles: number;
  extracted: number;
  curated: number;
  /** When the newest row was stored, ISO instant in UTC; null while there is none. */
  updatedAt: string | null;
}

export interface OrganisationRow {
  slug: string;
  names: Names;
  kind: string;
  country: string | null;
  claims: number;
  /** Of its latest claim, ISO; null without one. */
  lastDate: string | null;
}

/** A hit of a search: `matched` is the name that matched, where it is not one of the names shown. */
export interface NameHit {
  slug: string;
  names: Names;
  claims: number;
  matched: string | null;
}

export type OrganisationHit = OrganisationRow & NameHit;

export interface OrganisationDetail extends OrganisationRow {
  /** Every name that Marsad knows it by. */
  allNames: Array<{ language: string; text: string; sort: "canonical" | "alias" | "ticker" }>;
  people: Array<{ names: Names; role: string; start: string | null; end: string | null }>;
  objects: Array<{ names: Names; kind: string }>;
  kinds: Array<{ kind: Kind; count: number; firstDate: string; lastDate: string }>;
  sources: Array<SourceRow & { count: number; lastDate: string }>;
  firstDate: string | null;
  lastDate: string | null;
  /** Claims in which it is not the subject. */
  asCounterparty: number;
  asClaimant: number;
}

/** A value of one parameter, and how many claims match the filter with it in place of that parameter's own values. */
export interface Counted<Value extends string = string> {
  value: Value;
  count: number;
}

/** With what the value is called. */
export type CountedNames = Counted & { names: Names };
export type CountedSource = Counted & { name: string };

/**
 * What adding each value to a filter would show. Only values that some claim has, and those that the filter names;
 * lists are by count, then value. Long ones hold their first values and those that the filter names.
 */
export interface Facets {
  company: CountedNames[];
  /** A family's count is the sum of its kinds'. */
  kind: Counted<Kind>[];
  modality: Counted<Modality>[];
  source: CountedSource[];
  language: Counted[];
  /** NOBODY has a count like any other, and no names. */
  claimant: Array<Counted & { names: Names | null }>;
  currency: Counted[];
  evidence: Counted<Evidence>[];
  /** None for a filter with a past day. */
  agreement: Counted<Agreement>[];
  /** By year, oldest first, with whatever days the filter asks for: "2025". */
  years: Counted[];
  /** By power of ten in dollars, least first, with whatever sums the filter asks for. */
  magnitudes: Magnitude[];
}

/** As the filter has them: both ends included, null for an open side. An amount may lie in several. */
export interface Magnitude {
  usdFrom: string | null;
  usdTo: string | null;
  count: number;
}

/** The days between which there are claims; null while there is none. */
export interface Span {
  firstDate: string | null;
  lastDate: string | null;
}

/** Its name for readers of the other script, beside the one shown: the English one in Arabic, the Arabic one elsewhere. */
export function nameInOtherScript(names: Names, locale: Locale): { language: Language; name: string } | null {
  const language: Language = directionOf(locale) === "rtl" ? "en" : "ar";
  const name = names[language];
  return name === undefined || name === nameIn(names, locale) ? null : { language, name };
}

/** Who of an organisation makes claims, most claims first, and the newest of its `total` claims about others. */
export interface CompanyVoices {
  people: Array<{ slug: string; names: Names; aboutIt: number; aboutOthers: number; lastDate: string }>;
  aboutOthers: ClaimRow[];
  total: number;
}

/** The name to show in a language: its own, else the canonical one. */
export function nameIn(names: Names, locale: Locale): string {
  return names[languageOf(locale)] ?? names.en;
}
