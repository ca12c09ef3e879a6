import type { Facets } from "./facets";
import { farReachOf, type Reach, reachesOf } from "./links";
import type { Look } from "./stand-again";
import type { Standing } from "./standing";

/** Where to look in what is stored: among whom, between which amounts, on which days. Both touch at least. */
export interface Box {
  among: string;
  /** Of deals between two parties, one of which is this one. */
  ofTwo: boolean;
  kept: "all" | "open" | "adopters";
  least: number;
  most: number;
  since: number;
  until: number;
}

/** Logarithms that two machines reckon differ in their last digit. */
const HAIR = 1e-9;

export function boxesOf({ of, ring }: Look): Box[] {
  if (ring === "tags") return [];
  const { assertion, sides } = of;
  const boxes = reachesOf(of).flatMap((reach) => {
    const near = boxOf(of, reach, "all");
    if (assertion.kind !== "deal") return [near];
    // A deal of which one party is said may be one between two, and one between two may be what is said of either party.
    if (sides.length === 0) return [near, { ...near, ofTwo: true }];
    return [near, ...sides.map((among) => ({ ...near, among }))];
  });
  const far = ring === "near" ? null : farReachOf(of);
  return far === null || ring === "near" ? boxes : [...boxes, boxOf(of, far, ring)];
}

function boxOf({ among, magnitude, event }: Facets, { amount, days }: Reach, kept: Box["kept"]): Box {
  return {
    among,
    ofTwo: false,
    kept,
    least: magnitude.from - amount - HAIR,
    most: magnitude.to + amount + HAIR,
    since: Math.floor(event.from - days),
    until: Math.ceil(event.to + days),
  };
}

export function liesIn(
  box: Box,
  { facets: { among, sides, magnitude, event }, open, after }: Standing,
): boolean {
  return (
    (box.ofTwo ? sides.includes(box.among) : among === box.among) &&
    magnitude.from <= box.most &&
    magnitude.to >= box.least &&
    event.from <= box.until &&
    event.to >= box.since &&
    (box.kept === "all" || (open && (box.kept === "open" || after !== null)))
  );
}
