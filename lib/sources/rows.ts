/** What queries over sources give and components draw: plain values only, as in lib/claims/rows.ts. */
import type { Party, SourceRow, TextRight } from "../claims/rows";
import type { Stand } from "../figures/claim-stands";

/** How some claims stand, each in one way; and of how many no other origin can have spoken earlier. */
export type StandCounts = Record<Stand, number> & { claims: number; first: number };

export interface SourceSummary extends SourceRow {
  textRight: TextRight;
  articles: number;
  /** Organisations that it makes claims about. */
  companies: number;
  stands: StandCounts;
  /** ISO days of its first and last claim. */
  firstDate: string;
  lastDate: string;
}

export interface SourceDetail extends SourceSummary {
  /** ISO 639, most claims first. */
  languages: Array<{ language: string; claims: number }>;
  /** Articles of other sources that credit it. */
  creditedBy: number;
  /** Most claims first. */
  about: Array<{ company: Party & { slug: string }; stands: StandCounts }>;
}

/** An article of a source, as a list shows it. */
export interface ArticleRow {
  id: string;
  title: string | null;
  url: string | null;
  /** ISO 639. */
  language: string;
  published: string;
  datePrecision: "day" | "month" | "year";
  claims: number;
  demonstration: boolean;
  creditedSource: SourceRow | null;
  /** The source whose text it nearly is, printed earlier. */
  reprintOf: SourceRow | null;
}

/** Sources against companies: cells only where there is a claim. */
export interface Matrix {
  /** Most claims first. */
  sources: Array<SourceRow & { claims: number }>;
  companies: Array<{ company: Party & { slug: string }; claims: number }>;
  cells: Array<{ source: string; company: string; stands: StandCounts }>;
  /** Of all, and of the claims that have a cell. */
  totals: { sources: number; companies: number; claims: number; shown: number };
}

/** A source of some claims, for instance of those about one company. */
export interface ClaimsSource extends SourceRow {
  lastDate: string;
  stands: StandCounts;
}
