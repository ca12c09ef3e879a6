import { isolate } from "../../claims/charts/isolate";
import { logDomain, logPlace, logTicks } from "../../claims/charts/scales";
import { dayNumber } from "../../claims/charts/time";
import type { Locale } from "../../i18n/locales";
import type { PlanRow, PositionRow } from "../rows";

/** Places from 0 to 1. */
export interface PlanLine {
  plan: PlanRow;
  /** On the time axis: its first word, the word that set its state, its due date (null where none is named). */
  announced: number;
  word: number;
  due: number | null;
  /** On the axis of amounts, from the lowest to the highest that is claimed; null without dollars. */
  amount: { low: number; high: number } | null;
}

export interface PlansModel {
  lines: PlanLine[];
  years: Array<{ at: number; label: string }>;
  today: number;
  amounts: Array<{ place: number; label: string }>;
}

interface Options {
  locale: Locale;
  /** ISO day. */
  today: string;
  label(value: number): string;
  year(day: string): string;
}

const MOST_YEARS = 9;
/** The column is narrow, and their names are long in Arabic. */
const AMOUNT_TICKS = 3;

/** Plans on one time axis of whole years, from the earliest first word to the last due date or this year, and one log axis. */
export function preparePlans(plans: readonly PlanRow[], { locale, today, label, year }: Options): PlansModel {
  const days = plans.flatMap(({ figure: { question } }) =>
    [question.firstDay, question.period?.end ?? []].flat(),
  );
  const years = [...days, today].map((day) => Number(day.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const [start, end] = [dayNumber(`${from}-01-01`), dayNumber(`${to}-01-01`)];
  const place = (day: string) => (dayNumber(day) - start) / (end - start);
  const domain = logDomain(
    plans.flatMap(({ range }) => (range === null ? [] : [bottom(range.lowest), top(range.highest)])),
  );
  const every = Math.ceil((to - from) / MOST_YEARS);
  return {
    lines: plans.map((plan) => {
      const { question } = plan.figure;
      const due = question.period?.end ?? null;
      const [low, high] = plan.range === null ? [0, 0] : [bottom(plan.range.lowest), top(plan.range.highest)];
      return {
        plan,
        announced: place(question.firstDay),
        word: place(plan.word.claimDate),
        due: due === null ? null : place(due),
        amount: low > 0 ? { low: logPlace(low, domain), high: logPlace(high, domain) } : null,
      };
    }),
    years: Array.from({ length: to - from }, (_, index) => from + index)
      .filter((_, index) => index % every === 0)
      .map((number) => ({ at: place(`${number}-01-01`), label: isolate(year(`${number}-01-01`), locale) })),
    today: place(today),
    amounts: logTicks(domain, AMOUNT_TICKS).map((at) => ({
      place: logPlace(at, domain),
      label: isolate(label(at), locale),
    })),
  };
}

/** In dollars; 0 for what has none. */
const bottom = ({ usd }: PositionRow): number => Number(usd?.low ?? usd?.high ?? 0);
const top = ({ usd }: PositionRow): number => Number(usd?.high ?? usd?.low ?? 0);
