import { getLocale, getTranslations } from "next-intl/server";
import { FilterPanel } from "@/components/filters/filter-panel";
import { languageName } from "@/components/filters/filter-sentence";
import { FILTER_PANEL_ID } from "@/components/filters/panel-id";
import { FILTER_PARAMETERS } from "@/lib/claims/filter";
import { FAMILIES } from "@/lib/claims/kinds";
import { filterOptions } from "@/lib/claims/queries/filter-options";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { nameIn } from "@/lib/claims/rows";
import { KINDS } from "@/lib/extraction/types";
import { currencyName } from "@/lib/money/format";
import { database } from "../../database";
import { readClaimsView, type SearchParams } from "./view";

/** The words of a vocabulary as a record. */
function named<Value extends string>(
  values: readonly Value[],
  say: (value: Value) => string,
): Record<Value, string> {
  return Object.fromEntries(values.map((value) => [value, say(value)])) as Record<Value, string>;
}

export async function FiltersPart({ searchParams }: { searchParams: SearchParams }) {
  const [{ filter }, locale, t] = await Promise.all([
    readClaimsView(searchParams),
    getLocale(),
    getTranslations(),
  ]);
  const source = await database();
  const [options, organisations] = await Promise.all([
    filterOptions(source),
    filter.company.length === 0 ? [] : listOrganisations(source, { slugs: filter.company }),
  ]);
  const set = FILTER_PARAMETERS.filter((key) => filter[key] !== null && filter[key].length > 0).length;
  return (
    <>
      <button type="button" popoverTarget={FILTER_PANEL_ID} className="button mb-6 lg:hidden print:hidden">
        {t("claims.filters.open", { count: set })}
      </button>
      <FilterPanel
        companyNames={Object.fromEntries(
          organisations.map(({ slug, names }) => [slug, nameIn(names, locale)]),
        )}
        sourceNames={Object.fromEntries(options.sources.map(({ slug, name }) => [slug, name]))}
        familyNames={named(FAMILIES, (family) => t(`families.${family}`))}
        kindNames={named(KINDS, (kind) => t(`kinds.${kind}`))}
        modalities={options.modalities.map(({ value }) => ({ value, label: t(`modalities.${value}`) }))}
        languages={options.languages.map(({ value }) => ({ value, label: languageName(value, locale) }))}
        currencies={options.currencies.map(({ value }) => ({ value, label: currencyName(value, locale) }))}
        evidence={options.evidence.map(({ value }) => ({ value, label: t(`evidence.${value}`) }))}
        firstDate={options.firstDate}
        lastDate={options.lastDate}
      />
    </>
  );
}
