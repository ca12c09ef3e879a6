import { getLocale, getTranslations } from "next-intl/server";
import type { Bar } from "@/components/filters/bar-strip";
import type { Choice } from "@/components/filters/check-line";
import { FilterPanel } from "@/components/filters/filter-panel";
import { languageName } from "@/components/filters/filter-sentence";
import { FILTER_PANEL_ID } from "@/components/filters/panel-id";
import type { SumBar } from "@/components/filters/sum-fields";
import { agreementIsKnown, FILTER_PARAMETERS } from "@/lib/claims/filter";
import { FAMILIES } from "@/lib/claims/kinds";
import { facets } from "@/lib/claims/queries/facets";
import { type Counted, EVIDENCE, type Magnitude, nameIn } from "@/lib/claims/rows";
import { KINDS, MODALITIES } from "@/lib/extraction/types";
import { AGREEMENTS } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { currencyName, formatAmount } from "@/lib/money/format";
import { database } from "../../database";
import { readClaimsView, type SearchParams } from "./view";

export async function FiltersPart({ searchParams }: { searchParams: SearchParams }) {
  const [{ filter }, locale, t] = await Promise.all([
    readClaimsView(searchParams),
    getLocale(),
    getTranslations(),
  ]);
  const found = await facets(await database(), filter);
  const set = FILTER_PARAMETERS.filter((key) => filter[key] !== null && filter[key].length > 0).length;
  return (
    <>
      <button type="button" popoverTarget={FILTER_PANEL_ID} className="button filter-opener print:hidden">
        {t("claims.filters.open", { count: set })}
      </button>
      <FilterPanel
        companies={found.company.map(({ names, ...choice }) => ({ ...choice, label: nameIn(names, locale) }))}
        familyNames={named(FAMILIES, (family) => t(`families.${family}`))}
        kindNames={named(KINDS, (kind) => t(`kinds.${kind}`))}
        kindCounts={named(KINDS, (kind) => countIn(found.kind, kind))}
        modalities={every(MODALITIES, found.modality, (modality) => t(`modalities.${modality}`))}
        claimants={found.claimant.map(({ names, ...choice }) => ({
          ...choice,
          label: names === null ? t("claims.filters.nobody") : nameIn(names, locale),
        }))}
        agreements={
          agreementIsKnown(filter)
            ? every(AGREEMENTS, found.agreement, (agreement) => t(`agreements.${agreement}`))
            : []
        }
        sources={found.source.map(({ name, ...choice }) => ({ ...choice, label: name }))}
        languages={found.language.map((choice) => ({ ...choice, label: languageName(choice.value, locale) }))}
        currencies={found.currency.map((choice) => ({
          ...choice,
          label: currencyName(choice.value, locale),
        }))}
        evidence={every(EVIDENCE, found.evidence, (way) => t(`evidence.${way}`))}
        years={yearBars(found.years, locale)}
        sums={found.magnitudes.map((magnitude) => sumBar(magnitude, locale))}
      />
    </>
  );
}

/** Something for each word of a vocabulary. */
function named<Value extends string, Said>(
  values: readonly Value[],
  say: (value: Value) => Said,
): Record<Value, Said> {
  return Object.fromEntries(values.map((value) => [value, say(value)])) as Record<Value, Said>;
}

const countIn = (counted: readonly Counted[], value: string): number =>
  counted.find((one) => one.value === value)?.count ?? 0;

/** A whole vocabulary in its own order, also what no claim has. */
function every<Value extends string>(
  values: readonly Value[],
  counted: readonly Counted<Value>[],
  say: (value: Value) => string,
): Choice[] {
  return values.map((value) => ({ value, label: say(value), count: countIn(counted, value) }));
}

/** From the first year with a claim to the last, also those with none. */
function yearBars(counted: readonly Counted[], locale: Locale): Bar[] {
  const years = counted.map(({ value }) => Number(value));
  const first = Math.min(...years);
  return Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, "0");
    const written = formatDate(`${year}-01-01`, locale, { precision: "year" });
    return { key: year, label: written, title: written, count: countIn(counted, year) };
  });
}

function sumBar({ usdFrom, usdTo, count }: Magnitude, locale: Locale): SumBar {
  const amount = { direction: null, unit: null, low: usdFrom, high: usdTo } as const;
  const comparator = usdFrom === null ? "at_most" : usdTo === null ? "at_least" : "between";
  // Beneath a bar stands where it begins: of a million, a billion and a trillion, for there is no room for all.
  const label =
    usdFrom === null || usdFrom.length % 3 !== 1
      ? ""
      : formatAmount({ ...amount, high: usdFrom, comparator: "exactly", currency: null }, locale, {
          style: "compact",
        });
  return {
    key: usdFrom ?? "0",
    label,
    title: formatAmount({ ...amount, comparator, currency: "USD" }, locale),
    count,
    usd_from: usdFrom,
    usd_to: usdTo,
  };
}
