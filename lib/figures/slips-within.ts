import { isCurrencySlip, isPlainScaleSlip } from "./slips";
import type { Assertion, Reason } from "./types";

/** An assertion with the place of its quote, in code points of the article. */
export type PlacedAssertion = Assertion & { start: number; end: number };

/** Two assertions of one article by key, the earlier in the text first. */
export interface SlipWithin {
  a: string;
  b: string;
  reason: Extract<Reason, "currency_slip" | "scale_slip">;
}

/**
 * Three or four paragraphs. Within it two plans with the same digits are held for one even if they were read under two
 * subjects: "Trump's plan of 500 billion euros", "OpenAI was behind the 500 billion dollar plan". Only where both are said alike:
 * "over 11 billion dollars" of one firm and "eleven billion euros" of another are two plans.
 */
const CLOSE = 1_500;

/**
 * Amounts that one article prints with the same digits and another currency or scale for what looks like one thing. Not
 * amounts that stand in the same quote: "500 million euros (500 million dollars)" is a conversion, if a bad one.
 */
export function slipsWithin(assertions: readonly PlacedAssertion[]): SlipWithin[] {
  const inOrder = [...assertions].sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  return inOrder.flatMap((a, i) =>
    inOrder.slice(i + 1).flatMap((b): SlipWithin[] => {
      const reason = slipBetween(a, b);
      return reason === null ? [] : [{ a: a.key, b: b.key, reason }];
    }),
  );
}

function slipBetween(a: PlacedAssertion, b: PlacedAssertion): SlipWithin["reason"] | null {
  if (a.modality === "denied" || b.modality === "denied" || b.start < a.end) return null;
  if (a.kind !== b.kind || namesTwoObjects(a, b) || areOfTwoPeriods(a, b)) return null;
  const oneSubject = a.subject === b.subject;
  // Two firms may well ask two euros and two yuan, or be given 150 million each.
  const onePlan = a.kind === "investment_plan" && b.start - a.end <= CLOSE && a.comparator === b.comparator;
  const likelyOne = oneSubject || onePlan;
  if (isCurrencySlip(a, b) && likelyOne) return "currency_slip";
  return oneSubject && isPlainScaleSlip(a, b) ? "scale_slip" : null;
}

function namesTwoObjects(a: Assertion, b: Assertion): boolean {
  return a.object !== null && b.object !== null && a.object !== b.object;
}

function areOfTwoPeriods(a: Assertion, b: Assertion): boolean {
  return a.period !== null && b.period !== null && a.period.text !== b.period.text;
}
