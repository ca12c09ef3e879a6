"use client";

import { useTranslations } from "next-intl";
import { everyClaim, writeFilter } from "@/lib/claims/filter";
import type { Family } from "@/lib/claims/kinds";
import type { Evidence } from "@/lib/claims/rows";
import type { Kind, Modality } from "@/lib/extraction/types";
import { type Choice, ChoiceList } from "./choice-list";
import { CompanyPicker } from "./company-picker";
import { DateFields } from "./date-fields";
import { KindChoices } from "./kind-choices";
import { FILTER_PANEL_ID } from "./panel-id";
import { useClaimFilter } from "./use-claim-filter";
import { WordsField } from "./words-field";

interface FilterPanelProps {
  /** What the chosen organisations and sources are called. */
  companyNames: Readonly<Record<string, string>>;
  sourceNames: Readonly<Record<string, string>>;
  familyNames: Record<Family, string>;
  kindNames: Record<Kind, string>;
  modalities: readonly Choice[];
  languages: readonly Choice[];
  currencies: readonly Choice[];
  evidence: readonly Choice[];
  firstDate: string | null;
  lastDate: string | null;
}

/** Beside the results; on a phone a sheet over them, which the browser opens and closes without scripts. */
export function FilterPanel(props: FilterPanelProps) {
  const t = useTranslations("claims.filters");
  const { filter, change } = useClaimFilter();
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
      <CompanyPicker
        chosen={filter.company}
        names={props.companyNames}
        onChange={(company) => change({ company })}
      />
      <WordsField
        words={filter.words}
        onChange={(words, first) => change({ words }, first ? "push" : "replace")}
      />
      <KindChoices
        title={t("kind")}
        filter={filter}
        familyNames={props.familyNames}
        kindNames={props.kindNames}
        onChange={change}
      />
      <DateFields
        from={filter.from}
        to={filter.to}
        first={props.firstDate}
        last={props.lastDate}
        onChange={change}
      />
      <ChoiceList
        name="modality"
        title={t("modality")}
        choices={props.modalities}
        chosen={filter.modality}
        onChange={(modality) => change({ modality: modality as Modality[] })}
      />
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
      {filter.source.length > 0 ? (
        <ChoiceList
          name="source"
          title={t("source")}
          choices={filter.source.map((value) => ({ value, label: props.sourceNames[value] ?? value }))}
          chosen={filter.source}
          onChange={(source) => change({ source })}
        />
      ) : null}
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
}
