import { describe, expect, test } from "vitest";
import { basisOfLabel, readPeriodLabel } from "./period-label";

describe("a curator's label for a period", () => {
  test.each([
    ["2025", "2025-01-01", "2025-12-31", "span"],
    ["2025-2027", "2025-01-01", "2027-12-31", "span"],
    ["Q3 2025", "2025-07-01", "2025-09-30", "span"],
    ["H1 2025", "2025-01-01", "2025-06-30", "span"],
    ["February 2024", "2024-02-01", "2024-02-29", "span"],
    ["April-June 2025", "2025-04-01", "2025-06-30", "span"],
    ["quarter to March 2024", "2024-01-01", "2024-03-31", "span"],
    ["quarter to August 31, 2025", "2025-06-01", "2025-08-31", "span"],
    ["first nine months of 2025", "2025-01-01", "2025-09-30", "span"],
    ["first three quarters of 2025", "2025-01-01", "2025-09-30", "span"],
    ["2025-11-04 to 2025-11-05", "2025-11-04", "2025-11-05", "span"],
    ["2025-01-27", "2025-01-27", "2025-01-27", "instant"],
    ["March 31, 2025", "2025-03-31", "2025-03-31", "instant"],
    ["end of September 2025", "2025-09-30", "2025-09-30", "instant"],
    ["end of 2025 (annualised)", "2025-12-31", "2025-12-31", "instant"],
    ["June 2025 (annualised)", "2025-06-01", "2025-06-30", "span"],
    ["since 2023", "2023-01-01", null, "span"],
    ["by 2030", null, "2030-12-31", "deadline"],
    ["to the end of 2029", null, "2029-12-31", "deadline"],
    ["to December 2031", null, "2031-12-31", "deadline"],
    ["by the end of the decade", null, null, "deadline"],
    ["Q3 FY2025", null, null, "span"],
    ["next four years", null, null, "span"],
    ["early 2025", null, null, "span"],
  ])("%s", (label, start, end, sort) => {
    expect(readPeriodLabel(label)).toEqual({ start, end, sort });
  });

  test.each([
    ["June 2025 (annualised)", "run_rate"],
    ["annualised, Q3 FY2026", "run_rate"],
    ["per year", "per_year"],
    ["annual", "annual"],
    ["2025", null],
    ["per month", null],
  ])("%s is reckoned as %s", (label, basis) => {
    expect(basisOfLabel(label)).toBe(basis);
  });
});
