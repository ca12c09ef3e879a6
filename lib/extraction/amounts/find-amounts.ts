import type { NormalisedText } from "../text/normalised-text";
import { splitSentences } from "../text/split-sentences";
import { Tokens } from "../text/tokens";
import type { Comparator, Lang } from "../types";
import type { AmountMatch } from "./amount-match";
import type { Candidate } from "./candidate";
import { collect, isRate } from "./collect";
import { inherit } from "./inherit";
import { lexiconOf } from "./lexicons";
import { linkChanges, linkConversions } from "./link";
import { UnitSense } from "./sense-unit";
import { separatorsOf } from "./separators";
import { SideReader } from "./side-reader";

/**
 * Every amount of money, quantity with a unit and price in a text, in order of appearance, without overlap.
 * Figures whose scale is in doubt, vague plurals, dates, scores and names with digits are left out.
 */
export function findAmounts(text: NormalisedText, lang: Lang): AmountMatch[] {
  const book = lexiconOf(lang);
  const tokens = new Tokens(text, book.vocabulary);
  const reader = new SideReader(tokens, book, separatorsOf(tokens, book));
  const collected = collect(tokens, book, reader);
  if (collected.length === 0) return [];
  collected.forEach((candidate, index) => {
    if (candidate.change !== null) candidate.change.with = candidate.change.with.map((step) => index + step);
  });
  if (collected.some((candidate) => candidate.open)) {
    inherit(collected, { tokens, book, sentenceOf: sentenceFinder(text, lang, tokens) });
  }
  const kept = withoutOpen(collected);
  const sense = new UnitSense(tokens, book);
  for (const candidate of kept) candidate.unit = sense.of(candidate);
  linkConversions(tokens, book, kept);
  linkChanges(tokens, book, kept);
  return kept.map((candidate) => match(text, tokens, candidate));
}

/** The sentence of a token, by number. */
function sentenceFinder(text: NormalisedText, lang: Lang, tokens: Tokens): (token: number) => number {
  const starts = splitSentences(text, lang).map((sentence) => sentence.from);
  return (token) => {
    const unit = tokens.from[token] ?? 0;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Drops what has found neither currency nor unit, and moves the links to the places that are left. */
function withoutOpen(candidates: readonly Candidate[]): Candidate[] {
  const places = new Map<number, number>();
  const kept: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    if (candidate.open) return;
    places.set(index, kept.length);
    kept.push(candidate);
  });
  for (const candidate of kept) {
    if (candidate.change === null) continue;
    const others = candidate.change.with.flatMap((index) => places.get(index) ?? []);
    candidate.change = others.length > 0 ? { ...candidate.change, with: others } : null;
  }
  return kept;
}

/** One literal, not spread together: a text of a million characters may hold a hundred thousand of them. */
function match(text: NormalisedText, tokens: Tokens, candidate: Candidate): AmountMatch {
  const { comparator } = candidate;
  const from = tokens.from[candidate.from]!;
  const to = tokens.to[candidate.to - 1]!;
  const figureFrom = tokens.from[candidate.figureFrom]!;
  const figureTo = tokens.to[candidate.figureTo - 1]!;
  const span = text.span(from, to);
  const rate = isRate(candidate);
  const denominator = candidate.denominator;
  return agreeing({
    low: comparator === "less_than" || comparator === "at_most" ? null : trimmed(candidate.low),
    high: comparator === "more_than" || comparator === "at_least" ? null : trimmed(candidate.high),
    comparator,
    currency: candidate.currency,
    unit: denominator === null ? candidate.unit : rate ? null : `per_${denominator}`,
    start: span.start,
    end: span.end,
    quote: text.quote(from, to),
    figure: text.span(figureFrom, figureTo),
    view: { from, to },
    figureView: { from: figureFrom, to: figureTo },
    negative: candidate.negative,
    conversionOf: candidate.conversionOf,
    change: candidate.change,
    rate: rate ? denominator : null,
    inherited: candidate.inherited,
  });
}

type Loose = Omit<AmountMatch, "low" | "high" | "comparator"> & {
  low: number | null;
  high: number | null;
  comparator: Comparator;
};

/** `match` opens the side that the comparator names, and no other: what the interval's type demands. */
function agreeing(loose: Loose): AmountMatch {
  return loose as AmountMatch;
}

/** Values as printed: no binary dust from cents and megawatts. */
function trimmed(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
