import type { SentenceView } from "../document/document";
import type { OrganisationKind } from "../gazetteer";
import { apart } from "./apart";
import { lastBefore, type Mention } from "./mention";
import { continued } from "./pronoun";
import type { Resolver } from "./resolve";
import { type Fits, LOOK_BACK, MOST_NAMES, meantBy, OPENING, type Resolved } from "./resolved";
import { focusBefore, subjectBefore } from "./subject-before";

const NO_COMPANY: ReadonlySet<OrganisationKind> = new Set([
  "government",
  "outlet",
  "regulator",
  "programme",
  "project",
  "group",
]);

function isCompany({ organisation }: Resolved): boolean {
  return organisation === null || !NO_COMPANY.has(organisation.kind);
}

/** Whom "the start-up", "la société californienne" stands for. */
export function ofDescription(resolver: Resolver, mention: Mention): Resolved | null {
  if (mention.object) return resolver.ofObject(mention);
  if (mention.organisation) return resolver.of(mention.organisation, "subject_agent", mention);
  const sentence = resolver.document.sentences[mention.sentence]!;
  const fits = describedBy(resolver, mention);
  // "The Chinese government", "el Ejecutivo chino": the adjective says whose.
  const state =
    mention.country !== null && mention.description?.kinds?.includes("government") === true
      ? resolver.index.governments.get(mention.country)
      : undefined;
  if (state) return resolver.of(state, "subject_description", mention);
  const own =
    ownersFirm(resolver, mention, sentence) ??
    parentOf(resolver, mention, sentence) ??
    foundersFirm(resolver, mention, sentence) ??
    apposed(resolver, mention, sentence);
  if (own) return own;
  if (standsForStranger(resolver, mention)) return null;
  const last = mention.description?.last === true;
  const national = mention.country !== null && !mention.description?.home;
  // "La société californienne", at the head of a paragraph: whom the title names, where he is at home there.
  const titled = national && !last ? mainInOpening(resolver, mention, sentence, fits) : null;
  if (titled) return meantBy(titled, "subject_description", mention);
  if (mention.description?.kinds != null || national || last) {
    const named = lastNamed(resolver, mention, fits, last);
    if (named) return meantBy(named, "subject_description", mention);
  }
  const topical = ofParagraph(resolver, mention, sentence, fits);
  if (topical) return meantBy(topical, "subject_description", mention);
  const same =
    resolver.compiled.same.findAll(resolver.document.tokens, mention.first, mention.end).length > 0;
  const found =
    (same ? continued(resolver, mention, sentence, fits) : null) ??
    subjectBefore(resolver, sentence, mention.first, fits) ??
    mainInOpening(resolver, mention, sentence, fits) ??
    focusBefore(resolver, sentence, fits) ??
    resolver.topics.salientBefore(mention.sentence, fits);
  return found && meantBy(found, "subject_description", mention);
}

/** Who may be meant by a description: what it says is true of him, and he is not named beside it. */
export function describedBy(resolver: Resolver, mention: Mention): Fits {
  // "Meta pays N for shares of Scale, raising the latter's value": named in the same clause.
  const near = mention.marker === "possessive" || mention.description?.last === true;
  const elsewhere = near ? () => true : apart(resolver, mention);
  return (resolved) => elsewhere(resolved) && isDescribed(resolved, mention);
}

function isDescribed(resolved: Resolved, mention: Mention): boolean {
  const { organisation } = resolved;
  const described = mention.description?.kinds ?? null;
  if (!organisation) return mention.country === null && (described === null || described.includes("company"));
  if (mention.country !== null && organisation.country !== mention.country) return false;
  // A start-up has no ticker.
  if (mention.description?.young && (organisation.ticker !== undefined || organisation.kind === "fund"))
    return false;
  const kinds = mention.description?.kinds;
  // "The government" is a country's, never the Union's.
  if (organisation.kind === "government" && organisation.country === null) return false;
  return kinds ? kinds.includes(organisation.kind) : isCompany(resolved);
}

/** "Mistral, the bloc's best-known lab,": what is inserted right behind a name says what it is. */
function apposed(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  const aside = sentence.inserted.find(({ first, end }) => mention.first >= first && mention.first < end);
  if (!aside || mention.marker !== "bare") return null;
  const at = lastBefore(sentence.mentions, aside.first);
  const name = sentence.mentions[at];
  if (name?.end !== aside.first - 1 || name.sort !== "organisation") return null;
  const resolved = resolver.resolve(name);
  return resolved && meantBy(resolved, "subject_description", mention);
}

/** "The company" in the opening of a paragraph is whom the title and the article speak of. */
function mainInOpening(
  resolver: Resolver,
  mention: Mention,
  sentence: SentenceView,
  fits: Fits,
): Resolved | null {
  const before = resolver.document.sentences[sentence.index - 1];
  if (before?.paragraph === sentence.paragraph || mention.description?.kinds) return null;
  const main = resolver.topics.titledBy(sentence) ?? (mention.country ? null : resolver.topics.dominant);
  return main && fits(main) ? main : null;
}

/** "科大讯飞的情况不同。上半年，公司收入…": without an article, whom the paragraph opened with, if it named nobody since. */
function ofParagraph(
  resolver: Resolver,
  mention: Mention,
  sentence: SentenceView,
  fits: Fits,
): Resolved | null {
  const before = resolver.document.sentences[sentence.index - 1];
  if (!resolver.compiled.dense || before?.paragraph !== sentence.paragraph) return null;
  if (sentence.mentions.some(({ first, sort }) => first < mention.first && sort === "organisation"))
    return null;
  const named = before.mentions.filter(({ sort }) => sort === "organisation");
  const [opener] = named;
  if (named.length !== 1 || !opener || opener.first - before.first > OPENING) return null;
  if (opener.marker !== "bare" && opener.marker !== "possessive") return null;
  const resolved = resolver.resolve(opener);
  return resolved && fits(resolved) ? resolved : null;
}

/** "Elon Musk's start-up", "شركته": the firm of the person before it, of several the one that fits. */
function ownersFirm(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  const at = lastBefore(sentence.mentions, mention.first);
  const before = sentence.mentions.slice(Math.max(0, at - 3), at + 1);
  const { tokens } = resolver.document;
  const owned =
    resolver.compiled.descriptions.at(tokens, mention.first, mention.end)?.value.owned === true ||
    resolver.compiled.personPronouns.at(tokens, mention.first, mention.end) !== null;
  const person = before.findLast(
    (other) =>
      other.sort === "person" && (owned || (other.marker === "possessive" && mention.first - other.end <= 2)),
  );
  return person ? ledBy(resolver, person, mention) : null;
}

/** The firm of a person that fits a description, of several the first. */
function ledBy(resolver: Resolver, { person }: Mention, mention: Mention): Resolved | null {
  for (const { organisation } of person?.roles ?? []) {
    const firm = resolver.index.bySlug.get(organisation);
    const resolved = firm && resolver.of(firm, "subject_description", mention);
    if (resolved && isDescribed(resolved, mention)) return resolved;
  }
  return null;
}

/** "Fondée par Arthur Mensch, l'entreprise …": whom the persons lead that opened the sentence, and nobody else in it. */
function foundersFirm(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  const before = sentence.mentions.filter(({ end }) => end <= mention.first);
  if (before[0]?.marker !== "by" || before.some(({ sort }) => sort !== "person")) return null;
  return ledBy(resolver, before[0], mention);
}

/** "La matriz de Google", "Google's parent": whose owner it names stands for both. */
function parentOf(resolver: Resolver, mention: Mention, sentence: SentenceView): Resolved | null {
  const { tokens } = resolver.document;
  if (
    !resolver.compiled.makers
      .findAll(tokens, mention.first, mention.end)
      .some(({ end }) => end === mention.end)
  )
    return null;
  const at = lastBefore(sentence.mentions, mention.first);
  const before = sentence.mentions[at];
  const after = sentence.mentions[at + 2];
  const owned =
    after?.sort === "organisation" && after.marker === "of" && after.first - mention.end <= 2
      ? after
      : before?.sort === "organisation" && before.marker === "possessive" && mention.first - before.end <= 2
        ? before
        : null;
  return owned && resolver.of(owned.organisation!, "subject_description", mention);
}

/** "Swisscom offers it. The operator …": words that open the sentence behind one that opened with somebody unknown are his. */
export function standsForStranger(resolver: Resolver, mention: Mention): boolean {
  const sentence = resolver.document.sentences[mention.sentence]!;
  if (mention.sort !== "description" || mention.object || mention.first - sentence.first > OPENING)
    return false;
  if (mention.description?.kinds === undefined || mention.description.kinds !== null) return false;
  const before = resolver.document.sentences[sentence.index - 1];
  if (!before || before.chrome || before.paragraph !== sentence.paragraph) return false;
  const opener = before.mentions[0];
  if (opener?.sort !== "stranger" || opener.marker !== "bare" || opener.first - before.first > OPENING)
    return false;
  return resolver.resolve(opener) === null;
}

/** The last one named before a mention who fits. */
function lastNamed(resolver: Resolver, mention: Mention, fits: Fits, described: boolean): Resolved | null {
  let looked = 0;
  for (let i = mention.sentence; i >= 0 && i >= mention.sentence - LOOK_BACK; i--) {
    const mentions = resolver.document.sentences[i]!.mentions;
    for (let m = lastBefore(mentions, mention.first); m >= 0 && looked < MOST_NAMES; m--, looked++) {
      const other = mentions[m]!;
      if (other.sort !== "organisation" && !(described && other.sort === "description")) continue;
      const resolved = resolver.resolve(other);
      if (resolved && fits(resolved)) return resolved;
    }
  }
  return (
    resolver.document.titleMentions
      .map((other) => resolver.resolve(other))
      .find((r) => r !== null && fits(r)) ?? null
  );
}
