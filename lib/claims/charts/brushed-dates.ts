import { addMonths, dayNumber, isoDay, lastDayOf } from "./time";

/** From so many days on, whole months are meant: nobody aims at a day on an axis of years. */
const BY_MONTH = 120;

/** The dates between two places on a time axis, in days since 1970 and in either order: whole months where they are many. */
export function brushedDates(one: number, other: number): { from: string; to: string } {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (last - first < BY_MONTH) return { from: isoDay(Math.round(first)), to: isoDay(Math.round(last)) };
  const nearest = (at: number): string => {
    const month = isoDay(Math.round(at)).slice(0, 7);
    const next = addMonths(month, 1);
    return at - dayNumber(`${month}-01`) < dayNumber(`${next}-01`) - at ? month : next;
  };
  return { from: `${nearest(first)}-01`, to: lastDayOf(addMonths(nearest(last), -1)) };
}
