import { foldCase } from "../text/fold";
import { PhraseBook } from "../text/phrase-book";
import type { Tokens } from "../text/tokens";
import type { Comparator } from "../types";
import type { Country, CurrencyNoun } from "./currencies";
import type { AmountLexicon, ComparatorPhrase, FigureWord, Numbered } from "./lexicon";
import { type UnitMeaning, unitMeaning } from "./units";

/** A figure word with what is glued before it. */
export interface FigureEntry {
  word: FigureWord;
  /** The only spelling that counts, proclitics included; null where any that folds alike does. */
  written: string | null;
  /** Glued to it: "and" (و), a preposition, the article. */
  joined: boolean;
  prefixed: boolean;
  definite: boolean;
}

export interface ComparatorEntry {
  comparator: Comparator;
  unlessAfter: RegExp | null;
}

/** A lexicon made ready for look-ups: one Map for figure words, phrase books for the rest. */
export interface CompiledLexicon {
  lexicon: AmountLexicon;
  figures: Map<string, FigureEntry>;
  joiners: ReadonlySet<string>;
  fractionLinks: PhraseBook<true>;
  andFractions: PhraseBook<number>;
  collectives: PhraseBook<number>;
  collectiveStarts: ReadonlySet<string>;
  moreInfixes: ReadonlySet<string>;
  vague: PhraseBook<true>;
  ordinals: PhraseBook<true>;
  nouns: PhraseBook<CurrencyNoun>;
  countries: PhraseBook<Country>;
  names: PhraseBook<string>;
  prefixes: PhraseBook<string>;
  cents: PhraseBook<string>;
  links: PhraseBook<true>;
  numbered: PhraseBook<Numbered>;
  countryNames: PhraseBook<Country>;
  everyday: ReadonlySet<string>;
  notBefore: ReadonlyMap<string, ReadonlySet<string>>;
  before: PhraseBook<ComparatorEntry>;
  after: PhraseBook<ComparatorEntry>;
  negators: PhraseBook<true>;
  fillers: PhraseBook<true>;
  marks: PhraseBook<true>;
  articles: ReadonlySet<string>;
  between: PhraseBook<true>;
  and: PhraseBook<true>;
  rangeFrom: PhraseBook<true>;
  rangeTo: PhraseBook<true>;
  or: PhraseBook<true>;
  of: PhraseBook<true>;
  changeTo: PhraseBook<true>;
  by: PhraseBook<true>;
  tolerance: PhraseBook<true>;
  conversions: PhraseBook<true>;
  minus: PhraseBook<true>;
  per: PhraseBook<true>;
  denominators: PhraseBook<string>;
  adverbs: PhraseBook<string>;
  units: PhraseBook<UnitMeaning>;
  determiners: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  notCounted: PhraseBook<true>;
  countedLinks: PhraseBook<true> | null;
  closers: PhraseBook<true>;
  parts: PhraseBook<true>;
  percentBefore: PhraseBook<true>;
  /** Words that may be glued before digits: the proclitics ("ب157"). */
  glued: ReadonlySet<string>;
  joining: ReadonlySet<string>;
}

/** The figure word at a token. */
export function figureAt(tokens: Tokens, book: CompiledLexicon, index: number): FigureEntry | undefined {
  const entry = book.figures.get(tokens.word(index));
  if (entry === undefined || entry.written === null || entry.written === tokens.written(index)) return entry;
  return undefined;
}

const NO_PROCLITICS = { joining: [], others: [], definite: [] } as const;

/** Phrases that lead to the key of the record under which they stand. */
function keyed<K extends string>(
  record: Readonly<Partial<Record<K, readonly string[]>>>,
  prefixes: readonly string[] = [],
): PhraseBook<K> {
  const book = new PhraseBook<K>();
  for (const key of Object.keys(record) as K[]) book.addAll(record[key] ?? [], key, prefixes);
  return book;
}

function plain(phrases: readonly string[], prefixes: readonly string[] = []): PhraseBook<true> {
  const book = new PhraseBook<true>();
  book.addAll(phrases, true, prefixes);
  return book;
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => foldCase(word)));
}

export function compile(lexicon: AmountLexicon): CompiledLexicon {
  const { numerals, currencies, comparators, ranges, prices } = lexicon;
  const { joining, others, definite } = lexicon.proclitics ?? NO_PROCLITICS;
  const prefixes = [...joining, ...others, ...definite];
  return {
    lexicon,
    figures: figureWords(lexicon),
    joiners: folded(numerals.joiners),
    fractionLinks: plain(numerals.fractionLinks),
    andFractions: valued(numerals.andFractions),
    collectives: valued(numerals.collectives ?? {}),
    collectiveStarts: new Set(
      Object.keys(numerals.collectives ?? {}).map((phrase) => foldCase(phrase).split(" ")[0]!),
    ),
    moreInfixes: folded(numerals.moreInfixes ?? []),
    vague: plain(numerals.vague, prefixes),
    ordinals: plain(numerals.ordinals, prefixes),
    nouns: keyed(currencies.nouns, definite),
    countries: keyed(currencies.countries, definite),
    names: keyed(currencies.names),
    prefixes: keyed(currencies.prefixes),
    cents: keyed(currencies.cents ?? {}),
    links: plain(currencies.links),
    numbered: numberedBook(currencies.numbered ?? [], prefixes),
    countryNames: keyed(currencies.countryNames ?? {}, prefixes),
    everyday: folded(currencies.everyday ?? []),
    notBefore: new Map(
      Object.entries(currencies.notBefore ?? {}).map(([name, words]) => [foldCase(name), folded(words)]),
    ),
    before: comparatorBook(comparators.before, prefixes),
    after: comparatorBook(comparators.after, joining),
    negators: plain(comparators.negators, prefixes),
    fillers: plain(comparators.fillers, prefixes),
    marks: plain(comparators.marks),
    articles: folded(comparators.articles),
    between: plain(ranges.between, prefixes),
    and: plain(ranges.and),
    rangeFrom: plain(ranges.from, joining),
    rangeTo: plain(ranges.to),
    or: plain(ranges.or),
    of: plain(ranges.of),
    changeTo: plain(ranges.changeTo),
    by: plain(ranges.by),
    tolerance: plain(ranges.tolerance),
    conversions: plain(lexicon.conversions),
    minus: plain(lexicon.minus),
    per: plain(prices.per),
    denominators: keyed(prices.denominators),
    adverbs: keyed(prices.adverbs),
    units: unitBook(lexicon, definite),
    determiners: folded(lexicon.determiners),
    functionWords: folded(lexicon.functionWords),
    notCounted: plain(lexicon.notCounted),
    countedLinks: lexicon.countedLinks === null ? null : plain(lexicon.countedLinks),
    closers: plain(lexicon.closers),
    parts: plain(lexicon.parts, prefixes),
    percentBefore: plain(lexicon.percentBefore ?? []),
    glued: folded(prefixes),
    joining: folded(joining),
  };
}

function figureWords(lexicon: AmountLexicon): Map<string, FigureEntry> {
  const { joining, others, definite } = lexicon.proclitics ?? NO_PROCLITICS;
  const figures = new Map<string, FigureEntry>();
  const add = (form: string, entry: Omit<FigureEntry, "written">) => {
    const key = foldCase(form);
    const written = entry.word.kind === "add" && entry.word.asWritten === true ? form : null;
    if (!figures.has(key)) figures.set(key, { ...entry, written });
  };
  const entries = Object.entries(lexicon.numerals.words);
  // Whole words first: a word that happens to begin like a proclitic ("واحد", "ألف") is itself.
  for (const [form, word] of entries) {
    add(form, { word, joined: false, prefixed: false, definite: false });
  }
  for (const [form, word] of entries) {
    for (const prefix of joining) {
      const isDefinite = definite.some((article) => prefix.endsWith(article) && prefix !== article);
      add(prefix + form, { word, joined: true, prefixed: false, definite: isDefinite });
    }
    for (const prefix of others) add(prefix + form, { word, joined: false, prefixed: true, definite: false });
    for (const prefix of definite)
      add(prefix + form, { word, joined: false, prefixed: false, definite: true });
  }
  return figures;
}

function valued(phrases: Readonly<Record<string, number>>): PhraseBook<number> {
  const book = new PhraseBook<number>();
  for (const [phrase, value] of Object.entries(phrases)) book.add(phrase, value);
  return book;
}

function numberedBook(entries: readonly Numbered[], prefixes: readonly string[]): PhraseBook<Numbered> {
  const book = new PhraseBook<Numbered>();
  for (const entry of entries) book.addAll(entry.phrases, entry, prefixes);
  return book;
}

function comparatorBook(
  entries: readonly ComparatorPhrase[],
  prefixes: readonly string[],
): PhraseBook<ComparatorEntry> {
  const book = new PhraseBook<ComparatorEntry>();
  for (const { comparator, phrases, unlessAfter } of entries) {
    book.addAll(phrases, { comparator, unlessAfter: unlessAfter ?? null }, prefixes);
  }
  return book;
}

function unitBook(lexicon: AmountLexicon, prefixes: readonly string[]): PhraseBook<UnitMeaning> {
  const book = new PhraseBook<UnitMeaning>();
  for (const [unit, phrases] of Object.entries(lexicon.units)) {
    book.addAll(phrases, unitMeaning(unit), prefixes);
  }
  return book;
}
