import type { ClaimFilter } from "../filter";
import { SIDES, sidesAsked } from "../sides";
import type { Bindings } from "../where";
import { valuesAsked } from "./tallies-sql";

/** A condition over claim_counts whose rows' claims together are those that match; null where claims are not counted so. */
export function storedCount(filter: ClaimFilter, bindings: Bindings): string | null {
  const asked = sidesAsked(filter);
  if (asked === null || asked.length > 2) return null;
  const [one, other] = asked.sort((a, b) => SIDES[a] - SIDES[b]);
  // Every claim has an evidence.
  if (one === undefined) return `side = ${SIDES.all} AND other = ${SIDES.evidence}`;
  if (other === undefined)
    return `side = ${SIDES.all} AND other = ${SIDES[one]} AND ${valuesAsked(filter, one, bindings)("shown")}`;
  return `side = ${SIDES[one]} AND ${valuesAsked(filter, one, bindings)("value")}
    AND other = ${SIDES[other]} AND ${valuesAsked(filter, other, bindings)("shown")}`;
}
