import type { useFormatter, useTranslations } from "next-intl";
import { type ClaimFilter, everyClaim, NOBODY, writeFilter } from "@/lib/claims/filter";
import { formatDate } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { currencyName, formatAmount } from "@/lib/money/format";

export interface SentenceWords {
  locale: Locale;
  t: ReturnType<typeof useTranslations<"claims.sentence">>;
  format: Pick<ReturnType<typeof useFormatter>, "list">;
  companyName(slug: string): string;
  sourceName(slug: string): string;
  /** Of an organisation or a person. */
  claimantName(slug: string): string;
}

const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A language by its name in the reader's: "fr" is "French". */
export function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames([intlTag(locale)], { type: "language" }).of(language) ?? language;
}

/**
 * What each parameter says of the claims, in the order of the sentence; null if it says nothing. A record over every
 * key, so that a new parameter does not compile until someone decides how it is said.
 */
function phrases(filter: ClaimFilter, words: SentenceWords): Record<keyof ClaimFilter, string | null> {
  const { locale, t, format } = words;
  const any = (list: readonly string[], say: (value: string) => string) =>
    list.length === 0 ? null : format.list(list.map(say), "or");
  const kinds = [
    ...filter.family.map((family) => t(`families.${family}`)),
    ...filter.kind.map((kind) => t(`kinds.${kind}`)),
  ];
  const companyList = format.list(
    filter.company.map((slug) => isolated(words.companyName(slug))),
    "and",
  );
  const subject =
    kinds.length > 0
      ? t("subject", {
          kinds: format.list(kinds, "and"),
          companies: filter.company.length === 0 ? "none" : "some",
          companyList,
        })
      : filter.company.length > 0
        ? t("about", { companyList })
        : null;
  const currency = any(filter.currency, (code) => currencyName(code, locale, "several"));
  const language = any(filter.language, (code) => languageName(code, locale));
  const source = any(filter.source, (slug) => isolated(words.sourceName(slug)));
  const claimant = any(filter.claimant, (slug) =>
    slug === NOBODY ? t("nobody") : isolated(words.claimantName(slug)),
  );
  const day = (date: string) => formatDate(date, locale);
  return {
    company: subject,
    family: null,
    kind: null,
    modality: any(filter.modality, (modality) =>
      t(`modalities.${modality as ClaimFilter["modality"][number]}`),
    ),
    currency: currency && t("currency", { list: currency }),
    language: language && t("language", { list: language }),
    source: source && t("source", { list: source }),
    evidence: any(filter.evidence, (way) => t(`evidenceOf.${way as ClaimFilter["evidence"][number]}`)),
    claimant: claimant && t("claimant", { list: claimant }),
    agreement: any(filter.agreement, (agreement) =>
      t(`agreements.${agreement as ClaimFilter["agreement"][number]}`),
    ),
    usd_from: sumOf(filter, locale),
    usd_to: null,
    from:
      filter.from === null
        ? null
        : filter.to === null
          ? t("since", { from: day(filter.from) })
          : t("between", { from: day(filter.from), to: day(filter.to) }),
    to: filter.to === null || filter.from !== null ? null : t("until", { to: day(filter.to) }),
    as_of: filter.as_of === null ? null : t("asOf", { day: day(filter.as_of) }),
    known: filter.known === null ? null : t("known", { day: day(filter.known) }),
    figure: filter.figure === null ? null : t("figure"),
    words: filter.words === null ? null : t("words", { words: isolated(filter.words) }),
  };
}

/** "at least 1 billion US dollars", "1 to 5 billion US dollars". */
function sumOf({ usd_from: low, usd_to: high }: ClaimFilter, locale: Locale): string | null {
  if (low === null && high === null) return null;
  const comparator =
    low === null ? "at_most" : high === null ? "at_least" : low === high ? "exactly" : "between";
  return isolated(
    formatAmount({ low, high, comparator, direction: null, currency: "USD", unit: null }, locale),
  );
}

/** Which claims a filter asks for, in words: "Valuations of OpenAI and Anthropic, planned, since 1 January 2024". */
export function filterSentence(filter: ClaimFilter, words: SentenceWords): string {
  const said = phrases(filter, words);
  if (writeFilter(filter) === "") return words.t("all");
  const parts = [
    said.company ?? words.t("any"),
    ...Object.entries(said)
      .filter(([key]) => key !== "company")
      .map(([, phrase]) => phrase),
  ];
  const sentence = parts.filter((part) => part !== null).join(words.t("separator"));
  return sentence.charAt(0).toLocaleUpperCase(intlTag(words.locale)) + sentence.slice(1);
}

/** One value of the filter in words, and the filter without it. */
export interface FilterPart {
  key: string;
  said: string;
  without: ClaimFilter;
}

const ENDS = { from: "to", usd_from: "usd_to" } as const;

/** What the sentence says, value by value, in its order. Both ends of a range are one. */
export function filterParts(filter: ClaimFilter, words: SentenceWords): FilterPart[] {
  const none = everyClaim();
  const order = Object.keys(phrases(none, words)) as Array<keyof ClaimFilter>;
  const names: Partial<Record<keyof ClaimFilter, (value: string) => string>> = {
    company: words.companyName,
    family: (family) => words.t(`families.${family as ClaimFilter["family"][number]}`),
    kind: (kind) => words.t(`kinds.${kind as ClaimFilter["kind"][number]}`),
  };
  return order.flatMap((key): FilterPart[] => {
    const value = filter[key];
    if (Array.isArray(value)) {
      return value.map((one: string) => ({
        key: `${key} ${one}`,
        said: names[key]?.(one) ?? phrases({ ...none, [key]: [one] }, words)[key] ?? one,
        without: { ...filter, [key]: value.filter((other) => other !== one) },
      }));
    }
    const said = phrases(filter, words)[key];
    if (said === null) return [];
    const other = key === "from" || key === "usd_from" ? ENDS[key] : key;
    return [{ key, said, without: { ...filter, [key]: null, [other]: null } }];
  });
}

/** The filters by the names that the panel gives them, with the parameters that each sets. */
const GROUPS = {
  words: ["words"],
  dates: ["from", "to"],
  moment: ["as_of", "known"],
  company: ["company"],
  figure: ["figure"],
  kind: ["family", "kind"],
  modality: ["modality"],
  language: ["language"],
  currency: ["currency"],
  dollars: ["usd_from", "usd_to"],
  evidence: ["evidence"],
  source: ["source"],
  claimant: ["claimant"],
  agreement: ["agreement"],
} as const satisfies Record<string, ReadonlyArray<keyof ClaimFilter>>;

export interface Loosened {
  dropped: keyof typeof GROUPS;
  without: ClaimFilter;
}

/** The filter without each part that is set, to say which of them excludes everything. */
export function loosened(filter: ClaimFilter): Loosened[] {
  const none = everyClaim();
  return (Object.keys(GROUPS) as Array<keyof typeof GROUPS>).flatMap((dropped) => {
    const cleared = Object.fromEntries(GROUPS[dropped].map((key) => [key, none[key]]));
    const without = { ...filter, ...cleared };
    return writeFilter(without) === writeFilter(filter) ? [] : [{ dropped, without }];
  });
}
