import type { Mention } from "../mentions/mention";
import { opensTopic } from "../mentions/opens-topic";
import type { Cue } from "./find-cues";
import type { Part } from "./frames";
import { LINK } from "./link-mask";
import type { Hit, SentenceReading } from "./sentence-reading";
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

type Add = (part: Part, mention: Mention) => void;

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
  const relative = dense ? null : relativeBefore(reading, cue);
  if (relative) left = antecedents(relative, left);
  // 其 is "its" and "it" alike.
  const bare = left.filter(
    (mention) =>
      (mention.marker === "bare" ||
        opensTopic(reading.document.tokens, reading.sentence, mention) ||
        (dense !== null && mention.sort === "pronoun" && mention.marker === "possessive")) &&
      !(mention.end === cue.first && cue.part === "noun"),
  );
  const speakers = bare.filter((mention) => isSpeaker(reading, mention, cue));
  const own = bare.filter(
    (mention) => reading.crossing(mention.end, cue.first) < 1 && !speakers.includes(mention),
  );
  // Left to right a clause has first its subject, then its objects: the nearest acts only right before the cue.
  if (!dense && own.length > 1 && !isRightBefore(reading, own[0]!, cue)) own.reverse();
  // "With Microsoft alone promising N": who acts in a clause without a finite verb.
  const [absolute] = left;
  if (!dense && cue.part === "verb" && absolute?.marker === "with" && cue.first - absolute.end <= 1)
    add(part, absolute);
  for (const mention of own) add(part, mention);
  // "after employees sold": somebody else acts, whose name is not given.
  if (relative === null && (cue.part === "noun" || own.length > 0 || !hasOtherAgent(reading, cue))) {
    const further = bare.filter((mention) => !own.includes(mention) && !speakers.includes(mention));
    // A clause without a subject goes on about whom the clause before began with.
    further.sort(
      (a, b) => clausesApart(reading, a, cue) - clausesApart(reading, b, cue) || a.first - b.first,
    );
    for (const mention of further) add(part, mention);
    for (const mention of speakers) if (mention.sort !== "person") add(part, mention);
  }
  const limit = Math.max(amount.first, cue.end);
  // "$1.4 trillion: the pledge the Emirates made", "its buying of chips".
  const next = right[0];
  if (
    !dense &&
    cue.part === "noun" &&
    amount.end <= cue.first &&
    next?.marker === "bare" &&
    next.first - cue.end <= 1
  )
    add(part, next);
  const owner = left[0];
  if (!dense && cue.part === "verb" && owner?.marker === "possessive" && cue.first - owner.end <= POSSESSIVE)
    add(part, owner);
  for (const mention of right) {
    if (mention.marker !== "bare") continue;
    const within = mention.end <= limit || reading.crossing(cue.first, mention.first) < 1;
    if (within) add("patient", mention);
  }
}

/** "A deal that put xAI at N": the relative pronoun that the verb has for its subject, where it is no mention itself. */
function relativeBefore(reading: SentenceReading, cue: Cue): Hit | null {
  if (cue.part !== "verb") return null;
  const { tokens } = reading.document;
  const { passives, future, links, relatives } = reading.compiled;
  for (let i = cue.first - 1; i > reading.sentence.first && i >= cue.first - RELATIVE_AUXILIARIES; i--) {
    if (relatives.at(tokens, i, i + 1)) {
      const mention = reading.sentence.mentions.some(({ first, end }) => i >= first && i < end);
      return mention ? null : { first: i, end: i + 1 };
    }
    const auxiliary = [passives, future, links].some((list) => list.at(tokens, i, i + 1) !== null);
    if (!auxiliary && !tokens[i]!.text.endsWith("ly")) return null;
  }
  return null;
}

const RELATIVE_AUXILIARIES = 5;

/** Whom a relative pronoun stands for: a name right before it, else nobody named. */
function antecedents({ first }: Hit, left: Mention[]): Mention[] {
  const name = left.find(({ end }) => end <= first);
  return name && first - name.end <= 1 ? [{ ...name, marker: "bare" }] : [];
}

/** Nothing but auxiliaries, articles and adjectives between: "Microsoft has spent", "gives Scale AI a price tag". */
function isRightBefore(reading: SentenceReading, mention: Mention, cue: Cue): boolean {
  const { tokens } = reading.document;
  const { markers } = reading.compiled;
  for (let i = mention.end; i < cue.first; i++) {
    if (reading.region(i) !== -1 || tokens[i]!.sort === "punctuation") continue;
    if (markers.opensAt(tokens, i, cue.first)) return false;
    if (!reading.masked(i, LINK) && !tokens[i]!.text.endsWith("ly")) return false;
  }
  return true;
}

/** An apostrophe and its letter. */
const POSSESSIVE = 2;

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

/** A plain noun right before the verb, with nothing but auxiliaries between: "employees sold", "the champions lost". */
export function hasOtherAgent(reading: SentenceReading, cue: Cue): boolean {
  const { tokens } = reading.document;
  const { passives, future, links, clauseWords, conjunctions, pronouns, cues, determiners, markers } =
    reading.compiled;
  const named = (i: number) => reading.sentence.mentions.some(({ first, end }) => i >= first && i < end);
  for (let i = cue.first - 1; i >= Math.max(reading.sentence.first, cue.first - 4); i--) {
    const token = tokens[i]!;
    if (token.sort !== "word") return false;
    if (
      conjunctions.at(tokens, i, i + 1) ||
      clauseWords.at(tokens, i, i + 1) ||
      pronouns.at(tokens, i, i + 1) ||
      markers.opensAt(tokens, i, i + 1)
    )
      return false;
    const auxiliary =
      passives.at(tokens, i, i + 1) ?? future.at(tokens, i, i + 1) ?? links.at(tokens, i, i + 1);
    if (auxiliary || token.text.endsWith("ly")) continue;
    if (named(i)) return false;
    if (token.text.endsWith("s")) return true;
    // "The state spends": a noun by its article, and nothing that a figure is called by.
    const noun = determiners.at(tokens, i - 1, i) !== null && cues.at(tokens, i, i + 1) === null;
    return noun && reading.region(i) === -1;
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
  const resumed = antecedent !== null && isResumed(reading, cue);
  if (antecedent) add(resumed ? "patient" : "agent", antecedent);
  const head = resumed ? reading.resolver.resolve(antecedent)?.name : undefined;
  const bareLeft = left.filter(
    (mention) =>
      mention.marker === "bare" && (head === undefined || reading.resolver.resolve(mention)?.name !== head),
  );
  const limit = amount.first >= cue.end ? amount.first : Number.POSITIVE_INFINITY;
  const bareRight = right.filter(
    (mention) =>
      mention.marker === "bare" &&
      mention.end <= limit &&
      reading.crossing(cue.first, mention.first) < (cue.part === "noun" && cue.first >= amount.end ? 1 : 1.5),
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

/** "الشركة التي أسسها", "التي ضخت فيها": a pronoun stands for the head of the clause, which then does not act in it. */
function isResumed(reading: SentenceReading, cue: Cue): boolean {
  if (cue.part === "verb" && cue.pronoun) return true;
  return reading.sentence.mentions.some(
    ({ first, sort, marker }) =>
      sort === "pronoun" && marker !== "bare" && first >= cue.end && first - cue.end <= 1,
  );
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
    if (tokens[i]!.sort === "punctuation") break;
    if (reading.compiled.passives.at(tokens, i, cue.first)) return true;
  }
  const tells = reading.compiled.pack.auxiliaries !== undefined;
  return tells && cue.tense === "participle" && !hasAuxiliary(reading, cue);
}

/** "Perplexity, valorisée N": a participle without "has" is passive. */
function hasAuxiliary(reading: SentenceReading, cue: Cue): boolean {
  const { tokens } = reading.document;
  for (let i = cue.first - 1; i >= Math.max(reading.sentence.first, cue.first - AUXILIARY_REACH); i--)
    if (reading.compiled.auxiliaries.at(tokens, i, cue.first)) return true;
  return false;
}

/** An insertion may part them: "a, d'après Reuters, levé N". */
const AUXILIARY_REACH = 9;
