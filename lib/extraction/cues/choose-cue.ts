import type { Cue } from "./find-cues";
import { ASIDE, LINK, NAME } from "./link-mask";
import type { SentenceReading } from "./sentence-reading";
import { isAppraisal, isOfResult, isSetAt, ofThing, qualifies } from "./tells-of-another";
import { between, type ChosenCue, OPENING, PLAIN, THRESHOLD, weighAfter, weighBefore } from "./weigh-cue";

/** Words beyond this are not looked at: a figure's own words stand near it. */
const WINDOW = 48;

/** Words that tell what a figure is only where no others do: "passed", "تقدر". */
export const LAST_RESORT = 1;

/** "A $61 billion AI company". */
const BEHIND_REACH = 3;

/**
 * The cue that governs an amount: tied to it directly ("revenue of $5bn", "a $300bn valuation") if there is one, else the
 * strongest by distance in words, clause borders and amounts between. Null if none reaches the threshold.
 */
export function chooseCue(
  reading: SentenceReading,
  first: number,
  end: number,
  admits: (cue: Cue) => boolean = () => true,
): ChosenCue | null {
  const all = weighedCues(reading, first, end);
  let best: ChosenCue | null = null;
  let resort: ChosenCue | null = null;
  for (const chosen of all) {
    const { cue, score } = chosen;
    if (!admits(cue)) continue;
    if (cue.weight < LAST_RESORT && (!resort || score > resort.score)) resort = chosen;
    if (best && score <= best.score) continue;
    if (cue.weight >= LAST_RESORT || holdsName(reading, cue, first)) best = chosen;
  }
  return best ? (sold(reading, best) ?? best) : resort;
}

/** "Sold its stake in Y for N": the sale, not the stake, has the price. */
function sold(reading: SentenceReading, { cue, tie, score }: ChosenCue): ChosenCue | null {
  if (cue.frame !== "stake") return null;
  const sale = reading.cues.find(
    (other) =>
      other.frame === "sell" &&
      other.first !== cue.first &&
      other.end <= cue.first &&
      cue.first - other.end <= 6,
  );
  return sale ? { cue: sale, tie, score } : null;
}

/** "قدّرت Thinking Machines بعشرة مليارات": a weak word for worth with its company right behind is no weak one. */
function holdsName(reading: SentenceReading, cue: Cue, first: number): boolean {
  if (cue.frame !== "valuation" || cue.end > first) return false;
  const name = reading.sentence.mentions.find((mention) => mention.first >= cue.end && mention.end <= first);
  return name?.organisation?.ai === true && between(reading, cue.end, first, LINK | NAME | ASIDE).free === 0;
}

/** The cues that may govern a figure, as they are weighed; read once, however often one of them is chosen. */
function weighedCues(reading: SentenceReading, first: number, end: number): readonly ChosenCue[] {
  const known = reading.weighed.get(first);
  if (known?.end === end) return known.cues;
  const cues: ChosenCue[] = [];
  for (const cue of reading.cues) {
    const chosen = weighed(reading, cue, first, end);
    if (chosen) cues.push(chosen);
  }
  reading.weighed.set(first, { end, cues });
  return cues;
}

/** Null where a cue cannot govern a figure. */
function weighed(reading: SentenceReading, cue: Cue, first: number, end: number): ChosenCue | null {
  if (cue.behind && (cue.first < end || reading.distance(end, cue.first) > BEHIND_REACH)) return null;
  // "X, the firm that labels data for training, for N": what is inserted tells of another thing.
  const region = reading.region(cue.first);
  if (region !== -1 && region !== reading.region(first)) return null;
  if (cue.ahead && cue.first >= end && first - reading.sentence.first > OPENING) return null;
  const before = cue.end <= first;
  if (before ? reading.distance(cue.end, first) > WINDOW : cue.first - end > WINDOW) return null;
  const weakWorth = cue.frame === "valuation" && cue.weight < PLAIN;
  if ((weakWorth || isAppraisal(cue)) && qualifies(reading, cue)) return null;
  if (weakWorth && ofThing(reading, cue)) return null;
  if (isOfResult(reading, cue, first)) return null;
  if (cue.frame === "invest" && before && isSetAt(reading, cue, first)) return null;
  const chosen = before ? weighBefore(reading, cue, first) : weighAfter(reading, cue, end);
  return chosen.score < THRESHOLD ? null : chosen;
}
