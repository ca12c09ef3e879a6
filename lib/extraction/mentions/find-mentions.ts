import type { CompiledPack } from "../compiled-pack";
import type { PhraseMatch } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import type { NormalisedText } from "../text/normalised-text";
import { afterElision, findDescription } from "./find-description";
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
