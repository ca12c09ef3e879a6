import type { Claim } from "../extraction/types";

/** What is known of a stored claim, to find it again in a new reading. */
export interface StoredPlace {
  quoteStart: number | null;
  quoteEnd: number | null;
  ordinal: number;
  kind: string;
  subjectName: string;
  /** As text, without trailing zeros. */
  low: string | null;
  high: string | null;
  currency: string | null;
  unit: string | null;
  superseded: boolean;
}

type Likeness = (claim: Claim, place: StoredPlace) => boolean;

const sameAmount: Likeness = (claim, place) =>
  sameNumber(claim.low, place.low) &&
  sameNumber(claim.high, place.high) &&
  claim.currency === place.currency &&
  claim.unit === place.unit;

/** From the surest sign that two readings mean one claim to the last: something must have kept the number. */
const LIKENESSES: readonly Likeness[] = [
  (claim, place) =>
    sameAmount(claim, place) && claim.kind === place.kind && claim.subject === place.subjectName,
  (claim, place) => sameAmount(claim, place) && claim.kind === place.kind,
  sameAmount,
  (claim, place) => claim.kind === place.kind && claim.subject === place.subjectName,
  (_, place) => !place.superseded,
];

/**
 * The ordinal of each claim among those with the same span. A claim that was stored before keeps its number, however the
 * others around it come and go; new ones take the next free numbers, in the order in which they were found.
 */
export function numberClaims(found: readonly Claim[], stored: readonly StoredPlace[]): number[] {
  const ordinals = new Map<Claim, number>();
  const spanOf = (start: number | null, end: number | null) => `${start}-${end}`;
  const bySpan = new Map<string, Claim[]>();
  for (const claim of found) {
    const span = spanOf(claim.start, claim.end);
    bySpan.set(span, [...(bySpan.get(span) ?? []), claim]);
  }
  for (const [span, claims] of bySpan) {
    const places = stored.filter(({ quoteStart, quoteEnd }) => spanOf(quoteStart, quoteEnd) === span);
    const free = [...places].sort((a, b) => a.ordinal - b.ordinal);
    for (const alike of LIKENESSES) {
      for (const claim of claims) {
        if (ordinals.has(claim)) continue;
        const index = free.findIndex((place) => alike(claim, place));
        const [place] = index < 0 ? [] : free.splice(index, 1);
        if (place !== undefined) ordinals.set(claim, place.ordinal);
      }
    }
    let next = Math.max(-1, ...places.map(({ ordinal }) => ordinal)) + 1;
    for (const claim of claims) if (!ordinals.has(claim)) ordinals.set(claim, next++);
  }
  return found.map((claim) => ordinals.get(claim) ?? 0);
}

function sameNumber(value: number | null, text: string | null): boolean {
  return value === null || text === null ? value === text : value === Number(text);
}
