import { byDayAndKey } from "./fold-positions";
import { daysBetween } from "./revised";
import type { Assertion } from "./types";

/**
 * Claims that assert the same are one assertion for so many days from the first of them; what comes after is another. Counted
 * from the first, no later claim changes what was folded before it.
 */
export const FOLDED_DAYS = 14;

export interface FoldedAssertion {
  assertion: Assertion;
  /** Keys of what was folded, by first day, then key; the first is the assertion's own. */
  members: string[];
}

/** All that two claims must have alike to be one assertion. The dollars follow from the rest and the month. */
export function sameWords({ key, usd, firstDay, lastDay, ...asserted }: Assertion): string {
  return JSON.stringify([
    asserted.kind,
    asserted.subject,
    asserted.counterparty?.party ?? null,
    asserted.counterparty?.role ?? null,
    asserted.object,
    asserted.low,
    asserted.high,
    asserted.comparator,
    asserted.direction,
    asserted.currency,
    asserted.unit,
    asserted.basis,
    asserted.modality,
    asserted.claimant,
    asserted.period && [
      asserted.period.text,
      asserted.period.start,
      asserted.period.end,
      asserted.period.sort,
    ],
  ]);
}

/**
 * Folds what asserts the same on days close together, in any order of the input. The result is ordered by first day, then
 * key, and takes key and dollars from its earliest member.
 */
export function foldAssertions(assertions: readonly Assertion[]): FoldedAssertion[] {
  const alike = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    const words = sameWords(assertion);
    const present = alike.get(words);
    if (present === undefined) alike.set(words, [assertion]);
    else present.push(assertion);
  }
  const folded: FoldedAssertion[] = [];
  for (const claims of alike.values()) {
    claims.sort(byDayAndKey);
    let run: FoldedAssertion | null = null;
    for (const claim of claims) {
      if (run === null || daysBetween(run.assertion.firstDay, claim.firstDay) > FOLDED_DAYS) {
        run = { assertion: { ...claim }, members: [claim.key] };
        folded.push(run);
        continue;
      }
      run.members.push(claim.key);
      if (claim.lastDay > run.assertion.lastDay) run.assertion.lastDay = claim.lastDay;
    }
  }
  return folded.sort((a, b) => byDayAndKey(a.assertion, b.assertion));
}
