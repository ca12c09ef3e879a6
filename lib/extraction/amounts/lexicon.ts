import type { Comparator } from "../types";
import type { Country, CurrencyNoun } from "./currencies";

/**
 * What one word adds to a figure.
 * - add: a part of a number below a thousand, of the given size ("seven" 1, "seventeen" 10, "seventy" 10, "doscientos" 100);
 *   a `score` makes eighty after four ("quatre-vingt")
 *   one that is `asWritten` counts only in this very spelling (folded, مئتا is Meta)
 * - times: multiplies the units before it (hundred, 十); `alone` where it also stands for itself
 * - scale: a thousand and upward. `form` says what it is without a number before it: "one" is one ("مليار دولار"; where
 *   `bareScales` is false only after an article), "two" is a dual, "oneOrTwo" a dual before a noun ("مليارا دولار") and one
 *   elsewhere, "alone" is one in any case ("mille", "mil"), "many" is no figure ("billions"). A `weak` one ("m", "B") is a scale only beside a currency or a unit; a
 *   `dotted` one takes the full stop after it ("Mrd.")
 * - fraction: "half", "ربع"; stands before a scale, or after "and"
 * - article: one, before a scale or a hundred only
 * - point: what follows are decimals, digit by digit
 */
export type FigureWord =
  | { kind: "add"; value: number; size: 1 | 10 | 100; score?: boolean; asWritten?: boolean }
  | { kind: "times"; value: 10 | 100; alone: boolean }
  | {
      kind: "scale";
      factor: number;
      form: "one" | "alone" | "two" | "oneOrTwo" | "many";
      weak?: boolean;
      dotted?: boolean;
    }
  | { kind: "fraction"; value: number; plural?: boolean }
  | { kind: "article" }
  | { kind: "point" };

/** How a language writes numbers: its numerals.ts. */
export interface NumeralLexicon {
  /** The sign of decimals where one separator stands before three digits. */
  decimal: "." | ",";
  /** "1 200" and "600 000" are one number. */
  spaceGroups: boolean;
  /** A decimal point before three digits and no scale is a thousands separator as often as not ("10.000 درهم"). */
  pointMayGroup?: boolean;
  /** Letters that part the decimals from the whole, printed in reverse by some agencies ("6ر22" is 22.6). */
  reversedDecimal?: string;
  words: Readonly<Record<string, FigureWord>>;
  /** A word after which four digits like 2025 are a year, even before a scale. Tested on the folded word. */
  yearWord: RegExp;
  /** Words between parts of one number: "and", "et", "y", "-". */
  joiners: readonly string[];
  /** "Five and twenty": a smaller part may stand before a greater one. */
  unitsFirst: boolean;
  /** A scale stands for one of itself without any number or article before it. */
  bareScales: boolean;
  /** Numbers are written without spaces or joiners: parts and scales simply follow each other. */
  dense?: boolean;
  /** Words between a fraction and its scale: "of a", "de". */
  fractionLinks: readonly string[];
  /** "and a half", "et demi": the fraction of the scale before it. */
  andFractions: Readonly<Record<string, number>>;
  /** Round collectives that mean "about": "une centaine de" is about 100. The link before the scale is part of the phrase. */
  collectives?: Readonly<Record<string, number>>;
  /** Between "a" and a scale: "a round billion", "eine knappe Milliarde" (about). */
  adjectives?: Readonly<Record<string, "about" | "exactly">>;
  /** Between number and scale: somewhat more than (多, 余), about (来). */
  infixes?: Readonly<Record<string, "more_than" | "about">>;
  /** Words that may stand between number and scale without a meaning: 个 in 一个亿. */
  classifiers?: readonly string[];
  /** Before (or right after) a figure: no figure at all ("hundreds of", "several", عدة, 数). */
  vague: readonly string[];
  /** Before a scale without a number: an ordinal ("the first billion"). */
  ordinals: readonly string[];
}

/** A phrase that sets an amount's comparator. */
export interface ComparatorPhrase {
  comparator: Comparator;
  phrases: readonly string[];
  /** The phrase does not count after such a word: "go up to", "قد تصل إلى". Tested on the folded word before it. */
  unlessAfter?: RegExp;
  /** Nor behind a verb of change in its clause, where it says what is reached: "triplicó su valor hasta 3.000 millones". */
  unlessChange?: boolean;
}

/** A verb with its subject between itself and the amount: "تتجاوز الخسارة 11 مليار". */
export interface DistantComparator {
  comparator: Comparator;
  /** Tested on whole folded words. */
  verb: RegExp;
  /** The word that must stand right before the amount; null: none may (a preposition would open another phrase). */
  preposition: readonly string[] | null;
}

/** A currency (by code) or a unit in a form that says how many. */
export interface Numbered {
  value: number;
  currency?: string;
  unit?: string;
  phrases: readonly string[];
}

/** How a language speaks of amounts: its amounts.ts. All phrases are folded when they are read in, so any spelling will do. */
export interface AmountLexicon {
  numerals: NumeralLexicon;
  /** Prefixes that may be glued to a figure word, a currency, a unit or a comparator; those in `joining` also mean "and". */
  proclitics?: { joining: readonly string[]; others: readonly string[]; definite: readonly string[] };
  currencies: {
    nouns: Partial<Record<CurrencyNoun, readonly string[]>>;
    countries: Partial<Record<Country, readonly string[]>>;
    /** What a name or a noun means in a text that matches ("元" where Taiwan's dollar is spoken of). */
    contextual?: ReadonlyArray<{
      name: string;
      code: string;
      /** Tested on the folded text. */
      when: RegExp;
      /** Tested on the text as it is written, which tells traditional from simplified signs. */
      written?: RegExp;
    }>;
    /** What marks a text that tells American dollars from its own (folded). */
    ownDollars?: RegExp;
    /** What a noun means alone where this language differs from the general table; null: nothing safe. */
    alone?: Partial<Record<CurrencyNoun, string | null>>;
    /** Names that are not noun and country: "renminbi", 美元. */
    names: Readonly<Record<string, readonly string[]>>;
    /** Names and abbreviations that stand before the figure: "Rs.", 人民币. */
    prefixes: Readonly<Record<string, readonly string[]>>;
    /** Hundredths follow the noun: "1 franc 90". */
    hundredthsBehind?: boolean;
    /** Hundredths: "cents" of USD. */
    cents?: Readonly<Record<string, readonly string[]>>;
    /** Scale and currency in one word: "mdd" is a million USD. */
    /** Currencies and units that carry their number in themselves: duals, "دولار واحد". */
    numbered?: readonly Numbered[];
    /** Names of the countries whose currencies share a noun: they tell it apart where no adjective does. */
    countryNames?: Partial<Record<Country, readonly string[]>>;
    scaled?: Readonly<Record<string, { factor: number; currency: string }>>;
    /** What "¥" is, unless letters beside it say more. */
    yenSign: "JPY" | "CNY";
    /** Words between a figure and its currency, or a currency and its country: "de", "d'", "of", "من". */
    links: readonly string[];
    /** Nouns that are everyday words ("won", "real"): they need a scale or a figure of at least a thousand. */
    everyday?: readonly string[];
    /** A name does not count before these: "元" in "元旦". */
    notBefore?: Readonly<Record<string, readonly string[]>>;
  };
  comparators: {
    before: readonly ComparatorPhrase[];
    after: readonly ComparatorPhrase[];
    distant?: readonly DistantComparator[];
    /** Words past which a distant verb says nothing of the amount: "يتجاوز الرقم المتداول وهو 5.6 مليون". */
    apart?: RegExp;
    /** Opens the clause behind a figure with the article: "más de los 13.000 que gastó" is no more than 13,000. */
    relative?: RegExp;
    /** Nouns behind a figure that make it what another is held against: "exceeding its N target". */
    measures?: RegExp;
    /** Words that turn a comparator round: "not", "لم". */
    negators: readonly string[];
    /** Words between a comparator and its amount: "a total of", "la barre des". */
    fillers: readonly string[];
    /** Words after an amount ("mark", "Marke") that let an article stand between comparator and amount. */
    marks: readonly string[];
    /** The articles that `marks` lets stand there. */
    articles: readonly string[];
  };
  ranges: {
    /** "between" … "and". */
    between: readonly string[];
    and: readonly string[];
    /** "from" … "to". */
    from: readonly string[];
    to: readonly string[];
    /** "or" between neighbours: "five or six billion". */
    or: readonly string[];
    /** "11.6 of 13 billion": two amounts that share scale and currency. */
    of: readonly string[];
    /** Connectors that never make a range: "auf", 增至. */
    changeTo: readonly string[];
    /** A word before "from", "to" or "by" that makes two amounts of one change. Tested on folded words. */
    changeVerb: RegExp;
    /** "by" before the size of a change. */
    by: readonly string[];
    /** "plus or minus": what follows is a tolerance. */
    tolerance: readonly string[];
  };
  /** Words between an amount and the same amount in another currency, without or within brackets: "or", "soit", 约合. */
  conversions: readonly string[];
  /** Behind the same amount in another currency: "425.000 millones de euros al cambio". */
  conversionsBehind?: readonly string[];
  /** "minus", "ناقص": before a figure. */
  minus: readonly string[];
  /** Per-unit prices. A denominator is what the money buys, in canonical form ("million_tokens"). */
  prices: {
    per: readonly string[];
    denominators: Readonly<Record<string, readonly string[]>>;
    /** Whole phrases: "monthly", "شهريا", "للسهم". */
    adverbs: Readonly<Record<string, readonly string[]>>;
    /** No price before such a word ("$5bn a year earlier"). Tested on the folded word after the phrase. */
    unlessBefore?: RegExp;
    /** "Per unit" stands before the amount, with words between ("每百万token收费"). */
    perBefore?: boolean;
  };
  /** Counted units: canonical English singular to the words of this language. */
  units: Readonly<Record<string, readonly string[]>>;
  /** "Per cent" before its figure: 百分之. */
  percentBefore?: readonly string[];
  /** Words that may stand between a link and the words before a unit: "its" in "18,000 of its newest chips". */
  determiners: readonly string[];
  /** What tells graphics processors from other chips, and users from employees where only people are counted. */
  senses: {
    graphics: RegExp;
    otherChips: RegExp;
    users: RegExp;
    employees: RegExp;
  };
  /** How many words may stand between figure and unit ("2,048 H800 GPUs"). */
  modifiers: number;
  /** Words that close the search for a unit: prepositions, conjunctions, auxiliaries. */
  functionWords: readonly string[];
  /** Figures before these are neither money nor quantity: "points", "percentage points". */
  notCounted: readonly string[];
  /** The link that a counted noun always takes after a scale ("500 millions d'utilisateurs"); null where it takes none. */
  countedLinks: readonly string[] | null;
  /** "of which", منها: a bare figure after these is a part of the money named before. */
  parts: readonly string[];
  /** The same right behind it: "67 of them". */
  partsBehind?: readonly string[];
  /** Whether newspapers leave out the scale after the first sum of a sentence: "facturó 16.060 millones y ganó 6.100". */
  scaleLeftOut?: {
    /** What tells a small bare figure for a day, an hour, a page or a mark: before it ("el 27", "Seite 27") and behind it ("27 de enero"). */
    notAfter: readonly string[];
    notBefore: readonly string[];
  };
  /** Nouns of money: a bare figure behind one of them counts none of what was counted before ("30 millions d'utilisateurs et un revenu de 150"). */
  moneyNouns?: readonly string[];
  /** Nouns begin with a capital: a word in lower case is not what is counted. */
  nounsCapitalised?: boolean;
  /** Words after a bare figure that show that it counts money named before ("11bn for research"). */
  closers: readonly string[];
  /** A word that opens a complement glued to it closes a bare figure too (Arabic ل in "20 مليارا لمصانع"). */
  closingPrefix?: RegExp;
  /** The last word of a bare figure with the two after it, where they show that its noun is left out. Folded words. */
  closingLink?: RegExp;
}
