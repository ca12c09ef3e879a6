"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { everyClaim, writeFilter } from "@/lib/claims/filter";
import type { Family } from "@/lib/claims/kinds";
import type { Evidence } from "@/lib/claims/rows";
import type { Kind, Modality } from "@/lib/extraction/types";
import type { Agreement } from "@/lib/figures/rows";
import type { Bar } from "./bar-strip";
import type { Choice } from "./check-line";
import { ChoiceList } from "./choice-list";
import { DateFields } from "./date-fields";
import { KindChoices } from "./kind-choices";
import { MomentFields } from "./moment-fields";
import { NameSearch } from "./name-search";
import { FILTER_PANEL_ID } from "./panel-id";
import { type SumBar, SumFields } from "./sum-fields";
import { type FilterControl, useClaimFilter } from "./use-claim-filter";
import { WordsField } from "./words-field";

/** What each facet offers, in the reader's words, with how many claims each value would show. */
interface FilterPanelProps {
  companies: readonly Choice[];
  familyNames: Record<Family, string>;
  kindNames: Record<Kind, string>;
  kindCounts: Record<Kind, number>;
  modalities: readonly Choice[];
  claimants: readonly Choice[];
  agreements: readonly Choice[];
  sources: readonly Choice[];
  languages: readonly Choice[];
  currencies: readonly Choice[];
  evidence: readonly Choice[];
  years: readonly Bar[];
  sums: readonly SumBar[];
}

/** Beside the results; on a phone a sheet over them, which the browser opens and closes without scripts. */
export function FilterPanel(props: FilterPanelProps) {
  return <Fields {...props} {...useClaimFilter()} />;
}

/** Drawn when something is ticked and when counts come, and not once more with the rows between: its hundred boxes take as long. */
const Fields = memo(function Fields({ filter, change, ...props }: FilterPanelProps & FilterControl) {
  const t = useTranslations("claims.filters");
  const empty = writeFilter(filter) === "";
  return (
    <form
      method="get"
      id={FILTER_PANEL_ID}
      popover="auto"
      aria-label={t("title")}
      className="filter-panel"
      // With scripts each control writes the address itself; Enter would load the page anew, without order and chart.
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex items-baseline justify-between gap-4 pb-2 lg:pb-0">
        <h2 className="lg:sr-only">{t("title")}</h2>
        <button
          type="button"
          className="link min-h-8 lg:hidden"
          popoverTarget={FILTER_PANEL_ID}
          popoverTargetAction="hide"
        >
          {t("close")}
        </button>
      </div>
      <ChoiceList
        name="company"
        title={t("company")}
        choices={props.companies}
        chosen={filter.company}
        onChange={(company) => change({ company })}
      >
        <NameSearch
          label={t("company")}
          hint={t("companyHint")}
          list="organisations"
          chosen={filter.company}
          onChoose={(slug) => change({ company: [...filter.company, slug] })}
        />
      </ChoiceList>
      <WordsField
        words={filter.words}
        onChange={(words, first) => change({ words }, first ? "push" : "replace")}
      />
      <KindChoices
        title={t("kind")}
        filter={filter}
        familyNames={props.familyNames}
        kindNames={props.kindNames}
        counts={props.kindCounts}
        onChange={change}
      />
      <DateFields from={filter.from} to={filter.to} years={props.years} onChange={change} />
      <SumFields usd_from={filter.usd_from} usd_to={filter.usd_to} bars={props.sums} onChange={change} />
      {props.agreements.length === 0 ? null : (
        <ChoiceList
          name="agreement"
          title={t("agreement")}
          choices={props.agreements}
          chosen={filter.agreement}
          onChange={(agreement) => change({ agreement: agreement as Agreement[] })}
        />
      )}
      <ChoiceList
        name="modality"
        title={t("modality")}
        choices={props.modalities}
        chosen={filter.modality}
        onChange={(modality) => change({ modality: modality as Modality[] })}
      />
      <ChoiceList
        name="claimant"
        title={t("claimant")}
        choices={props.claimants}
        chosen={filter.claimant}
        most={5}
        onChange={(claimant) => change({ claimant })}
      >
        <NameSearch
          label={t("claimant")}
          hint={t("claimantHint")}
          list="claimants"
          chosen={filter.claimant}
          onChoose={(slug) => change({ claimant: [...filter.claimant, slug] })}
        />
      </ChoiceList>
      <ChoiceList
        name="source"
        title={t("source")}
        choices={props.sources}
        chosen={filter.source}
        most={5}
        onChange={(source) => change({ source })}
      >
        <NameSearch
          label={t("source")}
          hint={t("sourceHint")}
          list="sources"
          chosen={filter.source}
          onChoose={(slug) => change({ source: [...filter.source, slug] })}
        />
      </ChoiceList>
      <ChoiceList
        name="language"
        title={t("language")}
        choices={props.languages}
        chosen={filter.language}
        onChange={(language) => change({ language })}
      />
      <ChoiceList
        name="currency"
        title={t("currency")}
        choices={props.currencies}
        chosen={filter.currency}
        most={4}
        onChange={(currency) => change({ currency })}
      />
      <ChoiceList
        name="evidence"
        title={t("evidence")}
        choices={props.evidence}
        chosen={filter.evidence}
        onChange={(evidence) => change({ evidence: evidence as Evidence[] })}
      />
      <MomentFields asOf={filter.as_of} known={filter.known} onChange={change} />
      <div className="sticky bottom-0 flex flex-wrap gap-3 border-t border-rule bg-paper py-3 lg:static">
        <button type="submit" className="button hidden noscript:inline-flex">
          {t("apply")}
        </button>
        <button
          type="button"
          className="button button-strong lg:hidden"
          popoverTarget={FILTER_PANEL_ID}
          popoverTargetAction="hide"
        >
          {t("close")}
        </button>
        {empty ? null : (
          <button type="button" className="button" onClick={() => change(everyClaim())}>
            {t("clear")}
          </button>
        )}
      </div>
    </form>
  );
});
