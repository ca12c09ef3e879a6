import type { Mention } from "../mentions/mention";
import { opensTopic } from "../mentions/opens-topic";
import type { Cue } from "./find-cues";
import type { Part } from "./frames";
import { isPassive } from "./passive";
import type { SentenceReading } from "./sentence-reading";
import { subjectFirstParts } from "./subject-first";
import { verbFirstParts } from "./verb-first";
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
  if (cue.part === "noun") ownersOf(reading, cue, left, right, amount, add);
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

export type Add = (part: Part, mention: Mention) => void;

function marked(
  reading: SentenceReading,
  cue: Cue,
  mention: Mention,
  amount: { first: number; end: number },
  passive: boolean,
  add: Add,
): void {
  if (mention.marker === "object") {
    objectPart(reading, cue, mention, add);
    return;
  }
  // "Into OpenAI's round" goes into OpenAI.
  const owner = mention.marker === "possessive" || (mention.marker === "of" && mention.outer !== "bare");
  const marker = owner ? mention.outer : mention.marker;
  // "In its plant" is no recipient; "in its latest round" is.
  if (
    owner &&
    mention.sort === "pronoun" &&
    marker === "in" &&
    cue.frame === "invest" &&
    !ownsRound(reading, mention)
  )
    return;
  if (
    marker === "bare" ||
    marker === "other" ||
    marker === "than" ||
    marker === "possessive" ||
    marker === "object"
  )
    return;
  const right = mention.first >= cue.end;
  const bound = mention.sort === "pronoun" && reading.compiled.pack.order === "verb_first";
  if (bound && mention.first !== cue.end && mention.first !== amount.end) return;
  // A preposition belongs to the words before it: left of the cue only within its clause.
  const topic = opensTopic(reading.document.tokens, reading.sentence, mention);
  if (!right && !topic && reading.crossing(mention.first, cue.first) >= 1) return;
  if (
    right &&
    Math.min(reading.crossing(cue.first, mention.first), reading.crossing(amount.first, mention.first)) >= 1
  )
    return;
  const verbSecond = reading.compiled.pack.order === "verb_second";
  // "Von" is whose, by whom or from whom: the verb tells.
  if (verbSecond && marker === "of" && cue.part === "verb") add(passive ? "by" : "from", mention);
  // "L'entraînement de GPT-4 a coûté N": what is trained is what costs.
  if (!right && marker === "of" && cue.part === "verb" && isTrained(reading, mention)) add("agent", mention);
  if (!right && marker === "of" && !verbSecond) return;
  if (right && reading.figureBetween(Math.max(amount.end, cue.end), mention.first)) return;
  add(marker, mention);
}

const TRAINED_WITHIN = 4;

function isTrained({ compiled, document, sentence }: SentenceReading, { first }: Mention): boolean {
  const from = Math.max(sentence.first, first - TRAINED_WITHIN);
  return compiled.training.findAll(document.tokens, from, first).length > 0;
}

function ownsRound(reading: SentenceReading, mention: Mention): boolean {
  return reading.cues.some(
    ({ frame, part, first }) =>
      part === "noun" &&
      (frame === "funding" || frame === "stake" || frame === "valuation") &&
      first - mention.end >= 0 &&
      first - mention.end <= 2,
  );
}

/** "La valorise N", "lui a infligé N": the pronoun before the verb; "lui confère une valorisation": whose the noun then is. */
function objectPart(reading: SentenceReading, cue: Cue, mention: Mention, add: Add): void {
  const distance = cue.first - mention.end;
  if (distance < 0 || reading.crossing(mention.first, cue.first) >= 1) return;
  if (cue.part === "noun" && distance <= OWNER_REACH) add("possessive", mention);
  if (cue.part !== "verb" || distance > OBJECT_REACH) return;
  add("patient", mention);
  add("to", mention);
}

/** An auxiliary and an adverb: "lui a également infligé". */
const OBJECT_REACH = 2;

function ownersOf(
  reading: SentenceReading,
  cue: Cue,
  left: Mention[],
  right: Mention[],
  amount: { first: number; end: number },
  add: Add,
): void {
  for (const mention of left) {
    // "CoreWeave's $1.9bn of revenue": the figure between does not part them.
    const inner = amount.first >= mention.end && amount.end <= cue.first ? amount.end - amount.first : 0;
    if (cue.first - mention.end - inner > OWNER_REACH) break;
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
