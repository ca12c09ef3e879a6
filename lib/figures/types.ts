/**
 * The vocabulary of lib/figures: claims → assertions → figures → positions → verdicts, one way. All of it is pure: plain
 * values in, plain values out; the database is at the edges (queries/, lib/ingest). Days are ISO ("2025-01-27"); amounts
 * are plain numbers, good for comparing, never for printing; names and ids are compared, never shown.
 */
import type { Basis, Comparator, Direction, Kind, Modality, PeriodSort, Role } from "../extraction/types";

/** A closed side is a number, an open one null; never both null. */
export interface Interval {
  low: number | null;
  high: number | null;
}

export interface Period {
  text: string;
  start: string | null;
  end: string | null;
  sort: PeriodSort;
}

/**
 * What one or more claims assert alike: the same words' worth of amount about the same thing, on days that lie close enough
 * together to be one run. A single claim is an assertion whose first and last day are the same.
 */
export interface Assertion extends Interval {
  /** Tells it apart among those compared: a claim's id, or a key made of the fields. Smallest first breaks every tie. */
  key: string;
  kind: Kind;
  /** The organisation, by an id or a canonical name: whatever the caller uses throughout. */
  subject: string;
  counterparty: { party: string; role: Role | null } | null;
  /** The name as printed in canonical English ("DeepSeek-V3", "Series F"); null where none is named. */
  object: string | null;
  comparator: Comparator;
  direction: Direction | null;
  /** ISO 4217. */
  currency: string | null;
  unit: string | null;
  /** In US dollars at the rate of the claims' month; null for a quantity or where the currency has no rate. */
  usd: Interval | null;
  basis: Basis | null;
  modality: Modality;
  claimant: string | null;
  period: Period | null;
  firstDay: string;
  lastDay: string;
}

/** Assertions of one figure that say the same: the words of the amount, currency or unit, basis, direction, denied or not. */
export interface Position extends Interval {
  /** From what is said, so that it survives more who say it; unique in a figure. */
  key: string;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  basis: Basis | null;
  denied: boolean;
  /** At the rate of its first day's month, where there is one. */
  usd: Interval | null;
  firstDay: string;
  lastDay: string;
  /** Distinct and sorted, without null: what is named by any who say it. */
  kinds: Kind[];
  modalities: Modality[];
  claimants: string[];
  objects: string[];
  periods: Period[];
  /** Keys of its assertions, by first day, then key. */
  assertions: string[];
}

/** Why two positions cannot both be right, in the order in which it is worked out. */
export const REASONS = ["currency_slip", "scale_slip", "scope", "revised", "denied", "conflict"] as const;
export type Reason = (typeof REASONS)[number];

/**
 * How two positions stand to each other. `apart` is the distance between their nearest sides as a share of the smaller
 * (0.007 for 593 and 589; 12.9 for 5.6 and 78), null where they touch.
 */
export type Verdict =
  | { verdict: "agree" }
  | { verdict: "slightly_different"; apart: number }
  | { verdict: "disagree"; reason: Reason; apart: number | null }
  /** Other units, or another currency without a rate: nothing can be said. */
  | { verdict: "not_comparable" };

/** How far a plan has come; `since` is the key of the assertion that set it. */
export const PLAN_STATES = ["announced", "under_way", "revised", "done", "dropped"] as const;
export type PlanState = (typeof PLAN_STATES)[number];
