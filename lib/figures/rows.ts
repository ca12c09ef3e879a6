/** What queries over figures give and components draw: plain values only, as in lib/claims/rows.ts. */
import type { Amount, ClaimRow, Names, Party, PeriodRow } from "../claims/rows";
import type { Basis, Direction, Kind } from "../extraction/types";
import type { DatePrecision } from "../i18n/formats";
import type { Confidence } from "./figure-confidence";
import type { Fold, Origin } from "./fold-origins";
import type { PositionRange } from "./position-range";
import type { Change } from "./revisions-of";
import type { PlanState, Reason } from "./types";

export const AGREEMENTS = ["single", "agree", "slightly_different", "disagree", "not_comparable"] as const;
/** How the claims of a figure stand to each other; `single` where there is one position only. */
export type Agreement = (typeof AGREEMENTS)[number];

/** What a figure answers, for its title. */
export interface QuestionRow {
  kind: Kind;
  subject: Party & { slug: string };
  counterparty: Party | null;
  object: Names | null;
  unit: string | null;
  direction: Direction | null;
  period: Pick<PeriodRow, "text" | "start" | "end"> | null;
  /** Of its first and last claim, ISO. */
  firstDay: string;
  lastDay: string;
}

/** Who said a position first, when and where. */
export interface FirstSaid {
  claimId: string;
  claimDate: string;
  datePrecision: DatePrecision;
  source: string;
  claimant: Names | null;
}

export interface PositionRow {
  /** Its number within the figure. */
  position: number;
  amount: Amount;
  /** Decimal text; a null side is open. Null without a rate, or for a quantity. */
  usd: { low: string | null; high: string | null } | null;
  basis: Basis | null;
  denied: boolean;
  firstDay: string;
  lastDay: string;
  claims: number;
  first: FirstSaid;
}

/** One line of the list of figures. */
export interface FigureRow {
  /** Its earliest claim's. */
  id: string;
  question: QuestionRow;
  claims: number;
  articles: number;
  /** Outlets that report it as their own: reprints and repeated statements are folded. With the claimants, its origins. */
  sources: number;
  claimants: number;
  positions: number;
  agreement: Agreement;
  reason: Reason | null;
  /** The two positions that clash most, the lower one first. */
  clash: { low: PositionRow; high: PositionRow } | null;
  /** How many times the higher of them is the lower. */
  ratio: number | null;
  plan: { state: PlanState; claimId: string } | null;
}

export interface VerdictRow {
  a: number;
  b: number;
  agreement: Exclude<Agreement, "single">;
  reason: Reason | null;
  /** Share of the smaller one; null where they touch. */
  apart: number | null;
}

/** A claim within its figure. */
export interface FigureClaimRow {
  claim: ClaimRow;
  position: number;
  /** Claims of one origin share a number, in the order of their first day. */
  origin: number;
  /** Why it is no voice of its own; null for the first of an origin, or one that is. */
  fold: Fold | null;
}

export interface FigureDetail extends FigureRow {
  /** By claim date, then id. */
  members: FigureClaimRow[];
  allPositions: PositionRow[];
  verdicts: VerdictRow[];
  origins: Origin[];
  /** How the origins stand to the position that most agree with; null without one. */
  confidence: Confidence | null;
  revisions: RevisionRow[];
}

/** One step of a figure's history. */
export interface RevisionRow {
  position: number;
  day: string;
  /** The claim that said it first. */
  claimId: string;
  /** Null for the first value. */
  change: Change | null;
}

/** A plan to spend money, and how far it has come. */
export interface PlanRow {
  figure: FigureRow;
  state: PlanState;
  /** The time it was for is over, and the last word on it is from before that. */
  overdue: boolean;
  /** The claim that set its state. */
  word: ClaimRow;
  /** The lowest and the highest that is claimed for it; null where all is denied. */
  range: PositionRange | null;
}

/** Two claims of one article that give the same digits in another currency or scale, in the order of the text. */
export interface ArticleSlipRow {
  one: ClaimRow;
  other: ClaimRow;
}
