import type { Mention } from "../mentions/mention";
import type { Cue } from "./find-cues";
import type { Part } from "./frames";
import type { SentenceReading } from "./sentence-reading";
import { verbSecondParts } from "./verb-second";

export type Parts = Map<Part, Mention[]>;

const REACH = 40;
const OWNER_REACH = 5;

/**
 * Which part each mention of the sentence plays toward a cue, nearest first. Order and prepositions decide, by the
 * language's order of subject and verb and by the voice of the verb.
 */
export function partsOf(reading: SentenceReading, cue: Cue, amount: { first: number; end: number }): Parts {
  const parts: Parts = new Map();
  const add = (part: Part, mention: Mention) => {
    const list = parts.get(part) ?? [];
    parts.set(part, list);
    // Of names joined by "and" the first speaks for all.
    for (const one of mention.leader ? [mention.leader, mention] : [mention])
      if (!list.includes(one)) list.push(one);
  };
  const left: Mention[] = [];
  const right: Mention[] = [];
  const region = reading.region(cue.first);
  for (const mention of reading.sentence.mentions) {
    // A name inside an insertion plays its part there only.
    const own = reading.region(mention.first);
    if (own !== -1 && own !== region) continue;
    if (mention.end <= cue.first && cue.first - mention.end <= REACH) left.unshift(mention);
    else if (mention.first >= cue.end && mention.first - cue.end <= REACH) right.push(mention);
    else if (mention.first >= cue.first && mention.end <= cue.end) add("patient", mention);
  }
  const passive = cue.part === "verb" && isPassive(reading, cue);
  for (const mention of [...right, ...left]) marked(reading, cue, mention, amount, passive, add);
  if (cue.part === "noun") ownersOf(reading, cue, left, right, add);
  for (const [part, list] of parts) {
    // Of several with one preposition the nearest in syntax.
    if (part !== "patient")
      list.sort((a, b) => cost(reading, cue, amount, a) - cost(reading, cue, amount, b));
  }
  const { order } = reading.compiled.pack;
  if (order === "verb_first") verbFirstParts(reading, cue, left, right, amount, add);
  else if (order === "verb_second") verbSecondParts(reading, cue, left, right, passive, add);
  else subjectFirstParts(reading, cue, left, right, amount, passive, add);
  return parts;
}

function cost(
  reading: SentenceReading,
  cue: Cue,
  amount: { first: number; end: number },
  mention: Mention,
): number {
  const from = Math.min(cue.first, amount.first);
  const to = Math.max(cue.end, amount.end);
  const distance = mention.end <= from ? from - mention.end : Math.max(0, mention.first - to);
  return distance + 12 * reading.crossing(amount.first, mention.first);
}

type Add = (part: Part, mention: Mention) => void;

function marked(
  reading: SentenceReading,
  cue: Cue,
  mention: Mention,
  amount: { first: number; end: number },
  passive: boolean,
  add: Add,
): void {
  // "Into OpenAI's round" goes into OpenAI.
  const owner = mention.marker === "possessive" || (mention.marker === "of" && mention.outer !== "bare");
  const marker = owner ? mention.outer : mention.marker;
  if (marker === "bare" || marker === "other" || marker === "than" || marker === "possessive") return;
  const right = mention.first >= cue.end;
  // A preposition belongs to the words before it: left of the cue only within its clause.
  if (!right && reading.crossing(mention.first, cue.first) >= 1) return;
  if (
    right &&
    Math.min(reading.crossing(cue.first, mention.first), reading.crossing(amount.first, mention.first)) >= 1
  )
    return;
  const verbSecond = reading.compiled.pack.order === "verb_second";
  // "Von" is whose, by whom or from whom: the verb tells.
  if (verbSecond && marker === "of" && cue.part === "verb") add(passive ? "by" : "from", mention);
  if (!right && marker === "of" && !verbSecond) return;
  if (right && reading.figureBetween(Math.max(amount.end, cue.end), mention.first)) return;
  add(marker, mention);
}

function ownersOf(reading: SentenceReading, cue: Cue, left: Mention[], right: Mention[], add: Add): void {
  for (const mention of left) {
    if (cue.first - mention.end > OWNER_REACH) break;
    if (reading.crossing(mention.end, cue.first) >= 1) break;
    if (mention.marker === "possessive") add("possessive", mention);
  }
  const next = left[0];
  const hyphen = next && reading.document.tokens[next.end]?.sort === "joiner" ? 1 : 0;
  if (next && next.end + hyphen === cue.first && next.marker !== "possessive") add("premodifier", next);
  if (reading.compiled.pack.order === "verb_first") {
    // Annexation: the owner follows its noun without a preposition.
    const follower = right[0];
    if (
      follower &&
      (follower.marker === "bare" || follower.marker === "of") &&
      onlyModifiers(reading, cue.end, follower.first)
    ) {
      add("possessive", follower);
    } else if (follower?.marker === "to" && onlyModifiers(reading, cue.end, follower.first)) {
      // "القيمة السوقية للشركة": the value of the company.
      add("possessive", follower);
    }
  }
}

function onlyModifiers(reading: SentenceReading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const token = reading.document.tokens[i]!;
    if (token.text === '"' || token.text === "'") continue;
    if (reading.compiled.modifiers.at(reading.document.tokens, i, to)) continue;
    if (reading.compiled.descriptions.at(reading.document.tokens, i, to)) continue;
    if (reading.compiled.introductions.at(reading.document.tokens, i, to)) continue;
    return false;
  }
  return true;
}

function subjectFirstParts(
  reading: SentenceReading,
  cue: Cue,
  left: Mention[],
  right: Mention[],
  amount: { first: number; end: number },
  passive: boolean,
  add: Add,
): void {
  const part = passive ? "patient" : "agent";
  const { dense } = reading.compiled;
  // 其 is "its" and "it" alike.
  const bare = left.filter(
    ({ marker, sort, end }) =>
      (marker === "bare" || (dense !== null && sort === "pronoun" && marker === "possessive")) &&
      !(end === cue.first && cue.part === "noun"),
  );
  const own = bare.filter(
    (mention) => reading.crossing(mention.end, cue.first) < 1 && !isSpeaker(reading, mention, cue),
  );
  for (const mention of own) add(part, mention);
  // "after employees sold": somebody else acts, whose name is not given.
  if (cue.part === "noun" || own.length > 0 || !hasOtherAgent(reading, cue)) {
    const further = bare.filter((mention) => !own.includes(mention) && !isSpeaker(reading, mention, cue));
    // A clause without a subject goes on about whom the clause before began with.
    if (dense)
      further.sort(
        (a, b) => clausesApart(reading, a, cue) - clausesApart(reading, b, cue) || a.first - b.first,
      );
    for (const mention of further) add(part, mention);
    for (const mention of bare)
      if (isSpeaker(reading, mention, cue) && mention.sort !== "person") add(part, mention);
  }
  const limit = Math.max(amount.first, cue.end);
  for (const mention of right) {
    if (mention.marker !== "bare") continue;
    const within = mention.end <= limit || reading.crossing(cue.first, mention.first) < 1;
    if (within) add("patient", mention);
  }
}

function clausesApart(reading: SentenceReading, mention: Mention, cue: Cue): number {
  return Math.floor(reading.crossing(mention.end, cue.first));
}

/** "Musk said …": who speaks of a figure is mostly not whom it is about. */
function isSpeaker(reading: SentenceReading, mention: Mention, cue: Cue): boolean {
  const { tokens } = reading.document;
  for (let i = mention.end; i < Math.min(mention.end + 2, reading.sentence.end); i++) {
    const say = reading.compiled.says.at(tokens, i, reading.sentence.end);
    // "Amazon pledged N": saying it is doing it.
    const acts = say !== null && i <= cue.first && cue.first < say.end;
    if (say && !say.value.before && !acts) return true;
  }
  return false;
}

/** A plain noun right before the verb, with nothing but auxiliaries between. */
function hasOtherAgent(reading: SentenceReading, cue: Cue): boolean {
  const { tokens } = reading.document;
  const { passives, future, links, clauseWords, conjunctions, pronouns } = reading.compiled;
  for (let i = cue.first - 1; i >= Math.max(reading.sentence.first, cue.first - 4); i--) {
    const token = tokens[i]!;
    if (token.sort !== "word") return false;
    if (
      conjunctions.at(tokens, i, i + 1) ||
      clauseWords.at(tokens, i, i + 1) ||
      pronouns.at(tokens, i, i + 1)
    )
      return false;
    const auxiliary =
      passives.at(tokens, i, i + 1) ?? future.at(tokens, i, i + 1) ?? links.at(tokens, i, i + 1);
    if (auxiliary || token.text.endsWith("ly")) continue;
    return (
      token.text.endsWith("s") && !reading.sentence.mentions.some(({ first, end }) => i >= first && i < end)
    );
  }
  return false;
}

function verbFirstParts(
  reading: SentenceReading,
  cue: Cue,
  left: Mention[],
  right: Mention[],
  amount: { first: number; end: number },
  add: Add,
): void {
  const antecedent = antecedentOf(reading, cue, left);
  if (antecedent) add("agent", antecedent);
  const bareLeft = left.filter(({ marker }) => marker === "bare");
  const limit = amount.first >= cue.end ? amount.first : Number.POSITIVE_INFINITY;
  const bareRight = right.filter(
    (mention) =>
      mention.marker === "bare" && mention.end <= limit && reading.crossing(cue.first, mention.first) < 1.5,
  );
  if (cue.part === "verb") {
    const subject = bareLeft[0];
    const close =
      subject !== undefined && reading.crossing(subject.first, cue.first) < 1 && cue.first - subject.end <= 3;
    if (close) {
      add("agent", subject);
      for (const mention of bareRight) add("patient", mention);
    } else {
      const [first, ...others] = bareRight;
      if (first) add("agent", first);
      for (const mention of others) add("patient", mention);
      if (!first || cue.pronoun) for (const mention of bareLeft) add("agent", mention);
    }
    return;
  }
  const sameClause = bareLeft.filter((mention) => reading.crossing(mention.first, cue.first) < 1);
  for (const mention of sameClause) add("agent", mention);
  for (const mention of bareRight) add("patient", mention);
  for (const mention of bareLeft) if (!sameClause.includes(mention)) add("agent", mention);
}

/** "OpenAI, which was behind the plan": who the relative pronoun before the cue stands for. */
function antecedentOf(reading: SentenceReading, cue: Cue, left: readonly Mention[]): Mention | null {
  const pronoun = reading.find(reading.compiled.relatives).findLast(({ end }) => end <= cue.first);
  if (!pronoun || reading.distance(pronoun.end, cue.first) > RELATIVE_REACH) return null;
  if (reading.crossing(pronoun.end, cue.first) >= 1) return null;
  if (left.some((mention) => mention.first >= pronoun.end && mention.marker === "bare")) return null;
  const named = left.find(({ end }) => end <= pronoun.first);
  return named && reading.distance(named.end, pronoun.first) <= ANTECEDENT_REACH ? named : null;
}

const RELATIVE_REACH = 12;
const ANTECEDENT_REACH = 4;

/** "was valued": an auxiliary within the three words before a participle. */
export function isPassive(reading: SentenceReading, cue: Cue): boolean {
  const { dense } = reading.compiled;
  if (!dense && cue.tense !== "past" && cue.tense !== "participle") return false;
  const { tokens } = reading.document;
  if (dense || reading.compiled.pack.order === "verb_second") {
    // "Wurde … von Nvidia übernommen", "übernommen worden": the auxiliary may stand anywhere in the clause.
    return reading
      .find(reading.compiled.passives)
      .some(({ first }) => (!dense || first < cue.first) && reading.crossing(first, cue.first) < 1);
  }
  for (let i = cue.first - 1; i >= Math.max(reading.sentence.first, cue.first - 3); i--) {
    if (tokens[i]!.sort === "punctuation") return false;
    if (reading.compiled.passives.at(tokens, i, cue.first)) return true;
  }
  return false;
}
