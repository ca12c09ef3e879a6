import { expect, it } from "vitest";
import { brushedDates } from "./brushed-dates";
import { dayNumber } from "./time";

const brushed = (one: string, other: string) => brushedDates(dayNumber(one), dayNumber(other));

it("means days where it marks few, in either order", () => {
  expect(brushed("2025-03-04", "2025-02-10")).toEqual({ from: "2025-02-10", to: "2025-03-04" });
});

it("means the nearest whole months where it marks many", () => {
  expect(brushed("2024-01-03", "2025-12-29")).toEqual({ from: "2024-01-01", to: "2025-12-31" });
  expect(brushed("2024-01-20", "2025-12-10")).toEqual({ from: "2024-02-01", to: "2025-11-30" });
});
