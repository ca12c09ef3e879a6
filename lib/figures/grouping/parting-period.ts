import type { Assertion } from "../types";
import { monthSpan, yearOfDay } from "./day-number";
import type { GroupingRule } from "./grouping-rules";
import type { Topic } from "./object-topic";
import type { Days } from "./read-period";

/** Periods of one sort whose ends lie no further apart than this, in days, are one: fiscal and calendar quarters differ. */
const SORTS = [
  { sort: "day", longest: 1, apart: 0 },
  { sort: "week", longest: 12, apart: 1 },
  { sort: "month", longest: 40, apart: 6 },
  { sort: "quarter", longest: 100, apart: 45 },
  { sort: "half", longest: 200, apart: 60 },
  { sort: "months", longest: 300, apart: 60 },
  { sort: "year", longest: 400, apart: 100 },
] as const;
const DAY = SORTS[0];
const YEAR = SORTS[6];
const LONG = { sort: "long", apart: Number.POSITIVE_INFINITY } as const;

/** The period that parts an assertion from others of its question. */
export interface PartingPeriod {
  sort: (typeof SORTS)[number]["sort"] | "long";
  from: number;
  to: number;
  apart: number;
}

/** Null where no period is said, or where it parts nothing in this kind. */
export function partingPeriod(
  { kind, basis, period }: Assertion,
  rule: GroupingRule,
  topic: Topic,
  days: Days | null,
): PartingPeriod | null {
  if (days === null) return null;
  const length = days.to - days.from + 1;
  const sort = SORTS.find(({ longest }) => length <= longest) ?? LONG;
  switch (rule.period) {
    case "none":
      return null;
    case "event":
      return kind === "valuation" && sort === DAY && !topic.named ? { ...DAY, ...days } : null;
    case "day":
      return { ...sort, ...days };
    case "year":
      return sort === YEAR ? yearOf(days.to) : null;
    case "span": {
      // A run rate of any day, and what is aimed at by the end of a year, belong to that year.
      const earned = kind === "revenue" || kind === "profit";
      const aimed =
        earned &&
        (days.from === Number.NEGATIVE_INFINITY || /\bend of (?:19|20)\d\d\b/.test(period?.text ?? ""));
      if ((basis === "run_rate" || aimed) && Number.isFinite(days.to)) return yearOf(days.to);
      return basis === "run_rate" ? null : { ...sort, ...days };
    }
  }
}

/** The calendar year of a day: fiscal years are called by the one in which they end. */
function yearOf(day: number): PartingPeriod {
  return { ...YEAR, ...monthSpan(yearOfDay(day), 1, 12) };
}
