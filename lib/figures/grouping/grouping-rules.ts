import type { Kind } from "../../extraction/types";

/** How the period of a figure parts its kind. */
export type PeriodRule =
  /** What was earned or spent in a quarter is another question than in a year. */
  | "span"
  /** Only whole years part: next year's budget is another, "by 2030" is not. */
  | "year"
  /** The day: what changed on another day is another question. */
  | "day"
  /** The event that a claim speaks of lies in its period, else on the days of the claim. */
  | "event"
  | "none";

export interface GroupingRule {
  period: PeriodRule;
  /** How many times larger the next amount of a run may be where no name holds it together. */
  ratio: number;
  /** How many days a run may rest where no name holds it together. */
  gap: number;
  /** The same where not even the period or the other party is said, which a report commonly leaves to its day. */
  unsaid?: { ratio: number; gap: number };
  /** How far from a named thing's amounts a nameless one may lie to be it; null where namelessness says "the whole". */
  attach: number | null;
  /** Whether a longer name of a thing still names the same thing ("India", "India cloud"). */
  containment: boolean;
}

export const GROUPING_RULES: Readonly<Record<Kind, GroupingRule>> = {
  training_cost: {
    period: "none",
    ratio: 1.4,
    gap: Number.POSITIVE_INFINITY,
    attach: 1.15,
    containment: true,
  },
  operating_cost: {
    period: "span",
    unsaid: { ratio: 1.3, gap: 100 },
    ratio: 1.6,
    gap: 400,
    attach: 1.03,
    containment: true,
  },
  price: { period: "none", ratio: 1.3, gap: 400, attach: 1.03, containment: false },
  valuation: { period: "event", ratio: 1.2, gap: 100, attach: 1.2, containment: true },
  market_value_change: { period: "day", ratio: 1.35, gap: 4, attach: 1.35, containment: true },
  funding: { period: "event", ratio: 1.35, gap: 120, attach: 1.35, containment: true },
  deal: {
    period: "none",
    unsaid: { ratio: 1.1, gap: 250 },
    ratio: 1.35,
    gap: 250,
    attach: 1.35,
    containment: true,
  },
  investment_plan: { period: "year", ratio: 1.35, gap: 400, attach: 1.35, containment: true },
  revenue: {
    period: "span",
    unsaid: { ratio: 1.2, gap: 60 },
    ratio: 2.5,
    gap: 400,
    attach: null,
    containment: false,
  },
  profit: {
    period: "span",
    unsaid: { ratio: 1.2, gap: 60 },
    ratio: 2.5,
    gap: 400,
    attach: null,
    containment: false,
  },
  quantity: { period: "year", ratio: 1.5, gap: 400, attach: 1.2, containment: true },
};

/** What a listed company is worth is another question every week. */
export const LISTED_VALUATION: GroupingRule = {
  ...GROUPING_RULES.valuation,
  ratio: 1.1,
  gap: 7,
  attach: 1.1,
};
