import { foldCase } from "../text/fold";
import { PhraseBook } from "../text/phrase-book";
import type { Tokens } from "../text/tokens";
import { Vocabulary } from "../text/vocabulary";
import { WordSet } from "../text/word-set";
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
  unlessChange: boolean;
}

/** A lexicon made ready for look-ups: figure words by their number, phrase books for the rest. */
export interface CompiledLexicon {
  lexicon: AmountLexicon;
  vocabulary: Vocabulary;
  /** By the number of the word. */
  figures: ReadonlyArray<FigureEntry | undefined>;
  joiners: WordSet;
  fractionLinks: PhraseBook<true>;
  andFractions: PhraseBook<number>;
  collectives: PhraseBook<number>;
  collectiveStarts: WordSet;
  infixes: PhraseBook<"more_than" | "about">;
  adjectives: PhraseBook<"about" | "exactly">;
  classifiers: WordSet;
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
  everyday: WordSet;
  /** Words before which a name or a unit does not count, by the number of its last word. */
  notBefore: ReadonlyArray<WordSet | undefined>;
  before: PhraseBook<ComparatorEntry>;
  after: PhraseBook<ComparatorEntry>;
  negators: PhraseBook<true>;
  fillers: PhraseBook<true>;
  marks: PhraseBook<true>;
  articles: WordSet;
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
  conversionsBehind: PhraseBook<true>;
  minus: PhraseBook<true>;
  per: PhraseBook<true>;
  denominators: PhraseBook<string>;
  adverbs: PhraseBook<string>;
  units: PhraseBook<UnitMeaning>;
  determiners: WordSet;
  functionWords: WordSet;
  notCounted: PhraseBook<true>;
  countedLinks: PhraseBook<true> | null;
  closers: PhraseBook<true>;
  partsBehind: PhraseBook<true>;
  noSumAfter: PhraseBook<true>;
  noSumBefore: PhraseBook<true>;
  parts: PhraseBook<true>;
  moneyNouns: PhraseBook<true>;
  percentBefore: PhraseBook<true>;
  /** Words that may be glued before digits: the proclitics ("ب157"). */
  glued: WordSet;
  joining: WordSet;
}

/** The figure word at a token. */
export function figureAt(tokens: Tokens, book: CompiledLexicon, index: number): FigureEntry | undefined {
  const entry = book.figures[tokens.id(index)];
  if (entry === undefined || entry.written === null || entry.written === tokens.written(index)) return entry;
  return undefined;
}

/** Whether the phrase that ends before a token is no part of a longer word there (元 in 元旦). */
export function isWhole(tokens: Tokens, book: CompiledLexicon, to: number): boolean {
  return book.notBefore[tokens.id(to - 1)]?.at(tokens, to) !== true;
}

const NO_PROCLITICS = { joining: [], others: [], definite: [] } as const;

class Compiler {
  readonly vocabulary = new Vocabulary();

  /** Phrases that lead to the key of the record under which they stand. */
  keyed<K extends string>(
    record: Readonly<Partial<Record<K, readonly string[]>>>,
    prefixes: readonly string[] = [],
  ): PhraseBook<K> {
    const book = new PhraseBook<K>(this.vocabulary);
    for (const key of Object.keys(record) as K[]) book.addAll(record[key] ?? [], key, prefixes);
    return book;
  }

  plain(phrases: readonly string[], prefixes: readonly string[] = []): PhraseBook<true> {
    const book = new PhraseBook<true>(this.vocabulary);
    book.addAll(phrases, true, prefixes);
    return book;
  }

  valued(phrases: Readonly<Record<string, number>>): PhraseBook<number> {
    const book = new PhraseBook<number>(this.vocabulary);
    for (const [phrase, value] of Object.entries(phrases)) book.add(phrase, value);
    return book;
  }

  hints<Hint extends Comparator>(hints: Readonly<Record<string, Hint>>): PhraseBook<Hint> {
    const book = new PhraseBook<Hint>(this.vocabulary);
    for (const [words, comparator] of Object.entries(hints)) book.add(words, comparator);
    return book;
  }

  words(words: readonly string[]): WordSet {
    return new WordSet(this.vocabulary, words);
  }

  numbered(entries: readonly Numbered[], prefixes: readonly string[]): PhraseBook<Numbered> {
    const book = new PhraseBook<Numbered>(this.vocabulary);
    for (const entry of entries) book.addAll(entry.phrases, entry, prefixes);
    return book;
  }

  comparators(
    entries: readonly ComparatorPhrase[],
    prefixes: readonly string[],
  ): PhraseBook<ComparatorEntry> {
    const book = new PhraseBook<ComparatorEntry>(this.vocabulary);
    for (const { comparator, phrases, unlessAfter, unlessChange } of entries) {
      book.addAll(
        phrases,
        { comparator, unlessAfter: unlessAfter ?? null, unlessChange: unlessChange ?? false },
        prefixes,
      );
    }
    return book;
  }

  units(units: AmountLexicon["units"], prefixes: readonly string[]): PhraseBook<UnitMeaning> {
    const book = new PhraseBook<UnitMeaning>(this.vocabulary);
    for (const [unit, phrases] of Object.entries(units)) book.addAll(phrases, unitMeaning(unit), prefixes);
    return book;
  }

  refusals(notBefore: Readonly<Record<string, readonly string[]>>): Array<WordSet | undefined> {
    const refusals: Array<WordSet | undefined> = [];
    for (const [name, words] of Object.entries(notBefore)) {
      refusals[this.vocabulary.add(foldCase(name))] = this.words(words);
    }
    return refusals;
  }

  figures(lexicon: AmountLexicon): Array<FigureEntry | undefined> {
    const { joining, others, definite } = lexicon.proclitics ?? NO_PROCLITICS;
    const figures: Array<FigureEntry | undefined> = [];
    const add = (form: string, entry: Omit<FigureEntry, "written">) => {
      const id = this.vocabulary.add(foldCase(form));
      const written = entry.word.kind === "add" && entry.word.asWritten === true ? form : null;
      figures[id] ??= { ...entry, written };
    };
    const entries = Object.entries(lexicon.numerals.words);
    const bare = { joined: false, prefixed: false, definite: false };
    // Whole words first: a word that happens to begin like a proclitic ("واحد", "ألف") is itself.
    for (const [form, word] of entries) add(form, { word, ...bare });
    for (const [form, word] of entries) {
      for (const prefix of joining) {
        const withArticle = definite.some((article) => prefix.endsWith(article) && prefix !== article);
        add(prefix + form, { word, ...bare, joined: true, definite: withArticle });
      }
      for (const prefix of others) add(prefix + form, { word, ...bare, prefixed: true });
      for (const prefix of definite) add(prefix + form, { word, ...bare, definite: true });
    }
    return figures;
  }
}

export function compile(lexicon: AmountLexicon): CompiledLexicon {
  const { numerals, currencies, comparators, ranges, prices } = lexicon;
  const { joining, others, definite } = lexicon.proclitics ?? NO_PROCLITICS;
  const prefixes = [...joining, ...others, ...definite];
  const compiler = new Compiler();
  return {
    lexicon,
    vocabulary: compiler.vocabulary,
    figures: compiler.figures(lexicon),
    joiners: compiler.words(numerals.joiners),
    fractionLinks: compiler.plain(numerals.fractionLinks),
    andFractions: compiler.valued(numerals.andFractions),
    collectives: compiler.valued(numerals.collectives ?? {}),
    collectiveStarts: compiler.words(
      Object.keys(numerals.collectives ?? {}).flatMap((phrase) => phrase.split(" ").slice(0, 1)),
    ),
    infixes: compiler.hints(numerals.infixes ?? {}),
    adjectives: compiler.hints(numerals.adjectives ?? {}),
    classifiers: compiler.words(numerals.classifiers ?? []),
    vague: compiler.plain(numerals.vague, prefixes),
    ordinals: compiler.plain(numerals.ordinals, prefixes),
    nouns: compiler.keyed(currencies.nouns, definite),
    countries: compiler.keyed(currencies.countries, definite),
    names: compiler.keyed(currencies.names),
    prefixes: compiler.keyed(currencies.prefixes),
    cents: compiler.keyed(currencies.cents ?? {}),
    links: compiler.plain(currencies.links),
    numbered: compiler.numbered(currencies.numbered ?? [], prefixes),
    countryNames: compiler.keyed(currencies.countryNames ?? {}, prefixes),
    everyday: compiler.words(currencies.everyday ?? []),
    notBefore: compiler.refusals(currencies.notBefore ?? {}),
    before: compiler.comparators(comparators.before, prefixes),
    after: compiler.comparators(comparators.after, joining),
    negators: compiler.plain(comparators.negators, prefixes),
    fillers: compiler.plain(comparators.fillers, prefixes),
    marks: compiler.plain(comparators.marks),
    articles: compiler.words(comparators.articles),
    between: compiler.plain(ranges.between, prefixes),
    and: compiler.plain(ranges.and),
    rangeFrom: compiler.plain(ranges.from, joining),
    rangeTo: compiler.plain(ranges.to),
    or: compiler.plain(ranges.or),
    of: compiler.plain(ranges.of),
    changeTo: compiler.plain(ranges.changeTo),
    by: compiler.plain(ranges.by),
    tolerance: compiler.plain(ranges.tolerance),
    conversions: compiler.plain(lexicon.conversions),
    conversionsBehind: compiler.plain(lexicon.conversionsBehind ?? []),
    minus: compiler.plain(lexicon.minus),
    per: compiler.plain(prices.per),
    denominators: compiler.keyed(prices.denominators),
    adverbs: compiler.keyed(prices.adverbs),
    units: compiler.units(lexicon.units, definite),
    determiners: compiler.words(lexicon.determiners),
    functionWords: compiler.words(lexicon.functionWords),
    notCounted: compiler.plain(lexicon.notCounted),
    countedLinks: lexicon.countedLinks === null ? null : compiler.plain(lexicon.countedLinks),
    closers: compiler.plain(lexicon.closers),
    parts: compiler.plain(lexicon.parts, prefixes),
    partsBehind: compiler.plain(lexicon.partsBehind ?? []),
    noSumAfter: compiler.plain(lexicon.scaleLeftOut?.notAfter ?? []),
    noSumBefore: compiler.plain(lexicon.scaleLeftOut?.notBefore ?? []),
    moneyNouns: compiler.plain(lexicon.moneyNouns ?? []),
    percentBefore: compiler.plain(lexicon.percentBefore ?? []),
    glued: compiler.words(prefixes),
    joining: compiler.words(joining),
  };
}
