import type { CompiledPack } from "../compiled-pack";
import type { Document, SentenceView } from "../document/document";
import type { CompiledCue } from "./compile-cues";
import { tenseInBrackets } from "./verb-second";

/** A cue in its sentence. Token numbers, end exclusive. */
export interface Cue extends CompiledCue {
  first: number;
  end: number;
  /** Written together with a preposition. */
  preposition: string | null;
  /** Written together with a conjunction. */
  conjoined: boolean;
}

function writtenAt({ view, tokens }: Document, i: number): string {
  return view.text.slice(tokens[i]!.from, tokens[i]!.to);
}

const PURPOSE = "ل";

/** "Put", "set", "cost": a form that is present and past alike is past, unless something says that it is still to come. */
function isPastOf(other: CompiledCue, { frame }: CompiledCue): boolean {
  return (
    other.frame === frame && other.part === "verb" && (other.tense === "past" || other.tense === "participle")
  );
}

const AHEAD_REACH = 3;

function isAhead(
  { tokens }: Document,
  { infinitives, future }: CompiledPack,
  from: number,
  at: number,
): boolean {
  for (let i = at - 1; i >= Math.max(from, at - AHEAD_REACH); i--)
    if ([infinitives, future].some((list) => list.allAt(tokens, i, at).length > 0)) return true;
  return false;
}

/** The cues of a sentence, outside of names and amounts, the longest at each place (several frames may share it). */
export function findCues(document: Document, sentence: SentenceView, compiled: CompiledPack): Cue[] {
  const taken = new Uint8Array(sentence.end - sentence.first);
  for (const mention of sentence.mentions) {
    // "La firma", "le fonds": who, and nothing that he does. A project stands for both.
    const describes = mention.description?.kinds?.includes("project") === false;
    const named = mention.sort === "organisation" || mention.sort === "person" || mention.sort === "object";
    if (named || (mention.sort === "description" && (describes || mention.description?.kinds === null)))
      taken.fill(1, mention.first - sentence.first, mention.end - sentence.first);
  }
  for (const amount of sentence.amounts) {
    const { first, end } = document.amountTokens[amount]!;
    taken.fill(1, Math.max(0, first - sentence.first), end - sentence.first);
  }
  const verbSecond = compiled.dense !== null || compiled.pack.order === "verb_second";
  const verbFirst = compiled.pack.order === "verb_first";
  const ordered = !verbSecond && compiled.pack.order === "subject_first";
  const cues: Cue[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (taken[i - sentence.first]) continue;
    const found = compiled.cues.allAt(document.tokens, i, sentence.end);
    if (found.length === 0) continue;
    const matches = found.filter(({ end, value, form }) => {
      if (taken[end - 1 - sentence.first]) return false;
      // A particle or an article makes a noun of it.
      if (form.article && value.pronoun) return false;
      if (value.pronoun && end === i + 1 && compiled.pack.bare?.test(writtenAt(document, i))) return false;
      if (value.part === "noun") return true;
      // "لتضيف": a particle before a verb of the present says what for, or with what result.
      const purpose =
        form.preposition !== null && value.tense === "present" && compiled.pack.order === "verb_first";
      return (form.preposition === null || (purpose && form.preposition === PURPOSE)) && !form.article;
    });
    if (matches.length === 0) continue;
    if (compiled.pack.isParticle?.(document.tokens[i]!.text, document.tokens[i + 1]?.text ?? "")) continue;
    const longest = Math.max(...matches.map(({ end }) => end));
    // "La factura": an invoice, where "factura 5.000 millones" is to invoice.
    const noun =
      matches.some(({ value, end }) => value.part === "noun" && end === longest) &&
      i > sentence.first &&
      compiled.determiners.at(document.tokens, i - 1, i) !== null;
    // "Agreed to rent": no rent that is paid.
    const verb =
      ordered &&
      matches.some(({ value, end }) => value.part === "verb" && end === longest) &&
      i > sentence.first &&
      compiled.infinitives.at(document.tokens, i - 1, i) !== null;
    // "Der Fonds EQT": what the name is, and no plan.
    const title =
      compiled.descriptions.at(document.tokens, i, i + longest)?.value.kinds?.includes("fund") === true;
    if (title && sentence.mentions.some(({ sort, first }) => sort === "organisation" && first === longest))
      continue;
    // "بقيمة OpenAI البالغة N": with its owner right behind it is a worth after all.
    const owned =
      verbFirst && sentence.mentions.some(({ sort, first }) => sort === "organisation" && first === longest);
    const none = !owned && matches.some(({ value, end }) => value.frame === "none" && end === longest);
    const seen = new Set<string>();
    for (const { value, end, form } of matches) {
      if (none || value.frame === "none" || end !== longest || seen.has(value.frame)) continue;
      if ((noun && value.part === "verb") || (verb && value.part === "noun")) continue;
      seen.add(value.frame);
      const tensed = ordered && value.tense === "present" && !isAhead(document, compiled, sentence.first, i);
      const past = tensed
        ? matches.find((other) => other.end === longest && isPastOf(other.value, value))
        : undefined;
      const conjoined = compiled.joins(document.tokens[i]!.text) && !compiled.joins(form.text);
      const cue = cueAt(past?.value ?? value, i, end, form.preposition, conjoined);
      cues.push(verbSecond ? tenseInBrackets(document, sentence, compiled, cue) : cue);
    }
    i = longest - 1;
  }
  return cues;
}

/** Written out field by field: objects that are spread get each a hidden class of its own, and all that reads them is slow. */
function cueAt(
  compiled: CompiledCue,
  first: number,
  end: number,
  preposition: string | null,
  conjoined: boolean,
): Cue {
  return {
    frame: compiled.frame,
    part: compiled.part,
    tense: compiled.tense,
    pronoun: compiled.pronoun,
    direction: compiled.direction,
    basis: compiled.basis,
    behind: compiled.behind,
    ahead: compiled.ahead,
    weight: compiled.weight,
    first,
    end,
    preposition,
    conjoined,
  };
}
