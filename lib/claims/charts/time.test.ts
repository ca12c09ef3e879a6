import { expect, test } from "vitest";
import { addMonths, dayNumber, isoDay, lastDayOf, monthsBetween, monthTicks } from "./time";

test("days are numbers and come back", () => {
  expect(isoDay(dayNumber("2025-01-27"))).toBe("2025-01-27");
  expect(dayNumber("1970-01-02")).toBe(1);
});

test("months cross the year", () => {
  expect(addMonths("2024-11", 3)).toBe("2025-02");
  expect(addMonths("2025-01", -1)).toBe("2024-12");
  expect(monthsBetween("2024-11", "2025-02")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  expect(monthsBetween("2025-02", "2025-01")).toEqual([]);
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  expect(lastDayOf("9999-12")).toBe("9999-12-31");
});

test("a short axis is labelled by month, with the year where it begins", () => {
  expect(monthTicks("2024-11", "2025-03", "en").map(({ label }) => label)).toEqual([
    "Nov 2024",
    "Dec",
    "Jan 2025",
    "Feb",
    "Mar",
  ]);
});

test("a long axis is labelled by year, in the reader's digits", () => {
  expect(monthTicks("2022-01", "2026-06", "en").map(({ label }) => label)).toEqual([
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
  ]);
  expect(monthTicks("2024-01", "2026-06", "ar-u-nu-arab", { most: 3 })[0]?.label).toBe("٢٠٢٤");
});

test("Arabic months have their names", () => {
  expect(monthTicks("2025-01", "2025-02", "ar").map(({ label }) => label)).toEqual(["يناير 2025", "فبراير"]);
});
