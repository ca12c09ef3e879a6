import type { Cue } from "./find-cues";
import { ASIDE, LINK, LINK_AFTER, MONEY, NAME } from "./link-mask";
import type { SentenceReading } from "./sentence-reading";

export type Tie = "direct" | "after" | "near" | "inherited";

export interface ChosenCue {
  cue: Cue;
  tie: Tie;
  score: number;
}

/** Words beyond this are not looked at: a figure's own words stand near it. */
const WINDOW = 48;
const THRESHOLD = 0.4;
const DIRECT = 3;
const PER_WORD = 0.14;
const PER_BORDER = 0.8;
const PER_AMOUNT = 1.6;
const BEHIND = 0.9;
const VERB_BEHIND = 1.7;

/**
 * The cue that governs an amount: tied to it directly ("revenue of $5bn", "a $300bn valuation") if there is one, else the
 * strongest by distance in words, clause borders and amounts between. Null if none reaches the threshold.
 */
export function chooseCue(reading: SentenceReading, first: number, end: number): ChosenCue | null {
  let best: ChosenCue | null = null;
  for (const cue of reading.cues) {
    if (cue.frame === "valuation" && cue.weight < PLAIN && qualifies(reading, cue)) continue;
    const before = cue.end <= first;
    if (before ? first - cue.end > WINDOW : cue.first - end > WINDOW) continue;
    const chosen = before ? weighBefore(reading, cue, first) : weighAfter(reading, cue, end);
    if (chosen.score < THRESHOLD) continue;
    if (!best || chosen.score > best.score) best = chosen;
  }
  return best;
}

const PLAIN = 2;

/** "A contract worth N", "استثمار بقيمة N": the weak word for worth ties the noun before it to the figure. */
function qualifies(reading: SentenceReading, cue: Cue): boolean {
  return reading.cues.some((other) => {
    if (
      other.frame === "valuation" ||
      other.part !== "noun" ||
      other.end > cue.first ||
      cue.first - other.end > 6
    )
      return false;
    for (let i = other.end; i < cue.first; i++) {
      const free = !reading.masked(i, LINK | NAME | ASIDE);
      if (free && reading.document.tokens[i]!.sort !== "punctuation") return false;
    }
    return true;
  });
}

function weighBefore(reading: SentenceReading, cue: Cue, first: number): ChosenCue {
  let free = 0;
  let money = 0;
  let inMoney = false;
  for (let i = cue.end; i < first; i++) {
    const isMoney = reading.masked(i, MONEY);
    if (isMoney && !inMoney) money++;
    inMoney = isMoney;
    if (
      !isMoney &&
      !reading.masked(i, LINK | NAME | ASIDE) &&
      reading.document.tokens[i]!.sort !== "punctuation"
    )
      free++;
  }
  const borders = reading.crossing(cue.first, first);
  if (free === 0 && money === 0 && borders < 1) {
    return { cue, tie: "direct", score: cue.weight + DIRECT - 0.05 * (first - cue.end) };
  }
  const score =
    cue.weight - PER_WORD * free - 0.03 * (first - cue.end) - PER_BORDER * borders - PER_AMOUNT * money;
  return { cue, tie: "near", score };
}

function weighAfter(reading: SentenceReading, cue: Cue, end: number): ChosenCue {
  let free = 0;
  let money = 0;
  let inMoney = false;
  for (let i = end; i < cue.first; i++) {
    const isMoney = reading.masked(i, MONEY);
    if (isMoney && !inMoney) money++;
    inMoney = isMoney;
    if (!isMoney && !reading.masked(i, LINK_AFTER | ASIDE) && reading.document.tokens[i]!.text !== '"')
      free++;
  }
  const borders = reading.crossing(end - 1, cue.first);
  const noun = cue.part === "noun";
  if (noun && free === 0 && money === 0 && borders < 1) {
    return { cue, tie: "after", score: cue.weight + DIRECT - 0.1 * (cue.first - end) };
  }
  const penalty = noun ? BEHIND : VERB_BEHIND;
  const score =
    cue.weight -
    penalty -
    PER_WORD * free -
    0.03 * (cue.first - end) -
    PER_BORDER * borders -
    PER_AMOUNT * money;
  return { cue, tie: "near", score };
}
