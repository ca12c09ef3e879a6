import { createParser, parseAsNativeArrayOf, parseAsStringLiteral } from "nuqs/server";
import { KINDS, type Kind, MODALITIES, type Modality } from "../extraction/types";
import { isDay } from "./days";
import { FAMILIES, type Family } from "./kinds";
import {
  BadParameters,
  type Codecs,
  many,
  one,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "./parameters";
import { EVIDENCE, type Evidence } from "./rows";
import { refusalOfWords, tidyWords } from "./words";

/**
 * Which claims. Several values of one parameter mean any of them, different parameters all of them; empty and null
 * mean no restriction. Every filter is about current claims only.
 */
export interface ClaimFilter {
  /** Slugs of organisations; a claim matches if its subject is one of them (not its counterparty or claimant). */
  company: string[];
  family: Family[];
  kind: Kind[];
  modality: Modality[];
  /** Of the article: ISO 639. */
  language: string[];
  /** ISO 4217, as printed. */
  currency: string[];
  /** Slugs of sources. */
  source: string[];
  evidence: Evidence[];
  /** ISO days, both included. A claim dated by month or year counts as its first day. */
  from: string | null;
  to: string | null;
  /** Every word must occur in the quote, a summary, the title or a name, whatever its accents and letter forms. */
  words: string | null;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** By its shortest code, as articles have it: "en", not "eng". */
function isLanguage(code: string): boolean {
  return Intl.getCanonicalLocales(code)[0] === code && LANGUAGE_NAMES.of(code) !== undefined;
}

const textThat = (accept: (text: string) => boolean) =>
  createParser<string>({ parse: (text) => (accept(text) ? text : null), serialize: (text) => text });

/** As lib/ingest makes them: letters and digits of any script, lower case, joined by hyphens. */
const slug = textThat(
  (text) =>
    /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(text) && text === text.toLowerCase() && text.length <= 120,
);
const language = textThat((text) => /^[a-z]{2,3}$/.test(text) && isLanguage(text));
const currency = textThat((text) => /^[A-Z]{3}$/.test(text) && CURRENCIES.has(text));
const day = textThat(isDay);
const words = createParser<string>({
  parse: (text) => (refusalOfWords(text) === null ? tidyWords(text) : null),
  serialize: (text) => text,
});
const family = parseAsStringLiteral(FAMILIES);
const kind = parseAsStringLiteral(KINDS);
const modality = parseAsStringLiteral(MODALITIES);
const evidence = parseAsStringLiteral(EVIDENCE);

const CODECS: Codecs<ClaimFilter> = {
  company: many(slug, () => "not_a_name"),
  family: many(family, () => "unknown_value", FAMILIES),
  kind: many(kind, () => "unknown_value", KINDS),
  modality: many(modality, () => "unknown_value", MODALITIES),
  language: many(language, () => "not_a_language"),
  currency: many(currency, () => "not_a_currency"),
  source: many(slug, () => "not_a_name"),
  evidence: many(evidence, () => "unknown_value", EVIDENCE),
  from: one(day, () => "not_a_day"),
  to: one(day, () => "not_a_day"),
  words: one(words, (text) => refusalOfWords(text) ?? "not_text"),
};

export const FILTER_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ClaimFilter>;

/** The same parsers for `useQueryStates` in the browser; what is read there is only ever what a control has written. */
export const filterParsers = {
  company: parseAsNativeArrayOf(slug),
  family: parseAsNativeArrayOf(family),
  kind: parseAsNativeArrayOf(kind),
  modality: parseAsNativeArrayOf(modality),
  language: parseAsNativeArrayOf(language),
  currency: parseAsNativeArrayOf(currency),
  source: parseAsNativeArrayOf(slug),
  evidence: parseAsNativeArrayOf(evidence),
  from: day,
  to: day,
  words,
} satisfies Record<keyof ClaimFilter, unknown>;

/** A fresh filter that every current claim matches. */
export function everyClaim(): ClaimFilter {
  return readParameters(CODECS, {}).values;
}

/**
 * Reads a filter from an address. Never throws. `filter` holds what could be understood; where there are problems it is
 * wider than what was asked, so show the problems in place of rows. `alongside` names the parameters read by others.
 */
export function readFilter(
  params: Params,
  alongside: readonly string[] = [],
): { filter: ClaimFilter; problems: Problem[] } {
  const { values: filter, problems } = readParameters(CODECS, params, alongside);
  if (filter.from !== null && filter.to !== null && filter.from > filter.to) {
    problems.push({ parameter: "from", value: filter.from, reason: "from_after_to" });
    filter.from = null;
  }
  return { filter, problems };
}

/** As readFilter; throws BadParameters with every problem. */
export function requireFilter(params: Params, alongside: readonly string[] = []): ClaimFilter {
  const { filter, problems } = readFilter(params, alongside);
  if (problems.length > 0) throw new BadParameters(problems);
  return filter;
}

/** The query string without `?`: equal filters write equal strings; "" for no restriction. */
export function writeFilter(filter: ClaimFilter): string {
  return writeParameters(CODECS, filter);
}
