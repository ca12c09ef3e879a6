import { PhraseIndex, phraseWords } from "../document/phrase-index";
import type { Form } from "../document/token";
import type { Gazetteer, NamedObject, Names, Organisation } from "../gazetteer";
import { surnameOf } from "./family-names";
import { indexRespelt, type Respelt } from "./find-respelt";
import type { Entity } from "./mention";

export interface GazetteerIndex {
  version: string;
  names: PhraseIndex<Entity>;
  respelt: Respelt;
  bySlug: ReadonlyMap<string, Organisation>;
  /** The government of a country by its ISO code; "EU" is one. */
  governments: ReadonlyMap<string, Organisation>;
}

/** Compiles the gazetteer once; the names of every language count in every text. */
export function indexGazetteer(
  gazetteer: Gazetteer,
  forms: (word: string) => readonly Form[],
  coreOf: (word: string) => string | null = () => null,
): GazetteerIndex {
  const names = new PhraseIndex<Entity>(forms);
  const spelt: Array<{ entity: Entity; words: readonly string[] }> = [];
  const add = (name: string, entity: Entity) => {
    names.add(written(name), entity);
    spelt.push({ entity, words: phraseWords(name) });
  };
  const bySlug = new Map<string, Organisation>();
  const governments = new Map<string, Organisation>();
  for (const organisation of gazetteer.organisations.map(alike)) {
    bySlug.set(organisation.slug, organisation);
    const land = organisation.country ?? (organisation.slug === "european-union" ? "EU" : null);
    if (organisation.kind === "government" && land !== null && !governments.has(land)) {
      governments.set(land, organisation);
    }
    for (const { name, weak } of spellings(organisation)) {
      add(name, { sort: "organisation", organisation, weak, name });
    }
  }
  for (const object of gazetteer.objects.map(alikeObject)) {
    for (const { name, weak } of spellings(object)) {
      add(name, { sort: "object", object, weak, name });
    }
  }
  for (const person of gazetteer.people) {
    const surnames = new Set<string>();
    for (const { name } of spellings(person)) {
      add(name, { sort: "person", person, weak: false, name });
      const surname = surnameOf(name, bySlug.get(person.roles[0]?.organisation ?? "")?.country ?? null);
      if (surname !== name && surname.length > 2) surnames.add(surname);
    }
    for (const name of surnames) names.add(written(name), { sort: "person", person, weak: true, name });
  }
  return { version: gazetteer.version, names, respelt: indexRespelt(spelt, coreOf), bySlug, governments };
}

/** With the same fields in the same order, whatever is known of it: what reads organisations is then several times as fast. */
function alike({
  slug,
  name,
  kind,
  country,
  ai,
  names,
  ticker,
  hyperscaler,
  weak,
}: Organisation): Organisation {
  return { slug, name, kind, country, ai, names, ticker, hyperscaler, weak };
}

/** The same of a model, product or project. */
function alikeObject({ slug, name, kind, owners, names, weak }: NamedObject): NamedObject {
  return { slug, name, kind, owners, names, weak };
}

/** A name as a phrase: each character of a script that parts no words for itself, as names are found before words are. */
function written(name: string): string {
  return name.replaceAll("|", " ").replace(BETWEEN_CHARACTERS, " ");
}

const BETWEEN_CHARACTERS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function* spellings(owner: {
  name: string;
  names: Names;
  weak?: readonly string[];
  ticker?: string;
}): Generator<{ name: string; weak: boolean }> {
  const weak = new Set(owner.weak ?? []);
  const seen = new Set<string>();
  const all = [owner.name, ...Object.values(owner.names).flat(), ...weak];
  for (const written of all) {
    if (written === undefined) continue;
    for (const name of [written, withoutAccent(written)]) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield { name, weak: weak.has(written) };
    }
  }
}

/** "Emirats arabes unis", "Etats-Unis": newspapers leave the accent of a capital out. */
function withoutAccent(name: string): string {
  return name.replace(/(?<=^|[ '’-])[ÀÂÉÈÊÎÔ]/gu, (letter) => letter.normalize("NFD")[0]!);
}
