import type { Period } from "../types";

const DAY = 24 * 3600 * 1000;

/** How many days lie between the first and the last of a period; null where either is open. */
export function daysBetween({ start, end }: Period): number | null {
  return start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / DAY;
}

/** So many days of a year make a period of the sort for which firms plan and report what they spend. */
export const MOST_OF_A_YEAR = 300;
