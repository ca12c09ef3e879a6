import { createParser, parseAsStringLiteral } from "nuqs/server";
import { KINDS, type Kind, MODALITIES, type Modality } from "../extraction/types";
import { AGREEMENTS, type Agreement } from "../figures/rows";
import { compareDecimals, tidyDecimal } from "../money/decimal";
import { once } from "../once";
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
import { claimId, day, looksLikeSlug, textThat, words } from "./parsers";
import { EVIDENCE, type Evidence } from "./rows";
import { refusalOfWords } from "./words";

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
  /** Slugs of organisations and people who assert it; NOBODY for unnamed sources and the article's own voice. */
  claimant: string[];
  evidence: Evidence[];
  /** How the claims of its figure stand to each other today; so never together with `as_of` or `known`. */
  agreement: Agreement[];
  /** US dollars, decimal text, both included. An open side of an amount counts as its stated end, a range from end to end. */
  usd_from: string | null;
  usd_to: string | null;
  /** ISO days, both included. A claim dated by month or year counts as its first day. */
  from: string | null;
  to: string | null;
  /** As it stood on that day: claims dated up to it. */
  as_of: string | null;
  /** As Marsad had recorded them by the end of that day (UTC). */
  known: string | null;
  /** The claims on one figure, by its id or any of its claims'. */
  figure: string | null;
  /** Every word must occur in the quote, a summary, the title or a name, whatever its accents and letter forms. */
  words: string | null;
}

/** A claimant that no name can be: names have no underscore. */
export const NOBODY = "_nobody";

/** By its shortest code, as articles have it: "en", not "eng". */
function isLanguage(code: string): boolean {
  return Intl.getCanonicalLocales(code)[0] === code && languageNames().of(code) !== undefined;
}

/** Asked for by few addresses, and not made before: what the browser reads in for them keeps a phone busy while a page comes. */
const languageNames = once(() => new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }));
const currencies = once((): ReadonlySet<string> => new Set(Intl.supportedValuesOf("currency")));

const isSlug = (text: string): boolean => looksLikeSlug(text) && text === text.toLowerCase();

const slug = textThat(isSlug);
const claimant = textThat((text) => text === NOBODY || isSlug(text));
const language = textThat((text) => /^[a-z]{2,3}$/.test(text) && isLanguage(text));
const currency = textThat((text) => /^[A-Z]{3}$/.test(text) && currencies().has(text));
/** What numeric(24, 4) can hold, in one form: "1000000000", not "1e9" or "1,000,000,000.00". */
const dollars = createParser<string>({
  parse: (text) => (/^\d{1,20}(\.\d{1,4})?$/.test(text) ? tidyDecimal(text) : null),
  serialize: (text) => text,
});
const family = parseAsStringLiteral(FAMILIES);
const kind = parseAsStringLiteral(KINDS);
const modality = parseAsStringLiteral(MODALITIES);
const evidence = parseAsStringLiteral(EVIDENCE);
const agreement = parseAsStringLiteral(AGREEMENTS);

const CODECS: Codecs<ClaimFilter> = {
  company: many(slug, () => "not_a_name"),
  family: many(family, () => "unknown_value", FAMILIES),
  kind: many(kind, () => "unknown_value", KINDS),
  modality: many(modality, () => "unknown_value", MODALITIES),
  language: many(language, () => "not_a_language"),
  currency: many(currency, () => "not_a_currency"),
  source: many(slug, () => "not_a_name"),
  claimant: many(claimant, () => "not_a_claimant"),
  evidence: many(evidence, () => "unknown_value", EVIDENCE),
  agreement: many(agreement, () => "unknown_value", AGREEMENTS),
  usd_from: one(dollars, () => "not_dollars"),
  usd_to: one(dollars, () => "not_dollars"),
  from: one(day, () => "not_a_day"),
  to: one(day, () => "not_a_day"),
  as_of: one(day, () => "not_a_day"),
  known: one(day, () => "not_a_day"),
  figure: one(claimId, () => "not_a_figure"),
  words: one(words, (text) => refusalOfWords(text) ?? "not_text"),
};

export const FILTER_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ClaimFilter>;

/** A fresh filter that every current claim matches. */
export function everyClaim(): ClaimFilter {
  return readParameters(CODECS, {}).values;
}

/** The same claims of all dates. */
export function ofAllDates(filter: ClaimFilter): ClaimFilter {
  return { ...filter, from: null, to: null };
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
  const { usd_from, usd_to } = filter;
  if (usd_from !== null && usd_to !== null && compareDecimals(usd_from, usd_to) > 0) {
    problems.push({ parameter: "usd_from", value: usd_from, reason: "usd_from_above_to" });
    filter.usd_from = null;
  }
  if (filter.agreement.length > 0 && !agreementIsKnown(filter)) {
    problems.push({ parameter: "agreement", value: filter.agreement[0] ?? "", reason: "agreement_of_today" });
    filter.agreement = [];
  }
  return { filter, problems };
}

/** Whether the filter is about today's claims, whose figures are kept; those of a past day are made anew each time. */
export function agreementIsKnown({ as_of, known }: Pick<ClaimFilter, "as_of" | "known">): boolean {
  return as_of === null && known === null;
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
