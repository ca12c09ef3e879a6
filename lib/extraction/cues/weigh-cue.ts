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

export const THRESHOLD = 0;

const DIRECT = 3;
/** "Paid a deposit of N": the noun says what the figure is, the verb what was done with it. */
const NOUN_BONUS = 0.4;

const PER_WORD = 0.14;
const PER_BORDER = 0.8;
const PER_AMOUNT = 1.6;
const BEHIND = 0.9;
/** Where the noun is tied to another figure behind it: "300 Mio. zu einer Bewertung von 2 Mrd.". */
const OF_NEXT = 1;
const VERB_BEHIND = 1.7;
/** Where the verb's last part closes the clause: "hat N eingesammelt". */
const LAST_VERB_BEHIND = 0.4;
/** Such a verb governs all the figures before it: "hat N zu einer Bewertung von M aufgenommen". */
const PER_AMOUNT_BEFORE_VERB = 0.5;

export const PLAIN = 2;

interface Between {
  /** Words that neither link, name nor date. */
  free: number;
  /** Other sums of money. */
  money: number;
}

/** What stands between a cue and a figure, leaving out what is inserted there. */
export function between(reading: SentenceReading, from: number, to: number, bits: number): Between {
  const { inserted } = reading.sentence;
  const outside =
    inserted.length === 0 ? inserted : inserted.filter(({ first, end }) => first > from && end < to);
  let free = 0;
  let money = 0;
  let inMoney = false;
  for (let i = from; i < to; i++) {
    const aside =
      outside.length === 0 ? undefined : outside.find(({ first, end }) => i >= first - 1 && i <= end);
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

export function weighBefore(reading: SentenceReading, cue: Cue, first: number): ChosenCue {
  const { free, money } = between(reading, cue.end, first, LINK | NAME | ASIDE);
  const borders = reading.crossing(cue.first, first);
  const distance = reading.distance(cue.end, first);
  const apart = cue.end === first && reading.compiled.pack.order === "verb_second" && cue.weight < PLAIN;
  // "Für den Ausbau der Rechenzentren N": without a link the noun before is tied to the words before it.
  if (free === 0 && money === 0 && borders < 1 && !apart) {
    const noun = cue.part === "noun" ? NOUN_BONUS : 0;
    return { cue, tie: "direct", score: cue.weight + DIRECT + noun - 0.05 * distance };
  }
  const exchanged = EXCHANGED.has(cue.frame) && isInReturn(reading, first) ? EXCHANGE : 0;
  const score =
    cue.weight + exchanged - PER_WORD * free - 0.03 * distance - PER_BORDER * borders - PER_AMOUNT * money;
  return { cue, tie: "near", score };
}

/** "باعت حصتها … مقابل N": right behind "in return for" stands the price of what is bought or sold. */
function isInReturn({ compiled, document }: SentenceReading, first: number): boolean {
  return compiled.inReturn.at(document.tokens, first - 1, first) !== null;
}

const EXCHANGED: ReadonlySet<FrameName> = new Set(["sell", "acquire", "acquisition", "stake"]);
const EXCHANGE = 1.2;

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
  if (reading.compiled.pack.order === "verb_first") return cue.pronoun;
  // "1.750 millones y facturó N": where the forms differ, a finite verb goes on with another figure.
  return reading.compiled.pack.auxiliaries === undefined || cue.tense === "participle";
}

/** "€20 billion has been set aside": nothing but auxiliaries of the passive between the figure and its verb. */
function isPassiveOf(reading: SentenceReading, cue: Cue, end: number): boolean {
  if (cue.first === end || (cue.tense !== "past" && cue.tense !== "participle")) return false;
  const { tokens } = reading.document;
  const { passives, future, links } = reading.compiled;
  let passive = false;
  let from = end;
  while (from < cue.first && tokens[from]!.text === ",") from++;
  for (let i = from; i < cue.first; i++) {
    if (passives.at(tokens, i, i + 1)) passive = true;
    else if (![future, links].some((list) => list.at(tokens, i, i + 1)) && !tokens[i]!.text.endsWith("ly"))
      return false;
  }
  return passive;
}

/** "$300 million to buy chips": what the money is for, which says not whose or what it is. */
function isUse(reading: SentenceReading, cue: Cue): boolean {
  if (cue.tense !== "present" || !PURPOSES.has(cue.frame)) return false;
  return reading.compiled.infinitives.at(reading.document.tokens, cue.first - 1, cue.first) !== null;
}

/** ", لتمويل رهانها": behind a comma, a verbal noun of purpose. */
function isPurpose(
  { compiled, document }: SentenceReading,
  { first, preposition }: Cue,
  end: number,
): boolean {
  if (compiled.pack.order !== "verb_first" || preposition !== "ل") return false;
  return first - end <= PURPOSE_BEHIND && document.tokens[first - 1]?.text === ",";
}

const PURPOSE_BEHIND = 3;

const PURPOSES: ReadonlySet<FrameName> = new Set([
  "acquire",
  "pay",
  "contract",
  "sell",
  "cost",
  "costs",
  "raise",
]);

const RELATIVE = 0.5;
const RELATIVE_REACH = 7;

/** "Los 15.000 millones que habían comprometido": the verb of the clause that follows the figure says what it is. */
function isRelative(reading: SentenceReading, end: number, cue: Cue): boolean {
  if (reading.compiled.pack.order !== "subject_first" || reading.compiled.dense) return false;
  if (cue.frame === "level" || cue.frame === "set_at" || cue.frame === "value") return false;
  const { tokens } = reading.document;
  let at = end;
  const aside = reading.sentence.inserted.find(({ first }) => first === end + 1);
  if (aside && tokens[end]?.text === "(") at = aside.end + 1;
  if (cue.first - at > RELATIVE_REACH || cue.first <= at) return false;
  return reading.compiled.relatives.at(tokens, at, cue.first) !== null && reading.crossing(at, cue.first) < 1;
}

const RELATIVE_BORDER = 1.25;
const TOLD_BEHIND = 0.4;
/** "At $3 trillion, it is worth …". */
export const OPENING = 2;

/** "$600 billion: what Saudi Arabia has promised", "$5.6 million, which is what it cost": what follows tells of the figure. */
function isTold({ document, sentence, compiled }: SentenceReading, end: number): boolean {
  const { tokens } = document;
  const sign = tokens[end]?.text;
  if (sign === ",")
    return (
      compiled.pack.order === "subject_first" && compiled.relatives.at(tokens, end + 1, end + 2) !== null
    );
  const figure = document.amountTokens[sentence.amounts[0]!]!;
  return sign === ":" && figure.end === end && figure.first - sentence.first <= 1;
}

export function weighAfter(reading: SentenceReading, cue: Cue, end: number): ChosenCue {
  const told = isTold(reading, end) && !governsNext(reading, cue);
  const closesClause = cue.part === "verb" && reading.compiled.pack.order === "verb_second";
  const { free, money } = between(reading, end, cue.first, LINK_AFTER | ASIDE | (closesClause ? NAME : 0));
  const borders = Math.max(0, reading.crossing(end - 1, cue.first) - (told ? RELATIVE_BORDER : 0));
  const distance = reading.distance(end, cue.first);
  const noun = cue.part === "noun";
  const verbLast = reading.compiled.dense !== null || reading.compiled.pack.order === "verb_second";
  if (!noun && !verbLast && isUse(reading, cue)) return { cue, tie: "near", score: THRESHOLD - 1 };
  if (noun && isPurpose(reading, cue, end)) return { cue, tie: "near", score: THRESHOLD - 1 };
  // "A sale of N valued it at M": the verb is of the figure behind it, too.
  const ofNext = (noun || cue.frame === "value") && governsNext(reading, cue);
  // "… على مليار دولار وقُيّمت": a clause of its own.
  const attached = cue.conjoined || ofNext ? false : noun || verbLast || isParticiple(reading, cue);
  if (!noun && !verbLast && isPassiveOf(reading, cue, end)) {
    return { cue, tie: "after", score: cue.weight + DIRECT - 0.1 * distance };
  }
  if (attached && free === 0 && money === 0 && borders < 1) {
    return { cue, tie: "after", score: cue.weight + DIRECT - 0.1 * distance };
  }
  if (!noun && money === 0 && isRelative(reading, end, cue))
    return { cue, tie: "after", score: cue.weight + DIRECT - RELATIVE - 0.1 * distance };
  const behind = noun ? (ofNext ? BEHIND + OF_NEXT : BEHIND) : verbLast ? LAST_VERB_BEHIND : VERB_BEHIND;
  const penalty = told ? TOLD_BEHIND : behind;
  const perAmount = verbLast && !noun ? PER_AMOUNT_BEFORE_VERB : PER_AMOUNT;
  const score =
    cue.weight - penalty - PER_WORD * free - 0.03 * distance - PER_BORDER * borders - perAmount * money;
  return { cue, tie: "near", score };
}
