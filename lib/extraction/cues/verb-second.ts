import type { CompiledPack } from "../compiled-pack";
import { crossing } from "../document/borders";
import type { Document, SentenceView } from "../document/document";
import type { PhraseIndex } from "../document/phrase-index";
import type { Mention } from "../mentions/mention";
import type { Cue } from "./find-cues";
import type { Part } from "./frames";
import type { SentenceReading } from "./sentence-reading";

/**
 * Who acts where the verb has the second place and its rest the last: whoever stands first before the verb's last part ("Nvidia
 * hat OpenAI N zugesagt"), else whoever follows the verb ("2024 nahm OpenAI N ein"). `left` is nearest first.
 */
export function verbSecondParts(
  reading: SentenceReading,
  cue: Cue,
  left: readonly Mention[],
  right: readonly Mention[],
  passive: boolean,
  add: (part: Part, mention: Mention) => void,
): void {
  const part = passive ? "patient" : "agent";
  const bare = left.filter(
    ({ marker, end }) => marker === "bare" && !(end === cue.first && cue.part === "noun"),
  );
  const speaks = (mention: Mention) => isSpeaker(reading, mention);
  const own = bare.filter((mention) => reading.crossing(mention.end, cue.first) < 1 && !speaks(mention));
  const behind = right.filter(
    (mention) =>
      mention.marker === "bare" && reading.crossing(cue.first, mention.first) < 1 && !speaks(mention),
  );
  if (cue.part === "noun") {
    for (const mention of [...own, ...behind]) add(part, mention);
  } else {
    const [first, ...others] = [...own.reverse(), ...behind];
    if (first) add(part, first);
    for (const mention of others) add(mention.leader === first ? part : "patient", mention);
  }
  const further = bare.filter((mention) => !own.includes(mention));
  // "Google gab bekannt, N zu investieren": an infinitive has the subject of the clause before it, speaker or not.
  if (isInfinitive(reading, cue)) {
    const nearest = further[0] && Math.floor(reading.crossing(further[0].end, cue.first));
    const governing = further.filter(({ end }) => Math.floor(reading.crossing(end, cue.first)) === nearest);
    for (const mention of governing.reverse()) add(part, mention);
  }
  for (const mention of further) if (!speaks(mention)) add(part, mention);
  for (const mention of further) if (speaks(mention) && mention.sort !== "person") add(part, mention);
}

/** "Zu investieren", "einzusammeln". */
function isInfinitive(reading: SentenceReading, { part, tense, first, end }: Cue): boolean {
  if (part !== "verb") return false;
  const { tokens } = reading.document;
  const { infinitives } = reading.compiled;
  if (first > reading.sentence.first && infinitives.at(tokens, first - 1, first)) return true;
  return tense === "future" && end - first === 1;
}

/** "Huang sagte", "sagte Huang": who speaks of a figure is mostly not whom it is about. */
function isSpeaker(reading: SentenceReading, mention: Mention): boolean {
  const { tokens } = reading.document;
  const { says } = reading.compiled;
  const { first, end } = reading.sentence;
  for (let i = Math.max(first, mention.first - 2); i < Math.min(mention.end + 2, end); i++) {
    if (i >= mention.first && i < mention.end) continue;
    const say = says.at(tokens, i, end);
    if (!say || say.value.before || say.value.sort === "announce" || say.value.sort === "expect") continue;
    // "Erklärt, GPT-4 habe …": what is said begins behind the comma.
    if (i >= mention.end || (say.end <= mention.first && tokens[mention.first - 1]!.text !== ","))
      return true;
  }
  return false;
}

/** How many words a verb's two parts enclose at most. */
const BRACKET = 45;

/** The tenses that the other part of the verb tells: "hat … investiert" is past, "will … investieren" future. */
export function tenseInBrackets(
  document: Document,
  sentence: SentenceView,
  compiled: CompiledPack,
  cue: Cue,
): Cue {
  if (cue.part !== "verb" || cue.tense !== "present") return cue;
  const { tokens } = document;
  const near = (list: PhraseIndex<true>) => {
    const from = Math.max(sentence.first, cue.first - BRACKET);
    for (let i = cue.first - 1; i >= from && crossing(sentence, i, cue.first) < 1; i--)
      if (list.at(tokens, i, cue.first)) return true;
    return compiled.dense === null && list.at(tokens, cue.end, sentence.end) !== null;
  };
  const last = tokens[cue.end - 1]!.text;
  // Without endings the signs before the verb tell alone.
  if (compiled.dense && near(compiled.future)) return { ...cue, tense: "future" };
  if (!last.endsWith("n")) {
    if (near(compiled.perfect)) return { ...cue, tense: "past" };
    // "Wird … bewertet": only a participle has its auxiliary before it.
    return !compiled.dense && near(compiled.passives) ? { ...cue, tense: "participle" } : cue;
  }
  return near(compiled.future) ? { ...cue, tense: "future" } : cue;
}
