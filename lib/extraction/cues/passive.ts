import type { Cue } from "./find-cues";
import type { SentenceReading } from "./sentence-reading";

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
