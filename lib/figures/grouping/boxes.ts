import { mayTake } from "./effect-on";
import type { Facets } from "./facets";
import { farReachOf, type Reach, reachesOf } from "./links";
import { WIDEST } from "./magnitude";
import type { Look } from "./stand-again";
import type { Standing } from "./standing";

/** Where to look in what is stored: among whom, between which amounts, on which days. Both touch at least. */
export interface Box {
  among: string;
  /** Of deals between two parties, one of which is this one. */
  ofTwo: boolean;
  /** What may take up another; further away what is open, or of it what did so. */
  kept: "all" | "holders" | "open" | "adopters";
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
    const near = boxOf(of, reach, ring === "holders" ? "holders" : "all");
    if (assertion.kind !== "deal" || ring === "holders") return [near];
    // A deal of which one party is said may be one between two, and one between two may be what is said of either party.
    if (sides.length === 0) return [near, { ...near, ofTwo: true }];
    return [near, ...sides.map((among) => ({ ...near, among }))];
  });
  if (ring === "near" || ring === "holders") return boxes;
  const far = farReachOf(of);
  return far === null ? boxes : [...boxes, boxOf(of, far, ring)];
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

export function liesIn({ among, ofTwo, kept, ...box }: Box, { facets, open, after }: Standing): boolean {
  const { magnitude, event } = facets;
  return (
    (ofTwo ? facets.sides.includes(among) : facets.among === among) &&
    magnitude.from <= box.most &&
    magnitude.to >= box.least &&
    event.from <= box.until &&
    event.to >= box.since &&
    (kept === "all" || (kept === "holders" ? mayTake(facets) : open && (kept === "open" || after !== null)))
  );
}

/** By so much what holds two boxes may be larger than one of them. */
const LITTLE_MORE = 1.2;

/** Fewer boxes in which all lies that lies in these, and little else: what lies side by side overlaps. */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined = new Map<string, Box[]>();
  for (const box of [...boxes].sort((a, b) => a.least - b.least)) {
    const place = `${box.kept} ${box.ofTwo} ${box.among}`;
    const known = joined.get(place) ?? [];
    joined.set(place, known);
    const at = known.findIndex(
      (other) => sizeOf(around(other, box)) <= LITTLE_MORE * Math.max(sizeOf(other), sizeOf(box)),
    );
    const other = known[at];
    if (other === undefined) known.push(box);
    else known[at] = around(other, box);
  }
  return [...joined.values()].flat();
}

const sizeOf = ({ least, most, since, until }: Box): number => (most - least + WIDEST) * (until - since + 1);

const around = (one: Box, other: Box): Box => ({
  ...one,
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most),
  since: Math.min(one.since, other.since),
  until: Math.max(one.until, other.until),
});
