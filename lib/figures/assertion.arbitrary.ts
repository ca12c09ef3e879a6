import fc from "fast-check";
import { BASES, type Comparator, MODALITIES } from "../extraction/types";
import type { Assertion, Interval } from "./types";

const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Few digits and scales, so that amounts meet, touch and slip. */
const size = fc
  .tuple(fc.constantFrom(1, 5, 5.6, 5.576, 6, 65, 294, 589, 593, 600), fc.constantFrom(0, 3, 6, 9))
  .map(([digits, power]) => digits * 10 ** power);

const amount: fc.Arbitrary<Interval & { comparator: Comparator }> = fc.oneof(
  fc.tuple(size, fc.constantFrom<Comparator>("exactly", "about")).map(([value, comparator]) => ({
    low: value,
    high: value,
    comparator,
  })),
  fc.tuple(size, fc.constantFrom<Comparator>("more_than", "at_least")).map(([low, comparator]) => ({
    low,
    high: null,
    comparator,
  })),
  fc.tuple(size, fc.constantFrom<Comparator>("less_than", "at_most")).map(([high, comparator]) => ({
    low: null,
    high,
    comparator,
  })),
  fc.tuple(size, size).map(([one, other]) => ({
    low: Math.min(one, other),
    high: Math.max(one, other),
    comparator: "between" as const,
  })),
);

const RATES = { USD: 1, EUR: 0.96, CNY: 7.2, XYZ: null } as const;

const said = fc.record({
  amount,
  currency: fc.constantFrom<keyof typeof RATES>("USD", "USD", "EUR", "CNY", "XYZ"),
  object: fc.constantFrom(null, null, "Stargate", "Stargate, first phase"),
  direction: fc.constantFrom(null, null, "gain" as const, "loss" as const),
  basis: fc.option(fc.constantFrom(...BASES), { freq: 2 }),
  modality: fc.constantFrom(...MODALITIES),
  claimant: fc.constantFrom(null, "Reuters", "OpenAI", "Meta"),
  days: fc.tuple(day, day).map((days) => days.sort()),
});

/** The assertions of one figure, with keys of their own. */
export const assertionsOfFigure = (maxLength = 12): fc.Arbitrary<Assertion[]> =>
  fc.array(said, { minLength: 1, maxLength }).map((all) =>
    all.map(({ amount, days: [firstDay, lastDay], ...rest }, i): Assertion => {
      const rate = RATES[rest.currency];
      const dollars = (side: number | null) => (side === null || rate === null ? null : side / rate);
      return {
        ...amount,
        ...rest,
        key: `a${i}`,
        kind: "investment_plan",
        subject: "Stargate",
        counterparty: null,
        unit: null,
        usd: rate === null ? null : { low: dollars(amount.low), high: dollars(amount.high) },
        period: null,
        firstDay: firstDay!,
        lastDay: lastDay!,
      };
    }),
  );
