import { expect, it } from "vitest";
import { everyClaim } from "../claims/filter";
import { exportFilename } from "./filename";

const DAY = "2026-11-23";

it("says in words what is in a file, and of which day", () => {
  const filter = {
    ...everyClaim(),
    company: ["nvidia"],
    kind: ["market_value_change" as const],
    from: "2025-01-01",
  };
  expect(exportFilename(everyClaim(), DAY, "csv")).toBe("marsad-claims-2026-11-23.csv");
  expect(exportFilename(filter, DAY, "parquet")).toBe(
    "marsad-claims-nvidia-market-value-change-from-2025-01-01-2026-11-23.parquet",
  );
});

it("stays short and plain", () => {
  const company = Array.from({ length: 30 }, (_, n) => `شركة-${n}`);
  expect(exportFilename({ ...everyClaim(), company }, DAY, "csv")).toMatch(/^[\w.-]{1,120}$/);
});
