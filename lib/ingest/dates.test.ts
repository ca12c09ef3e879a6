import { describe, expect, test } from "vitest";
import { BadInput } from "./bad-input";
import { parsePublished } from "./dates";

const today = new Date("2026-11-23T12:00:00Z");

describe("a date of publication", () => {
  test.each([
    ["2025", "2025-01-01", "year"],
    ["2025-03", "2025-03-01", "month"],
    ["2025-01-29", "2025-01-29", "day"],
    ["2024-02-29", "2024-02-29", "day"],
    [" 2025-01-29T23:59:00-08:00 ", "2025-01-29", "day"],
    ["2026-11-24", "2026-11-24", "day"],
    ["2026", "2026-01-01", "year"],
  ])("%s", (value, day, precision) => {
    expect(parsePublished(value, today)).toEqual({ day, precision });
  });

  test.each([
    ["2025-02-30", "published"],
    ["2025-13", "published"],
    ["2025-1-9", "published"],
    ["29.1.2025", "published"],
    ["yesterday", "published"],
    ["", "published"],
    ["0025-01-01", "published"],
    ["2026-11-25", "published_in_future"],
    ["2027", "published_in_future"],
    ["9999-12-31", "published_in_future"],
  ])("%s is refused", (value, code) => {
    expect(() => parsePublished(value, today)).toThrow(BadInput);
    expect(() => parsePublished(value, today)).toThrow(expect.objectContaining({ reason: { code, value } }));
  });
});
