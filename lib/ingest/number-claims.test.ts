import { describe, expect, test } from "vitest";
import type { Claim } from "../extraction/types";
import { numberClaims, type StoredPlace } from "./number-claims";

/** Claims of one sentence: "raised $6bn at a $40bn valuation". */
function found(own: Partial<Claim> = {}): Claim {
  return {
    kind: "funding",
    subject: "OpenAI",
    object: null,
    low: 6e9,
    high: 6e9,
    comparator: "exactly",
    direction: null,
    currency: "USD",
    unit: null,
    modality: "reported",
    claimant: null,
    counterparty: null,
    basis: null,
    period: null,
    conversions: [],
    quote: "",
    start: 10,
    end: 60,
    confidence: 1,
    trace: [],
    ...own,
  };
}
const funding = found();
const valuation = found({ kind: "valuation", low: 40e9, high: 40e9 });
const revenue = found({ kind: "revenue", low: 4e9, high: 4e9 });

function stored(claim: Claim, ordinal: number, superseded = false): StoredPlace {
  const { kind, subject, low, high, currency, unit, start, end } = claim;
  return {
    quoteStart: start,
    quoteEnd: end,
    ordinal,
    kind,
    subjectName: subject,
    low: String(low),
    high: String(high),
    currency,
    unit,
    superseded,
  };
}

describe("claims of one span", () => {
  test("are numbered in the order in which they are found; other spans count for themselves", () => {
    expect(numberClaims([funding, valuation, found({ start: 70 }), revenue], [])).toEqual([0, 1, 0, 2]);
  });

  test("keep their numbers when one is found before them", () => {
    const before = [stored(funding, 0), stored(valuation, 1)];
    expect(numberClaims([revenue, funding, valuation], before)).toEqual([2, 0, 1]);
  });

  test("keep their numbers when one before them is no longer found, and when it comes back", () => {
    expect(numberClaims([valuation], [stored(funding, 0), stored(valuation, 1)])).toEqual([1]);
    expect(numberClaims([funding, valuation], [stored(funding, 0, true), stored(valuation, 1)])).toEqual([
      0, 1,
    ]);
  });

  test("keep their numbers when they are read otherwise: by amount first, then by what they are about", () => {
    const before = [stored(funding, 0), stored(valuation, 1)];
    expect(
      numberClaims([found({ kind: "deal", subject: "Oracle", low: 40e9, high: 40e9 }), funding], before),
    ).toEqual([1, 0]);
    expect(numberClaims([found({ kind: "valuation", low: 41e9, high: 41e9 }), funding], before)).toEqual([
      1, 0,
    ]);
  });

  test("a wholly new reading takes the place of what it replaces, but never of what was superseded before", () => {
    expect(numberClaims([revenue], [stored(funding, 0)])).toEqual([0]);
    expect(numberClaims([revenue], [stored(funding, 0, true)])).toEqual([1]);
  });
});
