import type { CompiledPack } from "../compiled-pack";
import type { PhraseMatch } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import type { Description } from "../language-pack";
import type { Entity, Mention } from "./mention";

/** Past the apostrophe of an article that lost its vowel: l'entreprise. */
export function afterElision(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "'" && tokens[at + 1]?.glued ? at + 1 : at;
}

/** "Die Niederländer", "die Walldorfer": whatever firm is at home there. */
const PEOPLE: Description = { nouns: [], kinds: null };
const CITIZENS: Description = { ...PEOPLE, home: true };

interface FoundDescription {
  end: number;
  form: Form;
  description: Mention["description"];
  country: string | null;
  object: Mention["object"];
  organisation?: Mention["organisation"];
}

/** "the Japanese group", "الشركة السعودية", "the ChatGPT maker": a definite noun that is no title of a name. */
export function findDescription(
  compiled: CompiledPack,
  tokens: readonly Token[],
  i: number,
  end: number,
  name: PhraseMatch<Entity> | null,
): FoundDescription | null {
  const { definite, descriptions, modifiers, nationalities, makers } = compiled;
  let at = i;
  let country: string | null = null;
  const opener = definite.at(tokens, at, end);
  // "Elon Musk's artificial intelligence start-up": the owner makes it definite.
  const owner = !opener && tokens[i - 1]?.text === "s" && tokens[i - 2]?.text === "'";
  const opened = opener !== null || owner;
  if (opener) at = afterElision(tokens, opener.end);
  const first = makers.at(tokens, at, end);
  // "مطورة تشات جي بي تي": the word for the maker stands before the product.
  if (first && name?.value.sort === "object" && name.first >= first.end && name.first - first.end <= 2) {
    return { end: name.end, form: first.form, description: null, country, object: name.value.object };
  }
  // "مالكة فيسبوك": of a name that the owner goes by as well.
  if (first && name?.value.sort === "organisation" && name.first === first.end && !name.form.preposition) {
    const { organisation } = name.value;
    return { end: name.end, form: first.form, description: null, country, object: null, organisation };
  }
  const people = opener ? compiled.demonyms.at(tokens, at, end) : null;
  // "Die Münchner Firma": an adjective.
  if (people && !(tokens[people.end]?.sort === "word" && tokens[people.end]!.capital)) {
    const { country, home } = people.value;
    return {
      end: people.end,
      form: opener!.form,
      description: home ? CITIZENS : PEOPLE,
      country,
      object: null,
    };
  }
  // "The Hangzhou lab", "the Seoul company": a place, and no name.
  if (opener && name?.first === at && name.value.sort === "organisation") {
    const { kind, country } = name.value.organisation;
    const noun = kind === "government" ? descriptions.at(tokens, name.end, end) : null;
    const governs = noun?.value.kinds?.includes("government") === true;
    if (noun && !governs && tokens[noun.end]?.capital !== true)
      return { end: noun.end, form: opener.form, description: noun.value, country, object: null };
  }
  if (opened && name?.value.sort === "object" && name.first === at) {
    const maker = makers.at(tokens, name.end, end);
    if (maker)
      return { end: maker.end, form: maker.form, description: null, country, object: name.value.object };
    return null;
  }
  for (let steps = 0; steps < 4; steps++) {
    const noun = descriptions.at(tokens, at, end);
    if (noun) {
      if (!opened && !noun.form.article && !noun.value.owned) return null;
      if ((noun.value.last || noun.value.young) && !opened && isAdjective(compiled, tokens, i)) return null;
      let last = noun.end;
      for (let more = 0; more < 3; more++) {
        const nation = nationalities.at(tokens, last, end);
        const modifier = nation ?? modifiers.at(tokens, last, end);
        // "Le groupe américain": the adjective of country may follow its noun.
        const definite = modifier?.form.article || compiled.isDefinite(tokens[last]?.text ?? "");
        if (!modifier || !(definite || (nation && opened))) break;
        if (nation) country = nation.value;
        last = modifier.end;
      }
      // "Le projet Stargate", "El Gobierno de España": the noun belongs to the name; in "الشركة السعودية" the name is an adjective.
      const inside = name !== null && name.first >= noun.end && name.end <= last;
      // "الشركة المملوكة لصندوق الاستثمارات العامة": what a particle ties to the noun is no name of it.
      const tied = name !== null && name.form.preposition !== null;
      if (
        name &&
        !inside &&
        !tied &&
        (name.first <= last || (name.first === last + 1 && tokens[last]!.text === '"'))
      )
        return null;
      const form = opener ? opener.form : noun.form;
      return { end: last, form, description: noun.value, country, object: null };
    }
    const nation = nationalities.at(tokens, at, end);
    if (nation) country = nation.value;
    const modifier = nation ?? modifiers.at(tokens, at, end);
    if (!opened) return null;
    // "The Toronto firm": a place.
    if (modifier) at = modifier.end;
    else if (tokens[at]?.capital && name?.first !== at) at++;
    // "The payments company": what it deals in stands right before the noun.
    else if (isTrade(compiled, tokens, at, end)) at++;
    else if (opened && tokens[at]?.sort === "joiner" && at > i) at++;
    else return null;
    if (name !== null && at > name.first) return null;
  }
  return null;
}

/** "الجولة الأخيرة", "جولتها الأخيرة": the last of something, no latter; where adjectives stand behind their nouns. */
function isAdjective(compiled: CompiledPack, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (compiled.pack.order !== "verb_first" || before?.sort !== "word") return false;
  const owned = compiled.cues.at(tokens, i - 1, i)?.value;
  return compiled.isDefinite(before.text) || (owned?.part === "noun" && owned.pronoun);
}

const LONGEST_TRADE = 6;

/** Plain words between an article and a description, that no word list holds: "the legal-AI company". */
function isTrade(compiled: CompiledPack, tokens: readonly Token[], at: number, end: number): boolean {
  if (compiled.pack.order !== "subject_first" || tokens[at]?.sort !== "word") return false;
  const { ordinary, cues, descriptions, modifiers } = compiled;
  for (let i = at; i < Math.min(end, at + LONGEST_TRADE); i++) {
    const token = tokens[i]!;
    if (i > at && descriptions.at(tokens, i, end) !== null) return true;
    const plain = token.sort === "word" && !ordinary.has(token.text) && cues.at(tokens, i, end) === null;
    if (!plain && token.sort !== "joiner" && modifiers.at(tokens, i, end) === null) return false;
    // Without a hyphen it is one word.
    if (i > at && tokens[i - 1]!.sort === "word" && token.sort === "word") return false;
  }
  return false;
}
