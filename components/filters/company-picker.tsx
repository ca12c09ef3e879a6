"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Cross } from "../ui/cross";
import { NameSearch } from "./name-search";

interface CompanyPickerProps {
  chosen: readonly string[];
  /** What those are called, in the reader's language, as far as the server knew them. */
  names: Readonly<Record<string, string>>;
  onChange(chosen: string[]): void;
}

/** Companies of a form: what is chosen stands above the field that finds others. */
export function CompanyPicker({ chosen, names, onChange }: CompanyPickerProps) {
  const t = useTranslations("claims.filters");
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>({});
  const nameOf = (slug: string) => names[slug] ?? learned[slug] ?? slug;
  return (
    <div className="pb-2">
      <p className="mb-1 font-bold">{t("company")}</p>
      {chosen.length > 0 ? (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {chosen.map((slug) => (
            <li key={slug}>
              <button
                type="button"
                onClick={() => onChange(chosen.filter((other) => other !== slug))}
                aria-label={t("remove", { name: nameOf(slug) })}
                className="chip"
              >
                <bdi>{nameOf(slug)}</bdi>
                <Cross />
              </button>
              <input type="hidden" name="company" value={slug} />
            </li>
          ))}
        </ul>
      ) : null}
      <NameSearch
        label={t("company")}
        hint={t("companyHint")}
        list="organisations"
        chosen={chosen}
        onChoose={(slug, name) => {
          setLearned({ ...learned, [slug]: name });
          onChange([...chosen, slug]);
        }}
      />
    </div>
  );
}
