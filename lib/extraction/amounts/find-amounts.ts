import type { NormalisedText } from "../text/normalised-text";
import { splitSentences } from "../text/split-sentences";
import { Tokens } from "../text/tokens";
import type { FoundAmount, Interval, Lang } from "../types";
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
  const tokens = new Tokens(text);
  const book = lexiconOf(lang);
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

function match(text: NormalisedText, tokens: Tokens, candidate: Candidate): AmountMatch {
  const view = { from: tokens.from[candidate.from]!, to: tokens.to[candidate.to - 1]! };
  const figureView = { from: tokens.from[candidate.figureFrom]!, to: tokens.to[candidate.figureTo - 1]! };
  const found: FoundAmount = {
    ...interval(candidate),
    currency: candidate.currency,
    unit: unitOf(candidate),
    ...text.span(view.from, view.to),
    quote: text.quote(view.from, view.to),
  };
  return {
    ...found,
    figure: text.span(figureView.from, figureView.to),
    view,
    figureView,
    negative: candidate.negative,
    conversionOf: candidate.conversionOf,
    change: candidate.change,
    rate: isRate(candidate) ? candidate.denominator : null,
    inherited: candidate.inherited,
  };
}

function unitOf(candidate: Candidate): string | null {
  if (candidate.denominator === null) return candidate.unit;
  return isRate(candidate) ? null : `per_${candidate.denominator}`;
}

function interval(candidate: Candidate): Interval {
  const { comparator } = candidate;
  const low = trimmed(candidate.low);
  const high = trimmed(candidate.high);
  switch (comparator) {
    case "less_than":
    case "at_most":
      return { comparator, low: null, high };
    case "more_than":
    case "at_least":
      return { comparator, low, high: null };
    default:
      return { comparator, low, high };
  }
}

/** Values as printed: no binary dust from cents and megawatts. */
function trimmed(value: number): number {
  return Number(value.toPrecision(15));
}
