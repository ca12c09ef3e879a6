import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ClaimFilter, FILTER_PARAMETERS, readFilter, writeFilter } from "../claims/filter";
import { anyFilter } from "../claims/filter.arbitrary";
import { readFigureFilter } from "../figures/filter";
import { figureParameters, filterParameters } from "./parameters";

const filterSchema = z.object(filterParameters);
const MANY = new Set(
  FILTER_PARAMETERS.filter((name) => filterParameters[name].def.innerType instanceof z.ZodArray),
);

const given = (params: URLSearchParams) =>
  Object.fromEntries(
    [...new Set(params.keys())].map((name) => [
      name,
      MANY.has(name as keyof ClaimFilter) ? params.getAll(name) : params.get(name),
    ]),
  );

describe("the schemas of a filter's parameters", () => {
  it("accept every filter that its codec writes", () => {
    fc.assert(
      fc.property(anyFilter(), (filter) => {
        expect(filterSchema.safeParse(given(new URLSearchParams(writeFilter(filter)))).success).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("accept one value exactly where the codec does", () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        "nvidia",
        "USD",
        "en",
        "2025-02-30",
        "2025-02-28",
        "valuation",
        "1e9",
        "100",
        "_nobody",
        "?",
        "abcd",
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FILTER_PARAMETERS), text, (name, value) => {
        const schema: z.ZodType = filterParameters[name];
        const accepted = schema.safeParse(MANY.has(name) ? [value] : value).success;
        expect(accepted).toBe(readFilter({ [name]: value }).problems.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it("of figures too", () => {
    for (const [name, values] of Object.entries({
      reason: ["conflict", "bogus"],
      agreement: ["agree", "x"],
      kind: ["deal", "y"],
    })) {
      for (const value of values) {
        const schema: z.ZodType = figureParameters[name as keyof typeof figureParameters];
        expect(schema.safeParse([value]).success).toBe(
          readFigureFilter({ [name]: value }).problems.length === 0,
        );
      }
    }
  });
});
