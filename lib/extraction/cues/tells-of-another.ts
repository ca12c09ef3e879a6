import type { Cue } from "./find-cues";
import type { FrameName } from "./frames";
import { ASIDE, LINK, LINK_AFTER, NAME } from "./link-mask";
import type { SentenceReading } from "./sentence-reading";

/** "Un accord évalué à N": a participle that gives the size of what it follows. */
export function isAppraisal(cue: Cue): boolean {
  return cue.frame === "value" && cue.tense === "participle";
}

/** "Put the cost at N" sets a figure; money is put into something. */
export function isSetAt(reading: SentenceReading, cue: Cue, first: number): boolean {
  return (
    cue.part === "verb" &&
    reading.find(reading.compiled.atFigure).some((hit) => hit.first >= cue.end && hit.end <= first)
  );
}

/** "صفقة أسهم قيمتها N": where the noun's own second noun stands between. */
const PLAIN_BETWEEN = 1;

/** "A contract worth N", "استثمار بقيمة N": the weak word for worth ties the noun before it to the figure. */
export function qualifies(reading: SentenceReading, cue: Cue): boolean {
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
export function ofThing(reading: SentenceReading, cue: Cue): boolean {
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
export function isOfResult(reading: SentenceReading, cue: Cue, first: number): boolean {
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
