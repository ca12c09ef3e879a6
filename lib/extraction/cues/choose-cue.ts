import type { Cue } from "./find-cues";
import type { FrameName } from "./frames";
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
const THRESHOLD = 0;
/** Words that tell what a figure is only where no others do: "passed", "تقدر". */
export const LAST_RESORT = 1;
const DIRECT = 3;
/** "Paid a deposit of N": the noun says what the figure is, the verb what was done with it. */
const NOUN_BONUS = 0.4;
/** "A $61 billion AI company". */
const BEHIND_REACH = 3;
const PER_WORD = 0.14;
const PER_BORDER = 0.8;
const PER_AMOUNT = 1.6;
const BEHIND = 0.9;
const VERB_BEHIND = 1.7;
/** Where the verb's last part closes the clause: "hat N eingesammelt". */
const LAST_VERB_BEHIND = 0.4;
/** Such a verb governs all the figures before it: "hat N zu einer Bewertung von M aufgenommen". */
const PER_AMOUNT_BEFORE_VERB = 0.5;

/**
 * The cue that governs an amount: tied to it directly ("revenue of $5bn", "a $300bn valuation") if there is one, else the
 * strongest by distance in words, clause borders and amounts between. Null if none reaches the threshold.
 */
export function chooseCue(
  reading: SentenceReading,
  first: number,
  end: number,
  not: FrameName | null = null,
): ChosenCue | null {
  const best = strongest(
    reading,
    first,
    end,
    (cue) => cue.frame !== not && (cue.weight >= LAST_RESORT || holdsName(reading, cue, first)),
  );
  if (!best) return strongest(reading, first, end, (cue) => cue.frame !== not && cue.weight < LAST_RESORT);
  return sold(reading, best) ?? best;
}

/** "Sold its stake in Y for N": the sale, not the stake, has the price. */
function sold(reading: SentenceReading, { cue, tie, score }: ChosenCue): ChosenCue | null {
  if (cue.frame !== "stake") return null;
  const sale = reading.cues.find(
    (other) =>
      other.frame === "sell" && other.part === "verb" && other.end <= cue.first && cue.first - other.end <= 6,
  );
  return sale ? { cue: sale, tie, score } : null;
}

/** "قدّرت Thinking Machines بعشرة مليارات": a weak word for worth with its company right behind is no weak one. */
function holdsName(reading: SentenceReading, cue: Cue, first: number): boolean {
  if (cue.frame !== "valuation" || cue.end > first) return false;
  const name = reading.sentence.mentions.find((mention) => mention.first >= cue.end && mention.end <= first);
  return name?.organisation?.ai === true && between(reading, cue.end, first, LINK | NAME | ASIDE).free === 0;
}

function strongest(
  reading: SentenceReading,
  first: number,
  end: number,
  counts: (cue: Cue) => boolean,
): ChosenCue | null {
  let best: ChosenCue | null = null;
  for (const cue of reading.cues) {
    if (!counts(cue) || (cue.behind && (cue.first < end || reading.distance(end, cue.first) > BEHIND_REACH)))
      continue;
    if (cue.frame === "valuation" && cue.weight < PLAIN && qualifies(reading, cue)) continue;
    const before = cue.end <= first;
    if (cue.frame === "invest" && before && isSetAt(reading, cue, first)) continue;
    if (before ? reading.distance(cue.end, first) > WINDOW : cue.first - end > WINDOW) continue;
    const chosen = before ? weighBefore(reading, cue, first) : weighAfter(reading, cue, end);
    if (chosen.score < THRESHOLD) continue;
    if (!best || chosen.score > best.score) best = chosen;
  }
  return best;
}

/** "Put the cost at N" sets a figure; money is put into something. */
function isSetAt(reading: SentenceReading, cue: Cue, first: number): boolean {
  return (
    cue.part === "verb" &&
    reading.find(reading.compiled.atFigure).some((hit) => hit.first >= cue.end && hit.end <= first)
  );
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

interface Between {
  /** Words that neither link, name nor date. */
  free: number;
  /** Other sums of money. */
  money: number;
}

/** What stands between a cue and a figure, leaving out what is inserted there. */
function between(reading: SentenceReading, from: number, to: number, bits: number): Between {
  const { inserted } = reading.sentence;
  const outside = inserted.filter(({ first, end }) => first > from && end < to);
  let free = 0;
  let money = 0;
  let inMoney = false;
  for (let i = from; i < to; i++) {
    const aside = outside.find(({ first, end }) => i >= first - 1 && i <= end);
    if (aside) {
      i = aside.end;
      continue;
    }
    const isMoney = reading.masked(i, MONEY);
    if (isMoney && !inMoney) money++;
    inMoney = isMoney;
    if (!isMoney && !reading.masked(i, bits) && reading.document.tokens[i]!.sort !== "punctuation") free++;
  }
  return { free, money };
}

function weighBefore(reading: SentenceReading, cue: Cue, first: number): ChosenCue {
  const { free, money } = between(reading, cue.end, first, LINK | NAME | ASIDE);
  const borders = reading.crossing(cue.first, first);
  const distance = reading.distance(cue.end, first);
  const apart = cue.end === first && reading.compiled.pack.order === "verb_second" && cue.weight < PLAIN;
  // "Für den Ausbau der Rechenzentren N": without a link the noun before is tied to the words before it.
  if (free === 0 && money === 0 && borders < 1 && !apart) {
    const noun = cue.part === "noun" ? NOUN_BONUS : 0;
    return { cue, tie: "direct", score: cue.weight + DIRECT + noun - 0.05 * distance };
  }
  const score = cue.weight - PER_WORD * free - 0.03 * distance - PER_BORDER * borders - PER_AMOUNT * money;
  return { cue, tie: "near", score };
}

/** "Raised N at a valuation of M": the noun is tied to the figure behind it. */
function governsNext(reading: SentenceReading, cue: Cue): boolean {
  return reading.sentence.amounts.some((index) => {
    const { first } = reading.document.amountTokens[index]!;
    if (first < cue.end || reading.document.amounts[index]!.currency === null || first - cue.end > 8)
      return false;
    const { free, money } = between(reading, cue.end, first, LINK | NAME | ASIDE);
    return free === 0 && money === 0 && reading.crossing(cue.first, first) < 1;
  });
}

/** "The $5bn raised by X", "463 مليار دولار فقدتها": a verb that says of the figure before it what was done with it. */
function isParticiple(reading: SentenceReading, cue: Cue): boolean {
  if (cue.tense !== "past" && cue.tense !== "participle") return false;
  return reading.compiled.pack.order === "verb_first" ? cue.pronoun : true;
}

function weighAfter(reading: SentenceReading, cue: Cue, end: number): ChosenCue {
  const { free, money } = between(reading, end, cue.first, LINK_AFTER | ASIDE);
  const borders = reading.crossing(end - 1, cue.first);
  const distance = reading.distance(end, cue.first);
  const noun = cue.part === "noun";
  const verbLast = reading.compiled.dense !== null || reading.compiled.pack.order === "verb_second";
  const attached = noun ? !governsNext(reading, cue) : verbLast || isParticiple(reading, cue);
  if (attached && free === 0 && money === 0 && borders < 1) {
    return { cue, tie: "after", score: cue.weight + DIRECT - 0.1 * distance };
  }
  const penalty = noun ? BEHIND : verbLast ? LAST_VERB_BEHIND : VERB_BEHIND;
  const perAmount = verbLast && !noun ? PER_AMOUNT_BEFORE_VERB : PER_AMOUNT;
  const score =
    cue.weight - penalty - PER_WORD * free - 0.03 * distance - PER_BORDER * borders - perAmount * money;
  return { cue, tie: "near", score };
}
