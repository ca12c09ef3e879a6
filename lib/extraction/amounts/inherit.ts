import { NUMBER, PARAGRAPH, SPACE, SYMBOL, type Tokens, WORD } from "../text/tokens";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";
import { repeats } from "./link";

/**
 * Whether nothing is counted after a figure without currency or unit: a stop, a bracket, the end, or a word that opens
 * something else ("11bn for research", "20 مليارا لمصانع").
 */
export function isClosed(tokens: Tokens, book: CompiledLexicon, { from, to }: Candidate): boolean {
  const { lexicon } = book;
  if (to >= tokens.count || tokens.gap(to) > SPACE) return true;
  if (book.parts.before(tokens, from) !== null && book.notCounted.at(tokens, to) === null) return true;
  if (book.closers.at(tokens, to) !== null || book.of.at(tokens, to) !== null) return true;
  // "Los 500.000 millones de Stargate": a name is nothing that is counted.
  const link = book.countedLinks?.at(tokens, to);
  if (link && isName(tokens, link.to)) return true;
  // "72.200 millones de 2025", "72 Milliarden 2025": of that year.
  if (isYear(tokens, to) || (tokens.word(to).length <= LONGEST_PREPOSITION && isYear(tokens, to + 1)))
    return true;
  const kind = tokens.kind(to);
  const word = tokens.word(to);
  const around = `${tokens.word(to - 1)} ${word} ${tokens.word(to + 1)}`;
  if (lexicon.closingLink?.test(around) === true && book.units.at(tokens, to + 1) === null) return true;
  // "4 Mrd. Noch im Oktober …": the stop ends the sentence, too.
  if (tokens.word(to - 1) === "." && book.functionWords.at(tokens, to)) return true;
  if (lexicon.nounsCapitalised === true && kind === WORD)
    return isLowerCase(tokens, to) && !isCapital(tokens, to + 1);
  // "30 billones (21.600 millones de dólares)", but not the second half of "1 . 6 billion ($2.54 billion)".
  if (/^[([]$/.test(word)) return !(/^[.,]$/.test(tokens.word(from - 1)) && tokens.kind(from - 2) === NUMBER);
  if (kind === SYMBOL) return /^[.,:;!?)\]"'。，、…-]$/.test(word) && !(word === "-" && tokens.gap(to) === 0);
  if (kind === WORD && lexicon.closingPrefix?.test(word) === true) return true;
  if (book.notCounted.at(tokens, to) !== null || book.countries.at(tokens, to) !== null) return false;
  return book.countedLinks !== null && kind === WORD && book.countedLinks.at(tokens, to) === null;
}

const LONGEST_PREPOSITION = 3;

function isYear(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gap(at) <= SPACE && /^(?:19|20)\d\d$/.test(tokens.word(at));
}

/** Units that people or things are counted in; a share or a power is never meant by a bare number. */
const BEFORE_FIGURE = new Set([
  "user",
  "subscriber",
  "customer",
  "employee",
  "developer",
  "parameter",
  "token",
  "GPU",
]);
const NOT_INHERITED = new Set(["percent", "GW", "GWh"]);

/** More than there can be of anything but tokens and parameters. */
const MOST_COUNTED: Readonly<Record<string, number>> = { employee: 1e7, GPU: 1e8, developer: 1e9 };
const MOST_OF_OTHERS = 1e10;

function isPlausible(unit: string, count: number): boolean {
  return unit === "token" || unit === "parameter" || count <= (MOST_COUNTED[unit] ?? MOST_OF_OTHERS);
}

/** "1.500 puestos …, ha perdido 70.000 millones": so many times more are no posts. */
const MOST_TIMES = 10_000;

function isLowerCase(tokens: Tokens, index: number): boolean {
  const written = tokens.written(index);
  return written === written.toLowerCase();
}

/** A word with a capital and small letters behind it. */
function isName(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === WORD && /^\p{Lu}\p{Ll}{2}/u.test(tokens.written(index));
}

/** A noun right after: the word between is its adjective ("20 Millionen verkaufte Geräte"). */
function isCapital(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === WORD && tokens.gap(index) <= SPACE && !isLowerCase(tokens, index);
}

/** How far before a bare figure the noun that it counts is looked for ("عدد مستخدمي جيميناي 650 مليونا"), in tokens. */
const NOUN_DISTANCE = 8;

interface Context {
  tokens: Tokens;
  book: CompiledLexicon;
  /** The sentence of a token, by number. */
  sentenceOf: (token: number) => number;
}

/**
 * Gives each open amount its unit where the counted noun stands before it; else the currency (or the unit) of the nearest
 * amount before it: a unit only within its sentence, a currency from anywhere in the text, be it that the text prints the same
 * sum with one, or names its first one later (after a headline). Those that find nothing stay open.
 */
export function inherit(candidates: readonly Candidate[], context: Context): void {
  let money: Candidate | null = null;
  let counted: Candidate | null = null;
  let floor = 0;
  const byValue = currenciesByValue(candidates);
  const usual = new UsualMoney(context.tokens);
  const firstMoney = candidates.find(({ currency }) => currency !== null) ?? null;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.open) {
      const next = candidates[index + 1] ?? null;
      const same = byValue.get(candidate.high) ?? null;
      // The same sum further on is another one where the text already counts in a currency, and anywhere where the sentence does.
      const here = money !== null && context.sentenceOf(money.from) === context.sentenceOf(candidate.from);
      const known = same !== null && !here && (money === null || same.from < candidate.from) ? same : null;
      const before = here ? money : usual.before(candidate, money);
      settle(candidate, { money: known ?? before ?? firstMoney, counted, next, floor }, context);
    }
    if (candidate.currency !== null && candidate.denominator === null) {
      // "189 millones de euros (unos 215 millones de dólares)": the text goes on in the first.
      const again = money !== null && money.currency !== candidate.currency;
      if (!again || !isAside(context, money!, candidate)) {
        money = candidate;
        usual.count(candidate);
      }
    }
    if (candidate.currency === null && candidate.unit !== null && !NOT_INHERITED.has(candidate.unit))
      counted = candidate;
    floor = candidate.to;
  }
}

/** "189 millones en total (215 millones de dólares)": told once more, in another currency. */
function isAside({ tokens, book, sentenceOf }: Context, money: Candidate, { from, to }: Candidate): boolean {
  if (repeats(tokens, book, money.to, from) || book.conversionsBehind.at(tokens, to) !== null) return true;
  return /^[([]$/.test(tokens.word(from - 1)) && sentenceOf(money.from) === sentenceOf(from);
}

/** What a text mostly counts in: a paragraph that names no currency goes on in that, and not in the last that was named in passing. */
class UsualMoney {
  private readonly counts = new Map<string, number>();
  private most: Candidate | null = null;
  /** The paragraph of a token is the number of those that began before it; asked for in the order of the text. */
  private paragraph = 0;
  private at = 0;
  private paragraphOfLast = 0;

  constructor(private readonly tokens: Tokens) {}

  count(money: Candidate): void {
    const times = (this.counts.get(money.currency!) ?? 0) + 1;
    this.counts.set(money.currency!, times);
    this.paragraphOfLast = this.paragraphOf(money.from);
    if (times > (this.counts.get(this.most?.currency ?? "") ?? 0)) this.most = money;
  }

  before({ from }: Candidate, last: Candidate | null): Candidate | null {
    return last === null || this.paragraphOf(from) === this.paragraphOfLast ? last : this.most;
  }

  private paragraphOf(token: number): number {
    for (; this.at < token; this.at++) if (this.tokens.gap(this.at + 1) === PARAGRAPH) this.paragraph++;
    return this.paragraph;
  }
}

/** The money of each value; none where the text prints the value in several currencies. */
function currenciesByValue(candidates: readonly Candidate[]): Map<number, Candidate | null> {
  const byValue = new Map<number, Candidate | null>();
  for (const candidate of candidates) {
    if (candidate.currency === null || candidate.open) continue;
    const known = byValue.get(candidate.high);
    const differs = known !== undefined && known?.currency !== candidate.currency;
    byValue.set(candidate.high, differs ? null : candidate);
  }
  return byValue;
}

interface Neighbours {
  /** The same sum with its currency, else the money before, else the first of the text. */
  money: Candidate | null;
  counted: Candidate | null;
  next: Candidate | null;
  floor: number;
}

function settle(candidate: Candidate, { money, counted, next, floor }: Neighbours, context: Context): void {
  const sentence = context.sentenceOf(candidate.from);
  const same = (other: Candidate | null) => other !== null && context.sentenceOf(other.from) === sentence;
  const noun = nounBefore(context, candidate, floor);
  if (noun !== null) {
    candidate.unit = noun;
  } else if (
    counted !== null &&
    same(counted) &&
    candidate.high <= MOST_TIMES * counted.high &&
    isPlausible(counted.unit!, candidate.high) &&
    (money === null || money.from < counted.from) &&
    !namesMoney(context, counted.to, candidate.from)
  ) {
    candidate.unit = counted.unit;
  } else if (next !== null && same(next) && partOf(context, candidate, next)) {
    candidate.currency = next.currency;
    candidate.unit = next.unit;
  } else if (money !== null) {
    candidate.currency = money.currency;
  } else {
    return;
  }
  candidate.inherited = true;
  candidate.open = false;
}

function namesMoney({ tokens, book }: Context, from: number, to: number): boolean {
  for (let at = Math.max(from, to - NOUN_DISTANCE); at < to; at++)
    if (book.moneyNouns.at(tokens, at) !== null) return true;
  return false;
}

function nounBefore(
  { tokens, book }: Context,
  { from, high: count }: Candidate,
  floor: number,
): string | null {
  for (let at = from - 1; at >= floor && from - at <= NOUN_DISTANCE; at--) {
    // "Participaciones de los empleados por N": what is spoken of in between is money.
    if (book.moneyNouns.at(tokens, at) !== null) return null;
    if (tokens.gap(at + 1) === PARAGRAPH || /^[.,;:!?。，]$/.test(tokens.word(at))) return null;
    const unit = book.units.at(tokens, at);
    if (unit !== null && BEFORE_FIGURE.has(unit.value.unit))
      return isPlausible(unit.value.unit, count) ? unit.value.unit : null;
  }
  return null;
}

/** "22.5 billion of its 30 billion dollar pledge". */
function partOf({ tokens, book }: Context, part: Candidate, whole: Candidate): boolean {
  if (whole.currency === null && whole.unit === null) return false;
  return whole.from - part.to <= 5 && part.high < whole.high && book.of.at(tokens, part.to) !== null;
}
