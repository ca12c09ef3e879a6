import type { CompiledPack } from "../compiled-pack";
import type { Document, SentenceView } from "../document/document";
import type { Token } from "../document/token";
import type { Organisation, OrganisationKind, Person } from "../gazetteer";
import type { GazetteerIndex } from "./gazetteer-index";
import type { Entity, Mention } from "./mention";

const FIRMS: ReadonlySet<OrganisationKind> = new Set([
  "lab",
  "company",
  "chip_maker",
  "cloud",
  "project",
  "programme",
  "research",
]);

/**
 * Whether an article speaks of the AI industry at all, outside its site's menus. One name will do: whether its figures are claims is
 * the model's to say.
 */
export function concernsIndustry(document: Document, compiled: CompiledPack, index: GazetteerIndex): boolean {
  return (
    document.titleWords > 0 ||
    document.titleMentions.some(isFirm) ||
    document.sentences.some(
      (sentence) =>
        !sentence.chrome &&
        (hasSign(document, sentence, compiled) ||
          sentence.mentions.some((mention) => leadsFirm(mention, index))),
    )
  );
}

/** Whether an article may do so at all, by the names and words in it: most news names nobody of the industry. */
export function mayConcernIndustry(
  tokens: readonly Token[],
  names: ReadonlyArray<{ value: Entity }>,
  titleMentions: readonly Mention[],
  titleWords: number,
  compiled: CompiledPack,
  index: GazetteerIndex,
): boolean {
  return (
    titleWords > 0 ||
    titleMentions.some(isFirm) ||
    names.some(
      ({ value }) =>
        value.sort === "object" ||
        (value.sort === "organisation" && isOfIndustry(value.organisation)) ||
        (value.sort === "person" && leads(value.person, index)),
    ) ||
    compiled.industry.findAll(tokens, 0, tokens.length).length > 0
  );
}

/** Whether a sentence or one beside it does, so that a fund's or a state's figure there is one of the industry. */
export function concernsIndustryNear(
  document: Document,
  sentence: SentenceView,
  compiled: CompiledPack,
): boolean {
  return [sentence.index, sentence.index - 1, sentence.index + 1].some((index) => {
    const near = document.sentences[index];
    return near !== undefined && !near.chrome && hasSign(document, near, compiled);
  });
}

function hasSign(document: Document, sentence: SentenceView, compiled: CompiledPack): boolean {
  return (
    sentence.mentions.some(isFirm) ||
    compiled.industry.findAll(document.tokens, sentence.first, sentence.end).length > 0
  );
}

/** "Sam Altman" is as good as his firm. */
function leadsFirm({ person }: Mention, index: GazetteerIndex): boolean {
  return person !== null && leads(person, index);
}

function leads(person: Person, index: GazetteerIndex): boolean {
  const organisation = index.bySlug.get(person.roles[0]?.organisation ?? "");
  return organisation !== undefined && isOfIndustry(organisation);
}

function isFirm({ organisation, object }: Mention): boolean {
  return object !== null || (organisation !== null && isOfIndustry(organisation));
}

function isOfIndustry({ ai, kind }: Organisation): boolean {
  return ai && FIRMS.has(kind);
}
