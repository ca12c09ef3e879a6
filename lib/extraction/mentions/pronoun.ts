import { crossing } from "../document/borders";
import type { SentenceView } from "../document/document";
import { apart } from "./apart";
import { lastBefore, type Mention } from "./mention";
import type { Resolver } from "./resolve";
import { type Fits, MOST_NAMES, mayBeTopic, meantBy, OPENING, type Resolved } from "./resolved";
import { focusBefore, namedWithin, subjectBefore } from "./subject-before";

/** Tokens between a relative pronoun and the pronoun that resumes it, and between a name and its relative pronoun. */
const RESUMED_WITHIN = 10;
const HEAD_REACH = 3;

/** Whom "it", "its", "we" or a relative pronoun stands for. */
export function ofPronoun(resolver: Resolver, mention: Mention): Resolved | null {
  const sentence = resolver.document.sentences[mention.sentence]!;
  if (resumesStranger(resolver, mention)) return null;
  const speaker = firmOfSpeaker(resolver, mention, sentence);
  if (speaker) return meantBy(speaker, "subject_pronoun", mention);
  const resumed = resumedHead(resolver, mention, sentence);
  if (resumed) return resumed.head && meantBy(resumed.head, "subject_pronoun", mention);
  const antecedent =
    antecedentOf(resolver, mention, sentence) ??
    ownerOfNext(resolver, mention, sentence) ??
    doubled(resolver, mention, sentence);
  // "Nvidia invests in it": a pronoun that is no owner is nobody named in its own clause.
  const fits: Fits =
    mention.marker === "possessive" || mention.marker === "bare" ? mayBeTopic : apart(resolver, mention);
  const found =
    antecedent ??
    continued(resolver, mention, sentence, fits) ??
    subjectBefore(resolver, sentence, mention.first, fits, isSingular(resolver, mention)) ??
    namedWithin(resolver, mention, sentence, fits) ??
    focusBefore(resolver, sentence, fits) ??
    resolver.topics.salientBefore(mention.sentence, fits);
  return found && meantBy(found, "subject_pronoun", mention);
}

/** A pronoun before which a sentence names only persons stands for whom the one before opened with, in the same paragraph. */
export function continued(
  resolver: Resolver,
  mention: Mention,
  sentence: SentenceView,
  fits: Fits,
): Resolved | null {
  const first = sentence.mentions.find(({ sort }) => sort !== "person" && sort !== "person_pronoun");
  if (first !== mention || mention.first - sentence.first > 2 * OPENING) return null;
  const before = resolver.document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const opener = before.mentions[0];
  if (!opener || opener.first - before.first > OPENING) return null;
  if (opener.marker !== "bare" && opener.marker !== "possessive") return null;
  if (opener.sort !== "organisation" && opener.sort !== "description" && opener.sort !== "pronoun")
    return null;
  const resolved = resolver.resolve(opener);
  return resolved && fits(resolved) ? resolved : null;
}

/** Of "we" and "our": the firm of the person who speaks in the sentence, or spoke last. */
function firmOfSpeaker(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  if (!resolver.compiled.firstPerson.at(resolver.document.tokens, mention.first, mention.end)) return null;
  const person =
    sentence.mentions.slice(0, MOST_NAMES).find(({ sort }) => sort === "person") ??
    resolver.personBefore(mention);
  return person && resolver.ofPerson(person, mention);
}

/** Of a relative pronoun: the name right before it. */
function antecedentOf(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  const { tokens } = resolver.document;
  if (!resolver.compiled.relatives.at(tokens, mention.first, mention.end)) return null;
  const other = sentence.mentions[lastBefore(sentence.mentions, mention.first)];
  return other && mention.first - other.end <= 2 ? resolver.resolve(other) : null;
}

/** "A Clearview le reclaman N": the pronoun takes up the object that stands before it. */
function doubled(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  if (mention.marker !== "object") return null;
  const at = lastBefore(sentence.mentions, mention.first);
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const other = sentence.mentions[i]!;
    if (other.marker === "to" && crossing(sentence, other.first, mention.first) < 1)
      return resolver.resolve(other);
  }
  return null;
}

/** "OpenAI التي ضخت فيها": in a relative clause the pronoun is what the clause is about; null head where that is no name. */
function resumedHead(
  resolver: Resolver,
  mention: Mention,
  sentence: SentenceView,
): { head: Resolved | null } | null {
  const { tokens } = resolver.document;
  if (!resolver.compiled.boundPronouns.at(tokens, mention.first, mention.end)) return null;
  for (let i = mention.first - 1; i >= Math.max(sentence.first, mention.first - RESUMED_WITHIN); i--) {
    if (tokens[i]!.sort === "punctuation" && tokens[i]!.text !== '"') return null;
    if (!resolver.compiled.relatives.at(tokens, i, mention.first)) continue;
    const other = sentence.mentions[lastBefore(sentence.mentions, i)];
    return { head: other && i - other.end <= HEAD_REACH ? resolver.resolve(other) : null };
  }
  return null;
}

/** "Contentsquare, qui pèse N": a relative pronoun right behind a name that nobody knows. */
export function resumesStranger(resolver: Resolver, mention: Mention): boolean {
  if (mention.sort !== "pronoun") return false;
  const { tokens } = resolver.document;
  if (!resolver.compiled.relatives.at(tokens, mention.first, mention.end)) return false;
  const { mentions } = resolver.document.sentences[mention.sentence]!;
  const other = mentions[lastBefore(mentions, mention.first)];
  return other?.sort === "stranger" && mention.first - other.end <= 1 && resolver.resolve(other) === null;
}

/** "Its V3 model", "su modelo M1": whose product it is that follows. */
function ownerOfNext(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  if (mention.marker !== "possessive") return null;
  const object = sentence.mentions[lastBefore(sentence.mentions, mention.first) + 2];
  if (object?.sort !== "object" || object.object!.kind === "chip" || object.first - mention.end > 1)
    return null;
  return resolver.ofObject(object);
}

export function isSingular(resolver: Resolver, mention: Mention): boolean {
  return resolver.compiled.singular.at(resolver.document.tokens, mention.first, mention.end) !== null;
}
