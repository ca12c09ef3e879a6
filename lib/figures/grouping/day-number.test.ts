import { expect, test } from "vitest";
import { dayNumber, isoDay } from "./day-number";

test("every day from 1890 to 2110 has its number, through leap years and the turns of centuries", () => {
  const days = Array.from({ length: 220 * 366 }, (_, index) => index - 80 * 365);
  expect(days.filter((day) => dayNumber(isoDay(day)) !== day)).toEqual([]);
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2024-02-29")).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
});
