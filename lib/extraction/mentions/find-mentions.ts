import type { CompiledPack } from "../compiled-pack";
import type { PhraseMatch } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import type { Description } from "../language-pack";
import type { NormalisedText } from "../text/normalised-text";
import { findStrangers } from "./find-strangers";
import type { Entity, Mention, MentionSort } from "./mention";

/** Everything in one sentence that names or stands for somebody, in order, without overlap. */
export function findMentions(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
  sentence: { index: number; first: number; end: number },
  names: readonly PhraseMatch<Entity>[],
  capitals: ReadonlySet<string>,
  quoted: ReadonlyMap<string, string>,
): Mention[] {
  const mentions: Mention[] = [];
  const make = (sort: MentionSort, first: number, end: number, form: Form | null): Mention => {
    const from = tokens[first]!.from;
    const to = tokens[end - 1]!.to;
    return {
      sort,
      first,
      end,
      from,
      to,
      sentence: sentence.index,
      marker: compiled.markers.read(tokens, first, end, form, sentence.first, sort === "person"),
      outer: compiled.markers.readBefore(tokens, first, form, sentence.first, sort === "person", true),
      organisation: null,
      person: null,
      object: null,
      description: null,
      leader: null,
      joined: false,
      country: null,
      text: view.text.slice(from, to),
    };
  };
  let next = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    while (next < names.length && names[next]!.first < i) next++;
    const name = names[next];
    if (name && name.first === i) {
      // "شركة هيوماين السعودية": of the country, and not the country.
      if (isAdjectiveOf(compiled, tokens, mentions.at(-1), name)) continue;
      const mention = make(name.value.sort, i, name.end, name.form);
      if (name.value.sort === "organisation") mention.organisation = name.value.organisation;
      else if (name.value.sort === "person") mention.person = name.value.person;
      else mention.object = name.value.object;
      mentions.push(mention);
      i = name.end - 1;
      continue;
    }
    const owned = tokens[i - 1]?.text === "s" && tokens[i - 2]?.text === "'";
    if (!owned && !compiled.openers.starts(tokens[i]!)) continue;
    const limit = Math.min(sentence.end, name?.first ?? sentence.end);
    const possessive = compiled.possessives.at(tokens, i, limit);
    if (possessive && !possessive.form.preposition) {
      mentions.push({ ...make("pronoun", i, possessive.end, null), marker: "possessive" });
      i = possessive.end - 1;
      continue;
    }
    const bound = compiled.boundPronouns.at(tokens, i, limit);
    if (bound && !bound.form.preposition) {
      mentions.push({ ...make("pronoun", i, bound.end, null), marker: bound.value, outer: bound.value });
      i = bound.end - 1;
      continue;
    }
    const pronoun = compiled.pronouns.at(tokens, i, limit);
    if (pronoun) {
      const mention = make("pronoun", i, pronoun.end, pronoun.form);
      // French "y": into it.
      const contracted = compiled.markers.contracted(tokens, i, i);
      mentions.push(contracted ? { ...mention, marker: contracted, outer: contracted } : mention);
      i = pronoun.end - 1;
      continue;
    }
    const object = cliticAt(compiled, tokens, i, limit);
    if (object !== null) {
      const mention = make("pronoun", i, object, null);
      mentions.push({ ...mention, marker: "object", outer: "object" });
      i = object - 1;
      continue;
    }
    const person = compiled.personPronouns.at(tokens, i, limit);
    if (person) {
      mentions.push(make("person_pronoun", i, person.end, person.form));
      i = person.end - 1;
      continue;
    }
    // "شركة بيربلكسيتي الناشئة": an adjective of the name.
    const adjective =
      compiled.pack.order === "verb_first" && mentions.at(-1)?.end === i && i > sentence.first;
    const described =
      adjective && compiled.pack.quotedNames
        ? null
        : findDescription(compiled, tokens, i, sentence.end, name ?? null);
    if (described) {
      const mention = make("description", i, described.end, described.form);
      mention.description = described.description;
      mention.country = described.country;
      mention.object = described.object;
      mention.organisation = described.organisation ?? null;
      // "du groupe", "del grupo": the article is written together with a preposition.
      const contracted = compiled.markers.contracted(tokens, i, sentence.first);
      if (contracted) mention.marker = mention.outer = contracted;
      mentions.push(mention);
      i = described.end - 1;
    }
  }
  const strangers = findStrangers(compiled, view, tokens, sentence, mentions, capitals, quoted).map(
    ({ first, end, name }) => {
      const mention = make("stranger", first, end, null);
      return name === null ? mention : { ...mention, text: name };
    },
  );
  const all = [...mentions, ...strangers].sort((a, b) => a.first - b.first);
  for (let i = 1; i < all.length; i++) {
    const before = all[i - 1]!;
    const mention = all[i]!;
    if (!coordinated(compiled, tokens, before, mention)) continue;
    // "阿里、腾讯等": what follows the last of them is said of all.
    if (before.marker === "bare" && compiled.markers.isBehind(tokens, mention.end))
      spread(all, i, mention.marker);
    if (mention.marker !== "bare") continue;
    // "In Europe, Clearview": what opens a sentence with a preposition is joined to nothing.
    const fronted = before.marker !== "bare" && before.first - sentence.first <= FRONTED;
    if (
      fronted &&
      mention.sort !== "description" &&
      !isConjoined(compiled, tokens, before.end, mention.first)
    )
      continue;
    mention.marker = before.marker === "possessive" ? "bare" : before.marker;
    mention.leader = before.leader ?? before;
    // "Nebius, the Dutch cloud outfit": one and the same.
    if (mention.sort !== "description" || isConjoined(compiled, tokens, before.end, mention.first))
      mention.joined = before.joined = true;
  }
  return all;
}

/** The name of a country right behind that of a firm, where adjectives stand behind their nouns and are written alike. */
function isAdjectiveOf(
  compiled: CompiledPack,
  tokens: readonly Token[],
  before: Mention | undefined,
  { value, first, end, form }: PhraseMatch<Entity>,
): boolean {
  if (compiled.pack.order !== "verb_first" || value.sort !== "organisation" || before?.end !== first)
    return false;
  if (value.organisation.kind !== "government" || form.preposition || before.sort === "person") return false;
  return compiled.nationalities.at(tokens, first, end)?.end === end;
}

const FRONTED = 2;

function spread(mentions: readonly Mention[], last: number, marker: Mention["marker"]): void {
  const leader = mentions[last - 1]!.leader ?? mentions[last - 1]!;
  for (let i = last - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    mention.marker = marker;
    if (mention === leader) break;
  }
}

/** "from Nvidia and AMD": what is joined to a name stands as the name does. */
function coordinated(
  compiled: CompiledPack,
  tokens: readonly Token[],
  before: Mention,
  mention: Mention,
): boolean {
  if (mention.first - before.end > 3) return false;
  for (let i = before.end; i < mention.first; i++) {
    const token = tokens[i]!;
    if (token.text === '"' || token.text === "," || token.text === "、") continue;
    if (!compiled.conjunctions.at(tokens, i, mention.first)) return false;
  }
  // "… into Stargate, The Information said": whoever says it takes no part in it.
  const comma = mention.first - before.end === 1 && tokens[before.end]!.text === ",";
  if (comma && compiled.says.at(tokens, mention.end, mention.end + 2)) return false;
  // "The boss of Meta, Mark Zuckerberg": an apposition.
  if (mention.sort === "person" && before.sort !== "person") return false;
  if (opensClause(compiled, tokens, before, mention)) return false;
  const joined = mention.first > before.end || compiled.joins(tokens[mention.first]!.text);
  return joined && mention.sort !== "pronoun" && before.sort !== "pronoun";
}

/** "X spends N in Y, and Microsoft pledged M": a comma, a conjunction and a verb behind the name open a clause of its own. */
function opensClause(
  compiled: CompiledPack,
  tokens: readonly Token[],
  before: Mention,
  mention: Mention,
): boolean {
  if (tokens[before.end]?.text !== "," || mention.first - before.end !== 2) return false;
  const at = mention.end;
  if (compiled.levels.at(tokens, at, tokens.length)) return true;
  return compiled.cues
    .allAt(tokens, at, Math.min(at + 4, tokens.length))
    .some(({ value }) => value.part === "verb");
}

function isConjoined(compiled: CompiledPack, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (compiled.conjunctions.at(tokens, i, to)) return true;
  return false;
}

/** Where an object pronoun that stands at a token ends: before a verb, which may have its auxiliary before it; else null. */
function cliticAt(compiled: CompiledPack, tokens: readonly Token[], i: number, limit: number): number | null {
  const clitic = compiled.clitics.at(tokens, i, limit);
  if (!clitic) return null;
  const end = afterElision(tokens, clitic.end);
  if (end >= limit || tokens[end]!.sort !== "word") return null;
  if (clitic.value === "dative") return compiled.markers.contracted(tokens, i - 1, i - 1) ? null : end;
  const auxiliary = compiled.auxiliaries.at(tokens, end, limit);
  const verb = auxiliary?.end ?? end;
  const cues = compiled.cues.allAt(tokens, verb, limit);
  // "La facture" is a bill: what may be a noun is one behind an article.
  const isVerb = cues.length > 0 && cues.every(({ value }) => value.part === "verb");
  return isVerb ? end : null;
}

/** Past the apostrophe of an article that lost its vowel: l'entreprise. */
function afterElision(tokens: readonly Token[], at: number): number {
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
function findDescription(
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
