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
/** Where the noun is tied to another figure behind it: "300 Mio. zu einer Bewertung von 2 Mrd.". */
const OF_NEXT = 1;
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
  admits: (cue: Cue) => boolean = () => true,
): ChosenCue | null {
  const best = strongest(
    reading,
    first,
    end,
    (cue) => admits(cue) && (cue.weight >= LAST_RESORT || holdsName(reading, cue, first)),
  );
  if (!best) return strongest(reading, first, end, (cue) => admits(cue) && cue.weight < LAST_RESORT);
  return sold(reading, best) ?? best;
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
    // "X, the firm that labels data for training, for N": what is inserted tells of another thing.
    const region = reading.region(cue.first);
    if (region !== -1 && region !== reading.region(first)) continue;
    if (cue.ahead && cue.first >= end && first - reading.sentence.first > OPENING) continue;
    const weakWorth = cue.frame === "valuation" && cue.weight < PLAIN;
    if ((weakWorth || isAppraisal(cue)) && qualifies(reading, cue)) continue;
    if (weakWorth && ofThing(reading, cue)) continue;
    if (isOfResult(reading, cue, first)) continue;
    const before = cue.end <= first;
    if (cue.frame === "invest" && before && isSetAt(reading, cue, first)) continue;
    if (before ? reading.distance(cue.end, first) > WINDOW : cue.first - end > WINDOW) continue;
    const chosen = before ? weighBefore(reading, cue, first) : weighAfter(reading, cue, end);
    if (chosen.score < THRESHOLD) continue;
    if (!best || chosen.score > best.score) best = chosen;
  }
  return best;
}

/** "Un accord évalué à N": a participle that gives the size of what it follows. */
function isAppraisal(cue: Cue): boolean {
  return cue.frame === "value" && cue.tense === "participle";
}

/** "Put the cost at N" sets a figure; money is put into something. */
function isSetAt(reading: SentenceReading, cue: Cue, first: number): boolean {
  return (
    cue.part === "verb" &&
    reading.find(reading.compiled.atFigure).some((hit) => hit.first >= cue.end && hit.end <= first)
  );
}

const PLAIN = 2;
/** "صفقة أسهم قيمتها N": where the noun's own second noun stands between. */
const PLAIN_BETWEEN = 1;

/** "A contract worth N", "استثمار بقيمة N": the weak word for worth ties the noun before it to the figure. */
function qualifies(reading: SentenceReading, cue: Cue): boolean {
  // "صفقة تقدر قيمة الوحدة ب": whose worth it is stands right behind.
  const { tokens } = reading.document;
  if (reading.compiled.pack.order === "verb_first" && !cue.pronoun && cue.end < reading.sentence.end) {
    const { sort, text } = tokens[cue.end]!;
    if (sort === "word" && reading.compiled.isDefinite(text) && !reading.masked(cue.end, LINK | ASIDE))
      return false;
  }
  return reading.cues.some((other) => {
    if (
      other.frame === "valuation" ||
      other.part !== "noun" ||
      other.end > cue.first ||
      cue.first - other.end > 6
    )
      return false;
    // "… anualizados y la empresa vale N": who is worth it stands between.
    if (cue.part === "verb" && cue.tense !== "participle" && isNamedBetween(reading, other.end, cue.first))
      return false;
    let plain = reading.compiled.pack.order === "verb_first" ? PLAIN_BETWEEN : 0;
    for (let i = other.end; i < cue.first; i++) {
      const free = !reading.masked(i, LINK | NAME | ASIDE);
      if (free && reading.document.tokens[i]!.sort !== "punctuation" && plain-- <= 0) return false;
    }
    return true;
  });
}

function isNamedBetween({ sentence }: SentenceReading, from: number, to: number): boolean {
  return sentence.mentions.some(
    ({ first, end, sort, marker }) =>
      first >= from && end <= to && marker === "bare" && (sort === "organisation" || sort === "description"),
  );
}

/** "لترتفع", "بلغت", by the letters that open and close a verb. */
const LIKE_A_VERB = /^(?:[وفل]?س?[يت]\p{L}{3,}|.+[^ا]ت)$/u;

/** "قدرات حوسبة قيمتها N": the weak word right behind a plain noun says what the noun is worth. */
function ofThing(reading: SentenceReading, cue: Cue): boolean {
  const { compiled, document, sentence } = reading;
  if (cue.ahead && compiled.pack.order === "subject_first") return isWorthOfThing(reading, cue);
  if (compiled.pack.order !== "verb_first" || !cue.pronoun || cue.conjoined) return false;
  // "حزما تصل قيمتها إلى N": with a verb between.
  const verb = cue.first - 1;
  const before = verb > sentence.first && LIKE_A_VERB.test(document.tokens[verb]!.text) ? verb - 1 : verb;
  if (before < sentence.first) return false;
  const token = document.tokens[before]!;
  if (token.sort !== "word" || reading.masked(before, LINK | LINK_AFTER | NAME | ASIDE)) return false;
  if (compiled.isDefinite(token.text) || LIKE_A_VERB.test(token.text)) return false;
  const verbal = [
    compiled.levels,
    compiled.clauseWords,
    compiled.relatives,
    compiled.infinitives,
    compiled.says,
  ];
  if (verbal.some((list) => list.at(document.tokens, before, cue.first))) return false;
  return !reading.cues.some(({ part, first, end }) => part === "verb" && first <= before && end > before);
}

const RESULT: ReadonlySet<FrameName> = new Set(["revenue", "profit"]);
/** "كلفة شراء الخوادم", "ما تستهلكه من السيولة": the noun or verb before it is what the figure is. */
function isSecondNoun({ compiled, cues, document }: SentenceReading, cue: Cue): boolean {
  if (compiled.pack.order !== "verb_first") return false;
  const next = cues.find(({ end }) => end === cue.first);
  if (next) return next.part === "noun" && HEADS.has(next.frame) && !next.pronoun;
  const partitive = cues.find(({ end }) => end === cue.first - 1);
  return (
    partitive?.part === "verb" &&
    partitive.pronoun &&
    HEADS.has(partitive.frame) &&
    compiled.markers.contracted(document.tokens, cue.first - 1, cue.first - 1) === "from"
  );
}

const HEADS: ReadonlySet<FrameName> = new Set(["cost", "spend", "revenue", "profit"]);

const SOURCE: ReadonlySet<FrameName> = new Set(["plan", "invest", "valuation"]);
const RESULT_FREE = 2;

/** "Revenue from data centres came to N", "مكاسب من تقييم استثمارها": what the result came from is not what the figure is. */
function isOfResult(reading: SentenceReading, cue: Cue, first: number): boolean {
  if (cue.part !== "noun" || cue.end > first || reading.compiled.pack.capitals === "nouns") return false;
  if (isSecondNoun(reading, cue)) return true;
  if (!SOURCE.has(cue.frame)) return false;
  const result = reading.cues.findLast(
    ({ frame, part, end }) => RESULT.has(frame) && part === "noun" && end <= cue.first,
  );
  if (!result || reading.crossing(result.first, cue.first) >= 1) return false;
  if (reading.figureBetween(result.end, cue.first)) return false;
  let tied = cue.preposition !== null;
  let free = 0;
  for (let i = result.end; i < cue.first; i++) {
    const { tokens } = reading.document;
    if (reading.masked(i, NAME) || tokens[i]!.sort === "punctuation") continue;
    if (reading.compiled.markers.opensAt(tokens, i, cue.first)) tied = true;
    else free++;
  }
  return tied && free <= RESULT_FREE;
}

/** "Computing power worth N", where a firm "is worth N": a plain noun right before has the worth. */
function isWorthOfThing(reading: SentenceReading, { first }: Cue): boolean {
  const { compiled, document, sentence, cues } = reading;
  const before = first - 1;
  if (before <= sentence.first) return false;
  const { sort, text } = document.tokens[before]!;
  if (sort !== "word" || text.endsWith("ly") || reading.masked(before, LINK | NAME | ASIDE)) return false;
  if (cues.some((cue) => cue.first <= before && cue.end > before)) return false;
  const lists = [
    compiled.passives,
    compiled.future,
    compiled.clauseWords,
    compiled.relatives,
    compiled.pronouns,
  ];
  if ([...lists, compiled.possessives].some((list) => list.at(document.tokens, before, first))) return false;
  // "Musk's worth", "made the designer of chips worth N": of a firm.
  if (text === "s" || sentence.mentions.some(({ end, marker }) => end === first && marker === "possessive"))
    return false;
  return !cues.some(({ frame, part, end }) => frame === "profit" && part === "verb" && end < first);
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
  const outside =
    inserted.length === 0 ? inserted : inserted.filter(({ first, end }) => first > from && end < to);
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
const OPENING = 2;

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

function weighAfter(reading: SentenceReading, cue: Cue, end: number): ChosenCue {
  const told = isTold(reading, end) && !governsNext(reading, cue);
  const closesClause = cue.part === "verb" && reading.compiled.pack.order === "verb_second";
  const { free, money } = between(reading, end, cue.first, LINK_AFTER | ASIDE | (closesClause ? NAME : 0));
  const borders = Math.max(0, reading.crossing(end - 1, cue.first) - (told ? RELATIVE_BORDER : 0));
  const distance = reading.distance(end, cue.first);
  const noun = cue.part === "noun";
  const verbLast = reading.compiled.dense !== null || reading.compiled.pack.order === "verb_second";
  if (!noun && !verbLast && isUse(reading, cue)) return { cue, tie: "near", score: THRESHOLD - 1 };
  if (noun && isPurpose(reading, cue, end)) return { cue, tie: "near", score: THRESHOLD - 1 };
  const ofNext = noun && governsNext(reading, cue);
  // "… على مليار دولار وقُيّمت": a clause of its own.
  const attached = cue.conjoined ? false : noun ? !ofNext : verbLast || isParticiple(reading, cue);
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
