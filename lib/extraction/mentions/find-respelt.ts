import type { PhraseMatch, Reader } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import type { Entity } from "./mention";

/** The names of a gazetteer by what stays the same in all their spellings; those that two share are left out. */
export interface Respelt {
  names: ReadonlyMap<string, Entity>;
  /** What stays the same in a word; null for a word of another script. */
  coreOf(word: string): string | null;
}

/** Shorter cores are shared with everyday words. */
const LEAST_CORE = 4;
const LEAST_FREE_CORE = 7;
const LONGEST = 4;

export function indexRespelt(
  spellings: Iterable<{ entity: Entity; words: readonly string[] }>,
  coreOf: (word: string) => string | null,
): Respelt {
  const names = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const { entity, words } of spellings) {
    // The adjective of a country has its consonants.
    const state = entity.sort === "organisation" && entity.organisation.kind === "government";
    if (entity.weak || state) continue;
    const core = coreOfAll(words, coreOf);
    if (core === null || core.length < LEAST_CORE) continue;
    const known = names.get(core);
    if (known && slugOf(known) !== slugOf(entity)) shared.add(core);
    else names.set(core, entity);
  }
  for (const core of shared) names.delete(core);
  return { names, coreOf };
}

/**
 * Names that are spelt as no entry of the gazetteer is: anything in quotation marks or behind "شركة" whose consonants are those
 * of a name, elsewhere only names of several words.
 */
export function findRespelt(
  respelt: Respelt,
  tokens: readonly Token[],
  found: readonly PhraseMatch<Entity>[],
  forms: Reader,
  isIntroduced: (token: number) => boolean,
): PhraseMatch<Entity>[] {
  const more: PhraseMatch<Entity>[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < found.length && found[next]!.end <= i) next++;
    const name = found[next];
    if (name && name.first <= i) {
      i = name.end - 1;
      continue;
    }
    if (tokens[i]!.sort !== "word" || respelt.coreOf(tokens[i]!.text) === null) continue;
    const limit = Math.min(name?.first ?? tokens.length, i + LONGEST);
    const quoted = tokens[i - 1]?.text === '"';
    const introduced = quoted || isIntroduced(i);
    const match = longestAt(respelt, tokens, i, limit, forms, introduced, quoted);
    if (!match) continue;
    more.push(match);
    i = match.end - 1;
  }
  return more;
}

function longestAt(
  respelt: Respelt,
  tokens: readonly Token[],
  first: number,
  limit: number,
  forms: Reader,
  introduced: boolean,
  quoted: boolean,
): PhraseMatch<Entity> | null {
  let end = first;
  while (end < limit && tokens[end]!.sort === "word") end++;
  for (; end > first; end--) {
    if (!introduced && end - first < 2) return null;
    if (quoted && tokens[end]?.text !== '"') continue;
    for (const form of readings(forms, tokens[first]!.text, introduced)) {
      const words = [form.text, ...tokens.slice(first + 1, end).map(({ text }) => text)];
      const core = coreOfAll(words, respelt.coreOf);
      if (core === null || core.length < (introduced ? LEAST_CORE : LEAST_FREE_CORE)) continue;
      const value = respelt.names.get(core);
      if (value) return { value, first, end, form };
    }
  }
  return null;
}

/** A word with the article is no foreign name. */
function readings(forms: Reader, word: string, introduced: boolean): readonly Form[] {
  const all = forms(word);
  if (all.some(({ article }) => article)) return [];
  return introduced ? all.slice(0, 1) : all;
}

function coreOfAll(words: readonly string[], coreOf: (word: string) => string | null): string | null {
  let all = "";
  for (const word of words) {
    const core = coreOf(word);
    if (core === null) return null;
    all += core;
  }
  return all;
}

function slugOf(entity: Entity): string {
  if (entity.sort === "organisation") return entity.organisation.slug;
  return entity.sort === "person" ? entity.person.slug : entity.object.slug;
}
