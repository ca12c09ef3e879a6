import { expect, test } from "vitest";
import { readMoment, writeMoment } from "./moment";

test("what Marsad knew on a day is also as it stood on that day, unless another is named", () => {
  expect(readMoment({ known: "2025-02-01" }).moment).toEqual({ as_of: "2025-02-01", known: "2025-02-01" });
  expect(readMoment({ known: "2025-02-01", as_of: "2025-01-01" }).moment.as_of).toBe("2025-01-01");
  expect(writeMoment(readMoment({}).moment)).toBe("");
});

test("a day that the calendar has not, or a parameter that nobody reads, is named", () => {
  expect(readMoment({ as_of: "2025-02-30" }).problems).toMatchObject([{ reason: "not_a_day" }]);
  expect(readMoment({ scale: "log" }, ["scale"]).problems).toEqual([]);
  expect(readMoment({ scale: "log" }).problems).toMatchObject([{ reason: "unknown_parameter" }]);
});
