import { isolate } from "../../claims/charts/isolate";
import { logDomain, logPlace, logTicks, withRoom } from "../../claims/charts/scales";
import { dayNumber } from "../../claims/charts/time";
import type { Showing } from "../../claims/shown-money";
import type { Locale } from "../../i18n/locales";
import type { PlanRow, PositionRow } from "../rows";

/** Places from 0 to 1. */
export interface PlanLine {
  plan: PlanRow;
  /** On the time axis: its first word, the word that set its state, its due date (null where none is named). */
  announced: number;
  word: number;
  due: number | null;
  /** On the axis of amounts, from the lowest to the highest that is claimed; null without a rate. */
  amount: { low: number; high: number } | null;
}

export interface PlansModel {
  lines: PlanLine[];
  years: Array<{ at: number; label: string }>;
  today: number;
  amounts: Array<{ place: number; label: string }>;
  /** Plans whose money has no place on that axis, for want of a rate. */
  withoutRate: number;
}

interface Options {
  locale: Locale;
  /** ISO day. */
  today: string;
  /** What the amounts are shown in. */
  showing: Showing;
  label(value: number): string;
  year(day: string): string;
}

const MOST_YEARS = 6;
/** The column is narrow, and their names are long in Arabic. */
const AMOUNT_TICKS = 3;
const LABEL_SHARE = 0.36;

/** Plans on one time axis of whole years, from the earliest first word to the last due date or this year, and one log axis. */
export function preparePlans(
  plans: readonly PlanRow[],
  { locale, today, showing, label, year }: Options,
): PlansModel {
  const days = plans.flatMap(({ figure: { question } }) =>
    [question.firstDay, question.period?.end ?? []].flat(),
  );
  const years = [...days, today].map((day) => Number(day.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const [start, end] = [dayNumber(`${from}-01-01`), dayNumber(`${to}-01-01`)];
  const place = (day: string) => (dayNumber(day) - start) / (end - start);
  const endsOf = ({ range }: PlanRow) =>
    range === null ? null : { low: bottom(range.lowest, showing), high: top(range.highest, showing) };
  const domain = logDomain(plans.map(endsOf).flatMap((ends) => (ends === null ? [] : [ends.low, ends.high])));
  const every = Math.ceil((to - from) / MOST_YEARS);
  return {
    lines: plans.map((plan) => {
      const { question } = plan.figure;
      const due = question.period?.end ?? null;
      const { low, high } = endsOf(plan) ?? { low: 0, high: 0 };
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
    withoutRate: plans.map(endsOf).filter((ends) => ends !== null && !(ends.low > 0)).length,
    amounts: withRoom(
      logTicks(domain, AMOUNT_TICKS).map((at) => ({
        place: logPlace(at, domain),
        label: isolate(label(at), locale),
      })),
      LABEL_SHARE,
    ),
  };
}

/** 0 for what has no rate. */
function bottom(position: PositionRow, showing: Showing): number {
  const shown = showing.of(position, position.firstDay);
  return Number(shown?.low ?? shown?.high ?? 0);
}

function top(position: PositionRow, showing: Showing): number {
  const shown = showing.of(position, position.firstDay);
  return Number(shown?.high ?? shown?.low ?? 0);
}
