import type { CompiledPack } from "../compiled-pack";
import type { FrameName } from "../cues/frames";
import type { PhraseMatch, Reader } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import type { OrganisationKind } from "../gazetteer";
import { foldCase } from "../text/fold";
import type { NormalisedText } from "../text/normalised-text";
import type { GazetteerIndex } from "./gazetteer-index";
import type { Entity } from "./mention";

/** Forms of firms that belong to the name before them. */
const SUFFIXES = new Set(
  "inc incorporated corp corporation co company ltd limited plc llc lp sa sas sarl ag gmbh se nv bv ab oyj spa kk holdings holding group groupe gruppe".split(
    " ",
  ),
);
const ENTITY_ORDER = { organisation: 0, person: 1, object: 2 } as const;

/** The names of the gazetteer in the tokens, longest first, none inside another word. */
export function findNames(
  index: GazetteerIndex,
  view: NormalisedText,
  tokens: readonly Token[],
  compiled: CompiledPack,
): PhraseMatch<Entity>[] {
  const { forms, pack } = compiled;
  const found: PhraseMatch<Entity>[] = [];
  const namesakes: Namesake[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensWord(tokens, i)) continue;
    let best: PhraseMatch<Entity> | null = null;
    let other: PhraseMatch<Entity> | null = null;
    for (const match of index.names.allAt(tokens, i, tokens.length, forms)) {
      if (!closesWord(tokens, match.end) || !caseFits(match, view, tokens)) continue;
      if (best === null || match.end > best.end || (match.end === best.end && rank(match) < rank(best))) {
        other = match.end === best?.end ? best : null;
        best = match;
      } else if (match.end === best.end) other ??= match;
    }
    if (best === null) continue;
    if (other !== null) namesakes.push({ at: found.length, other: other.value });
    const form = best.end - best.first > 1 ? (endForm(best, tokens, forms) ?? best.form) : best.form;
    found.push({ value: best.value, first: best.first, end: withSuffix(tokens, best.end), form });
    i = best.end - 1;
  }
  settleNamesakes(found, namesakes);
  return settleWeak(found, (match) => pack.capitals === "names" && standsAsName(match, tokens, compiled));
}

/** Another bearer of a name that was found. */
interface Namesake {
  at: number;
  other: Entity;
}

/** "غروك" is xAI's model, or the chip maker Groq: whoever of the two the text names otherwise too, or one of their people. */
function settleNamesakes(found: PhraseMatch<Entity>[], namesakes: readonly Namesake[]): void {
  if (namesakes.length === 0) return;
  const shared = new Set(namesakes.map(({ at }) => at));
  const backed = new Set(found.flatMap(({ value }, at) => (shared.has(at) ? [] : bearersOf(value))));
  const isBacked = (entity: Entity) => bearersOf(entity).some((slug) => backed.has(slug));
  for (const { at, other } of namesakes) {
    const match = found[at]!;
    if (isBacked(other) && !isBacked(match.value)) found[at] = { ...match, value: { ...other, weak: false } };
  }
}

/** The organisations that a name leads to, by slug. */
function bearersOf(entity: Entity): readonly string[] {
  if (entity.sort === "organisation") return [entity.organisation.slug];
  if (entity.sort === "object") return entity.object.owners;
  return entity.person.roles.map(({ organisation }) => organisation);
}

/** How the last word of a name was read, where an ending was taken off it: "Elon Musks". */
function endForm({ value, end }: PhraseMatch<Entity>, tokens: readonly Token[], forms: Reader): Form | null {
  const written = tokens[end - 1]!.text;
  const plain = foldCase(value.name);
  if (plain.endsWith(written)) return null;
  return forms(written).find(({ text, preposition }) => preposition !== null && plain.endsWith(text)) ?? null;
}

function rank(match: PhraseMatch<Entity>): number {
  return ENTITY_ORDER[match.value.sort] + (match.value.weak ? 3 : 0) + (match.form.preposition ? 0.5 : 0);
}

/** A name may follow a particle of another script ("لـHugging Face"), a digit or a letter never. */
function opensWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.sort === "punctuation" || token.sort === "joiner") return false;
  if (!token.glued) return true;
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.sort === "number") return token.sort === "word" && isHan(token);
  if (before.sort !== "word") return true;
  return isHan(token) || isHan(before) || before.text.length <= 3;
}

function closesWord(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const last = tokens[end - 1]!;
  if (!next?.glued) return true;
  if (next.sort === "number") return isHan(last);
  if (next.sort === "word") return isHan(last) || isHan(next);
  return true;
}

function isHan(token: Token): boolean {
  return token.text.charCodeAt(0) >= 0x3040;
}

/** Latin names keep their capital; only names that no everyday word could be are also read in small letters. */
function caseFits(match: PhraseMatch<Entity>, view: NormalisedText, tokens: readonly Token[]): boolean {
  const { name } = match.value;
  const first = name.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return true;
  const token = tokens[match.first]!;
  if (token.capital) return !isShouted(name, match, view, tokens) && innerWordsFit(name, match, tokens);
  return !match.value.weak && /[a-z][A-Z]|\d|^[A-Z]{4,}$/.test(name);
}

/** A sentence that opens with "The information" does not name The Information, nor "Scale up AI" anyone. */
function innerWordsFit(name: string, match: PhraseMatch<Entity>, tokens: readonly Token[]): boolean {
  if (match.end - match.first === 1 || /^\p{Lu}{2}/u.test(name)) return true;
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const written = tokens.slice(match.first, match.end).filter(({ sort }) => sort === "word");
  return (
    words.length !== written.length || words.every((word, i) => written[i]!.capital || !/^\p{Lu}/u.test(word))
  );
}

/** "AI", "US" and their kin are not found in a word that is only written in capitals ("WHO"), nor "IT" for "It". */
function isShouted(
  name: string,
  match: PhraseMatch<Entity>,
  view: NormalisedText,
  tokens: readonly Token[],
): boolean {
  if (match.end - match.first > 1 || name.length > 3 || !/^[A-Z]+$/.test(name)) return false;
  const token = tokens[match.first]!;
  return view.text.slice(token.from, token.to) !== name;
}

function withSuffix(tokens: readonly Token[], end: number): number {
  let last = end;
  let at = end;
  if (tokens[at]?.text === "," && SUFFIXES.has(tokens[at + 1]?.text ?? "")) at++;
  while (SUFFIXES.has(tokens[at]?.text ?? "") && tokens[at]!.capital) last = ++at;
  return last;
}

/**
 * Everyday words count as names only beside a stronger name of the same bearer, or of the one who owns it ("R1"), or where one
 * of them stands as nothing but a firm's name could.
 */
function settleWeak(
  found: PhraseMatch<Entity>[],
  isFirmName: (match: PhraseMatch<Entity>) => boolean,
): PhraseMatch<Entity>[] {
  const strong = new Set<string>();
  for (const match of found) if (!match.value.weak || isFirmName(match)) strong.add(slugOf(match.value));
  const isOwned = (value: Entity) =>
    value.sort === "object" && value.object.owners.some((owner) => strong.has(`o:${owner}`));
  return found.filter(({ value }) => !value.weak || strong.has(slugOf(value)) || isOwned(value));
}

const FIRMS: ReadonlySet<OrganisationKind> = new Set(["lab", "company", "chip_maker", "cloud"]);

const FIRM_DOES: ReadonlySet<FrameName> = new Set(["raise", "acquire", "earn", "spend", "invest"]);

/** A capital in the midst of small words ("at Snowflake, which"), or at the head of an apposition ("Snowflake, the rival,"). */
function standsAsName(
  { value, first, end }: PhraseMatch<Entity>,
  tokens: readonly Token[],
  { determiners, relatives, cues }: CompiledPack,
): boolean {
  if (value.sort !== "organisation" || !value.organisation.ai || !FIRMS.has(value.organisation.kind))
    return false;
  if (!tokens[first]!.capital || !/^\p{Lu}\p{L}+$/u.test(value.name)) return false;
  const next = tokens[end];
  if (next?.capital || next?.sort === "number" || next?.sort === "joiner") return false;
  const apposition = [determiners, relatives].some((list) => list.at(tokens, end + 1, end + 2) !== null);
  if (next?.text === "," && apposition) return true;
  // "Harvey — $300 million": an item of a list.
  const sign = next?.text === "-" && !next.glued ? next : null;
  if (sign && /^[\d$€£¥]/.test(tokens[end + 1]?.text ?? "")) return true;
  const before = tokens[first - 1];
  // "Inflection raised N", at the head of a sentence.
  const acts = cues.at(tokens, end, end + 2)?.value;
  if (acts?.part === "verb" && acts.tense === "past" && FIRM_DOES.has(acts.frame)) return true;
  return before?.sort === "word" && !before.capital && !(before.glued && before.text === "s");
}

function slugOf(entity: Entity): string {
  if (entity.sort === "organisation") return `o:${entity.organisation.slug}`;
  return entity.sort === "person" ? `p:${entity.person.slug}` : `m:${entity.object.slug}`;
}
