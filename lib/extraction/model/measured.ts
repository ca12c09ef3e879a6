import type { SentenceReading } from "../cues/sentence-reading";
import type { Kind } from "../types";

const WORTH: ReadonlySet<Kind> = new Set(["valuation", "market_value_change"]);

/**
 * "The AI market will be worth N, according to Gartner": the research houses that speak of what they measured, and are not what
 * it is of. None is valued itself; beside a word for a market no figure is theirs, nor that of an unknown house.
 */
export function measurersOf(
  reading: SentenceReading,
  figure: { first: number; end: number },
  kind: Kind,
): ReadonlySet<string> {
  const measurers = new Set<string>();
  const ofMarket = reading.nearest(reading.compiled.exclusions, figure.first, figure.end, 8, 0.9) !== null;
  if (!WORTH.has(kind) && !ofMarket) return measurers;
  for (const speaker of reading.speakers()) {
    const resolved = reading.resolver.resolve(speaker);
    const house = resolved?.organisation?.kind === "research";
    if (resolved && (house || (ofMarket && !resolved.organisation))) measurers.add(resolved.name);
  }
  return measurers;
}
