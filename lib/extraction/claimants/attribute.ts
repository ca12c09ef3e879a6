import type { SentenceReading } from "../cues/sentence-reading";
import type { SayEntry } from "../language-pack";
import type { Mention } from "../mentions/mention";
import type { Rule } from "../rules";

export interface Attribution {
  /** Canonical English name; null for unnamed sources. */
  claimant: string | null;
  sort: SayEntry["sort"];
  rule: Rule;
  first: number;
  end: number;
}

interface Say {
  sort: SayEntry["sort"];
  before: boolean;
  first: number;
  end: number;
}

const AGENT_REACH = 14;
const AFTER_REACH = 7;

/**
 * Who asserts what stands at `first`…`end` in a sentence, by the words of saying in it: the last one before the figure (so that
 * "Reuters reported that OpenAI said" gives OpenAI), else one that follows it. Null if the sentence has none.
 */
export function attribute(reading: SentenceReading, first: number, end: number): Attribution | null {
  const says = saysOf(reading);
  let found: Attribution | null = null;
  for (const say of says) {
    if (say.end > first) continue;
    const attribution = speakerOf(reading, say);
    if (attribution) found = attribution;
  }
  if (found) return found;
  for (const say of says) {
    if (say.first < end) continue;
    const attribution = speakerOf(reading, say);
    if (attribution) return attribution;
  }
  return null;
}

function saysOf(reading: SentenceReading): Say[] {
  const { tokens } = reading.document;
  const { first, end } = reading.sentence;
  return reading.compiled.says
    .findAll(tokens, first, end)
    .filter(
      (match) =>
        !reading.sentence.mentions.some((mention) => mention.first < match.end && match.first < mention.end),
    )
    .map(({ value, first: from, end: to }) => ({
      sort: value.sort,
      before: value.before,
      first: from,
      end: to,
    }));
}

function speakerOf(reading: SentenceReading, say: Say): Attribution | null {
  const mention = say.before ? speakerAfter(reading, say) : speakerOfVerb(reading, say);
  const rule: Rule = say.before ? "claimant_according_to" : "claimant_said";
  if (mention) {
    const name = speakerName(reading, mention);
    if (name !== null) return { claimant: name, sort: say.sort, rule, first: say.first, end: say.end };
  }
  const unnamed = reading.nearest(reading.compiled.unnamed, say.first, say.end, AGENT_REACH);
  if (unnamed)
    return {
      claimant: null,
      sort: say.sort,
      rule: "claimant_unnamed",
      first: unnamed.first,
      end: unnamed.end,
    };
  return null;
}

function speakerAfter(reading: SentenceReading, say: Say): Mention | null {
  for (const mention of reading.sentence.mentions) {
    if (mention.first < say.end) continue;
    if (mention.first - say.end > AFTER_REACH || reading.crossing(say.end, mention.first) > 1) return null;
    if (mention.marker === "possessive" || mention.sort !== "stranger") return mention;
    return mention;
  }
  return null;
}

function speakerOfVerb(reading: SentenceReading, say: Say): Mention | null {
  const { mentions } = reading.sentence;
  const right = mentions.find((mention) => mention.first >= say.end && mention.first - say.end <= 5);
  const left = mentions.filter(
    (mention) => mention.end <= say.first && say.first - mention.end <= AGENT_REACH,
  );
  const bare = left.filter(({ marker }) => marker === "bare");
  const nearLeft = bare.at(-1) ?? null;
  const verbFirst = reading.compiled.pack.order === "verb_first";
  const rightBare =
    right && right.marker === "bare" && reading.crossing(say.end, right.first) < 1 ? right : null;
  if (verbFirst) {
    if (nearLeft && say.first - nearLeft.end <= 1) return nearLeft;
    return rightBare ?? nearLeft;
  }
  // "said Altman": right after the verb, which itself follows a comma or a quotation mark.
  if (rightBare && rightBare.first - say.end <= 2) {
    const before = reading.document.tokens[say.first - 1];
    if (!before || before.sort === "punctuation") return rightBare;
  }
  return nearLeft;
}

/** Persons, organisations and outlets by their canonical names; descriptions and pronouns by whom they stand for. */
function speakerName(reading: SentenceReading, mention: Mention): string | null {
  if (mention.person) return mention.person.name;
  if (mention.sort === "person_pronoun") return reading.resolver.personBefore(mention)?.person?.name ?? null;
  if (mention.sort === "stranger") return mention.text;
  if (mention.sort === "object") return null;
  return reading.resolver.resolve(mention)?.name ?? null;
}
