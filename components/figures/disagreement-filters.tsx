"use client";

import { useLocale } from "next-intl";
import { useId, useState } from "react";
import { KINDS, type Kind } from "@/lib/extraction/types";
import type { FigureFilter } from "@/lib/figures/filter";
import { getPathname } from "@/lib/i18n/navigation";
import { CompanyPicker } from "../filters/company-picker";

interface DisagreementFiltersProps {
  filter: FigureFilter;
  companyNames: Readonly<Record<string, string>>;
  /** In the reader's language; from the server, so that no catalog is sent for them. */
  words: {
    kind: string;
    allKinds: string;
    kinds: Readonly<Record<Kind, string>>;
    asOf: string;
    known: string;
    show: string;
  };
}

/** A plain form: what is chosen goes into the address as it is sent. */
export function DisagreementFilters({ filter, companyNames, words }: DisagreementFiltersProps) {
  const locale = useLocale();
  const id = useId();
  const [companies, setCompanies] = useState<readonly string[]>(filter.company);
  return (
    <form
      action={getPathname({ href: "/disagreements", locale })}
      className="mb-5 grid items-end gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_auto_auto_auto] print:hidden"
    >
      <CompanyPicker chosen={companies} names={companyNames} onChange={setCompanies} />
      <p className="pb-3">
        <label htmlFor={`${id}-kind`} className="mb-1 block font-bold">
          {words.kind}
        </label>
        <select id={`${id}-kind`} name="kind" defaultValue={filter.kind[0] ?? ""} className="field">
          <option value="">{words.allKinds}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <Day id={`${id}-as-of`} name="as_of" label={words.asOf} value={filter.as_of} />
      <Day id={`${id}-known`} name="known" label={words.known} value={filter.known} />
      <p className="pb-3">
        {filter.reason.map((reason) => (
          <input key={reason} type="hidden" name="reason" value={reason} />
        ))}
        <button type="submit" className="button button-strong">
          {words.show}
        </button>
      </p>
    </form>
  );
}

function Day({ id, name, label, value }: { id: string; name: string; label: string; value: string | null }) {
  return (
    <p className="pb-3">
      <label htmlFor={id} className="mb-1 block font-bold">
        {label}
      </label>
      <input id={id} name={name} type="date" defaultValue={value ?? ""} className="field" />
    </p>
  );
}
