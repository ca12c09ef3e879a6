import { LINE, NONE, NUMBER, SPACE, SYMBOL, type Tokens, WORD } from "../text/tokens";
import { type CompiledLexicon, isWhole } from "./compiled-lexicon";
import {
  CODE_ALIASES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  type CurrencyNoun,
  DOLLAR_LETTERS,
  LOOSE_DOLLAR_LETTERS,
  LOWER_CASE_CODES,
  NOUN_CURRENCIES,
  WORDLIKE_CODES,
} from "./currencies";
import { CurrencySense } from "./currency-sense";

/** A currency beside a figure. Token indexes, end exclusive. */
export interface CurrencyMention {
  from: number;
  to: number;
  /** Null: a noun that several countries share, with nothing to tell which. */
  code: string | null;
  noun: CurrencyNoun | null;
  /** "$" or a noun without a country: a country or a code further on may still say which. */
  open: boolean;
  /** Of the figure: 0.01 for cents, 1e6 for "MEUR". */
  factor: number;
  /** It may be an everyday word: the figure must look like money. */
  doubtful: boolean;
}

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
const SCALED_CODE = /^(M|MN|MIO|MRD|BN|K|T)([A-Z]{3})$/;
const CODE_SCALES: Readonly<Record<string, number>> = {
  M: 1e6,
  MN: 1e6,
  MIO: 1e6,
  MRD: 1e9,
  BN: 1e9,
  K: 1e3,
  T: 1e3,
};
const DOLLAR = "$";
const YEN = "\u00a5";

/** The code that a written word is, by itself; lower case only for codes that are no words. */
function codeOf(written: string): string | null {
  if (written.length !== 3) return null;
  const upper = written.toUpperCase();
  const code = CODE_ALIASES[upper] ?? (CODES.has(upper) ? upper : null);
  if (code === null || (written !== upper && !LOWER_CASE_CODES.has(upper))) return null;
  return code;
}

function mention(
  from: number,
  to: number,
  code: string | null,
  rest: Partial<CurrencyMention> = {},
): CurrencyMention {
  return { from, to, code, noun: null, open: false, factor: 1, doubtful: false, ...rest };
}

export class CurrencyReader {
  private readonly sense: CurrencySense;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledLexicon,
  ) {
    this.sense = new CurrencySense(tokens, book);
  }

  /** The currency that ends just before a figure, from `floor` on. */
  before(index: number, floor: number): CurrencyMention | null {
    const { tokens, book } = this;
    if (index - 1 < floor || tokens.gap(index) > LINE) return null;
    const word = tokens.word(index - 1);
    if (word === DOLLAR || word === YEN) return this.signBefore(index, floor, word);
    const sign = CURRENCY_SIGNS[word];
    if (sign !== undefined) {
      const egyptian = word === "£" && tokens.gap(index - 1) === NONE && tokens.word(index - 2) === "e";
      return egyptian ? mention(index - 2, index, "EGP") : mention(index - 1, index, sign);
    }
    const prefix = book.prefixes.before(tokens, index);
    if (prefix !== null && prefix.from >= floor) return mention(prefix.from, index, prefix.value);
    return this.wordBefore(index, floor);
  }

  private signBefore(index: number, floor: number, sign: string): CurrencyMention {
    const { tokens } = this;
    const at = index - 1;
    if (sign === YEN) {
      const chinese = tokens.gap(at) === NONE && /^(?:cn|rmb)$/.test(tokens.word(at - 1));
      const code = chinese ? "CNY" : this.book.lexicon.currencies.yenSign;
      return mention(chinese && at - 1 >= floor ? at - 1 : at, index, code);
    }
    const letters = this.lettersBefore(at, floor);
    return letters ?? mention(at, index, this.sense.plainDollar(), { open: true });
  }

  /** "US$", "U.S. $", "HK $", "C$", "MXN$": letters that say which dollar. */
  private lettersBefore(at: number, floor: number): CurrencyMention | null {
    const { tokens } = this;
    const glued = tokens.gap(at) === NONE;
    // "US-$".
    if (glued && tokens.word(at - 1) === "-" && tokens.gap(at - 1) === NONE && at - 2 >= floor) {
      const code = DOLLAR_LETTERS[tokens.word(at - 2)];
      if (code !== undefined) return mention(at - 2, at + 1, code);
    }
    let last = at - 1;
    if (tokens.word(last) === "." && tokens.word(last - 1) !== ".") last--;
    const word = tokens.word(last);
    if (last < floor || tokens.kind(last) !== WORD || tokens.gap(at) > SPACE) return null;
    if (word === "s" && tokens.word(last - 1) === "." && tokens.word(last - 2) === "u") {
      return mention(Math.max(floor, last - 2), at + 1, "USD");
    }
    const code = codeOf(tokens.written(last));
    if (code !== null && (glued || !WORDLIKE_CODES.has(code))) return mention(last, at + 1, code);
    const dollar = DOLLAR_LETTERS[word];
    const insideWord = tokens.gap(last) === NONE && tokens.kind(last - 1) !== SYMBOL;
    if (dollar === undefined || insideWord) return null;
    // "C. $2bn" is circa; "A $5bn deal" opens a sentence.
    if (glued ? last !== at - 1 : !LOOSE_DOLLAR_LETTERS.has(word) || last !== at - 1) return null;
    return mention(last, at + 1, dollar);
  }

  private wordBefore(index: number, floor: number): CurrencyMention | null {
    const { tokens, book } = this;
    const at = index - 1;
    if (tokens.kind(at) === WORD) {
      const written = tokens.written(at);
      // "$US55": the sign stands before the letters.
      const dollar = at - 1 >= floor && tokens.word(at - 1) === DOLLAR && tokens.gap(at) === NONE;
      const letters = DOLLAR_LETTERS[tokens.word(at)];
      if (dollar && tokens.gap(index) === NONE && letters !== undefined)
        return mention(at - 1, index, letters);
      const code = codeOf(written);
      if (code !== null && tokens.gap(at) !== NONE) {
        return mention(at, index, code, { doubtful: WORDLIKE_CODES.has(code) });
      }
      const scaled = this.scaledCode(at);
      if (scaled !== null) return { ...scaled, to: index };
    }
    const name = book.names.before(tokens, index);
    if (name !== null && name.from >= floor) return mention(name.from, index, name.value, { doubtful: true });
    const noun = book.nouns.before(tokens, index);
    if (noun === null || noun.from < floor) return null;
    return mention(noun.from, index, this.sense.alone(noun.value, at), {
      noun: noun.value,
      open: true,
      doubtful: true,
    });
  }

  private scaledCode(at: number): CurrencyMention | null {
    const match = SCALED_CODE.exec(this.tokens.written(at));
    const code = match?.[2];
    if (code === undefined || !CODES.has(code)) return null;
    return mention(at, at + 1, code, { factor: CODE_SCALES[match?.[1] ?? ""] ?? 1 });
  }

  /** The currency that begins at a token after a figure, a link ("of", "d'") and a hyphen between them included. */
  after(index: number): CurrencyMention | null {
    const { tokens, book } = this;
    if (tokens.gap(index) > LINE) return null;
    let at = index;
    if (tokens.word(at) === "-" && tokens.gap(at) === NONE && tokens.gap(at + 1) === NONE) at++;
    const here = this.named(at);
    if (here !== null) return { ...here, from: index };
    const link = book.links.at(tokens, at);
    if (link === null || tokens.gap(link.to) > LINE) return null;
    const linked = this.named(link.to);
    return linked === null ? null : { ...linked, from: index };
  }

  private named(at: number): CurrencyMention | null {
    const { tokens, book } = this;
    const word = tokens.word(at);
    if (word === DOLLAR || word === YEN || CURRENCY_SIGNS[word] !== undefined)
      return this.signAfter(at, word);
    const scaled = book.lexicon.currencies.scaled?.[word];
    if (scaled !== undefined) return mention(at, at + 1, scaled.currency, { factor: scaled.factor });
    const name = book.names.at(tokens, at);
    if (name !== null && isWhole(tokens, book, name.to)) {
      const code = this.sense.contextual(tokens.word(at), name.to - at) ?? name.value;
      return this.withTrailingCode(mention(at, name.to, code));
    }
    const cents = book.cents.at(tokens, at);
    if (cents !== null) return mention(at, cents.to, cents.value, { factor: 0.01 });
    const noun = this.nounAt(at);
    if (noun !== null) return noun;
    return this.codeAfter(at);
  }

  private signAfter(at: number, sign: string): CurrencyMention | null {
    const { tokens } = this;
    const next = at + 1;
    // "$30" after "10": the sign belongs to the number that it is glued to.
    if (tokens.kind(next) === NUMBER && tokens.gap(next) === NONE && tokens.gap(at) !== NONE) return null;
    if (sign === YEN) return mention(at, next, this.book.lexicon.currencies.yenSign);
    const code = CURRENCY_SIGNS[sign];
    if (code !== undefined) {
      // "€ur", "20 €uro".
      const tail = tokens.gap(next) === NONE && /^(?:ur|uro|uros)$/.test(tokens.word(next));
      return mention(at, tail ? next + 1 : next, code);
    }
    return this.dollarsOf(at, next) ?? mention(at, next, this.sense.plainDollar(), { open: true });
  }

  /** "6 M$ US", "$CAD", "$ hk". */
  private dollarsOf(at: number, next: number): CurrencyMention | null {
    const { tokens } = this;
    if (tokens.kind(next) !== WORD || tokens.gap(next) > SPACE) return null;
    const code = codeOf(tokens.written(next));
    if (code !== null && tokens.kind(next + 1) !== NUMBER) return mention(at, next + 1, code);
    const word = tokens.word(next);
    const letters = DOLLAR_LETTERS[word];
    const upper = tokens.written(next) === word.toUpperCase();
    const loose = LOOSE_DOLLAR_LETTERS.has(word) && (upper || word === "c" || word === "hk");
    const known = letters !== undefined && (tokens.gap(next) === NONE || loose);
    return known ? mention(at, next + 1, letters) : null;
  }

  private codeAfter(at: number): CurrencyMention | null {
    const { tokens } = this;
    if (tokens.kind(at) !== WORD) return null;
    const glued = tokens.kind(at + 1) === NUMBER && tokens.gap(at + 1) === NONE;
    if (glued) return null;
    const signed = tokens.word(at + 1) === DOLLAR && tokens.gap(at + 1) === NONE;
    const hyphened =
      tokens.word(at + 1) === "-" && tokens.word(at + 2) === DOLLAR && tokens.gap(at + 2) === NONE;
    const letter = hyphened && tokens.gap(at + 1) === NONE ? DOLLAR_LETTERS[tokens.word(at)] : undefined;
    if (letter !== undefined) return mention(at, at + 3, letter);
    const code = codeOf(tokens.written(at));
    if (code !== null) {
      return mention(at, signed ? at + 2 : at + 1, code, { doubtful: WORDLIKE_CODES.has(code) && !signed });
    }
    const letters = signed ? DOLLAR_LETTERS[tokens.word(at)] : undefined;
    if (letters !== undefined) return mention(at, at + 2, letters);
    return this.scaledCode(at);
  }

  private nounAt(at: number): CurrencyMention | null {
    const { tokens, book } = this;
    const country = book.countries.at(tokens, at);
    const nounFrom = country?.to ?? at;
    if (tokens.gap(nounFrom) > LINE) return null;
    const noun = book.nouns.at(tokens, nounFrom);
    if (noun === null) return null;
    const doubtful = book.everyday.at(tokens, noun.to - 1) && country === null;
    const before = country === null ? undefined : NOUN_CURRENCIES[noun.value][country.value];
    if (before !== undefined) return this.known(at, noun.to, before, noun.value);
    if (country !== null) return null;
    const after = this.countryAfter(noun.to, noun.value);
    if (after !== null) return this.known(at, after.to, after.code, noun.value);
    const code = this.sense.alone(noun.value, at);
    return this.withTrailingCode(mention(at, noun.to, code, { noun: noun.value, open: true, doubtful }));
  }

  private countryAfter(at: number, noun: CurrencyNoun): { to: number; code: string } | null {
    const { tokens, book } = this;
    if (tokens.gap(at) > LINE) return null;
    const link = book.links.at(tokens, at);
    for (const from of link === null ? [at] : [at, link.to]) {
      const country = book.countries.at(tokens, from);
      const code = country === null ? undefined : NOUN_CURRENCIES[noun][country.value];
      if (country !== null && code !== undefined) return { to: country.to, code };
    }
    return null;
  }

  private known(from: number, to: number, code: string, noun: CurrencyNoun): CurrencyMention {
    this.sense.given(noun, code);
    return this.withTrailingCode(mention(from, to, code, { noun }));
  }

  /** "5 million dollars (USD)", "人民币元": a second name of the same currency adds nothing. */
  private withTrailingCode(first: CurrencyMention): CurrencyMention {
    const again = this.book.names.at(this.tokens, first.to);
    if (again === null || again.value !== first.code || this.tokens.gap(first.to) !== NONE) return first;
    return { ...first, to: again.to };
  }
}

/** A sign without a country takes the one that is said on the other side: "$5 million Canadian", "6 M$ US". */
export function sharpened(before: CurrencyMention, after: CurrencyMention): CurrencyMention | null {
  if (before.code === after.code) return after;
  const dollars = NOUN_CURRENCIES.dollar as Readonly<Record<string, string | null>>;
  const isDollar = Object.values(dollars).includes(after.code);
  return before.open && isDollar && !after.open ? after : null;
}
