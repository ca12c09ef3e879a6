import { addMonths, lastDayOf } from "./charts/time";

/** ISO days, both included; null where that side is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** The whole months between two days, by their first and last day, and the days before and after; null without a whole month. */
export function splitByMonths({ from, to }: Days): { months: Days; rest: Days[] } | null {
  // The next month's year has five digits, of which no claim is.
  if (from !== null && from > "9999-12-01") return null;
  const first = from === null || from.endsWith("-01") ? from : `${addMonths(monthOf(from), 1)}-01`;
  const last = to === null || to === lastDayOf(monthOf(to)) ? to : lastDayOf(addMonths(monthOf(to), -1));
  if (first !== null && last !== null && first > last) return null;
  const rest: Days[] = [];
  if (from !== null && from !== first) rest.push({ from, to: lastDayOf(monthOf(from)) });
  if (to !== null && to !== last) rest.push({ from: `${monthOf(to)}-01`, to });
  return { months: { from: first, to: last }, rest };
}

const monthOf = (day: string): string => day.slice(0, 7);
