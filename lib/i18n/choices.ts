import { DIGITS, type Digits, TIME_DIRECTIONS, type TimeDirection } from "./locales";

/** What a reader chose once and for all pages of this browser. */
export interface Choices {
  digits: Digits;
  time: TimeDirection;
}

export const CHOICES_COOKIE = "marsad-choices";

/** Never throws: a cookie may hold anything, and what it does not say well is as by default. */
export function readChoices(cookie: string | undefined): Choices {
  const said = new URLSearchParams(cookie ?? "");
  const among = <T extends string>(values: readonly [T, ...T[]], name: string): T =>
    values.find((value) => value === said.get(name)) ?? values[0];
  return { digits: among(DIGITS, "digits"), time: among(TIME_DIRECTIONS, "time") };
}

export function writeChoices(choices: Choices): string {
  return new URLSearchParams({ ...choices }).toString();
}
