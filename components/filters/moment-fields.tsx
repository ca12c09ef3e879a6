"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { usePause } from "./use-pause";

interface MomentFieldsProps {
  asOf: string | null;
  known: string | null;
  onChange(change: { as_of: string | null } | { known: string | null }): void;
}

/** As it stood on a day: folded away, for it is asked seldom; open where it was. */
export function MomentFields({ asOf, known, onChange }: MomentFieldsProps) {
  const t = useTranslations("claims.filters");
  const id = useId();
  const afterPause = usePause();
  const fields = [
    { name: "as_of", label: t("asOf"), value: asOf },
    { name: "known", label: t("known"), value: known },
  ] as const;
  const set = (name: "as_of" | "known", text: string) => {
    const day = text === "" ? null : text;
    // A year is typed digit by digit, and every digit makes a day.
    if (day === null || day >= "1900-01-01")
      afterPause(() => onChange(name === "as_of" ? { as_of: day } : { known: day }));
  };
  return (
    <details open={asOf !== null || known !== null} className="border-t border-rule py-3">
      <summary className="fold-summary font-bold">{t("moment")}</summary>
      <div className="mt-2 grid gap-y-2">
        {fields.map(({ name, label, value }) => (
          <p key={name}>
            <label htmlFor={`${id}-${name}`} className="block">
              {label}
            </label>
            <input
              key={value}
              id={`${id}-${name}`}
              type="date"
              name={name}
              defaultValue={value ?? ""}
              className="field"
              onChange={(event) => set(name, event.currentTarget.value)}
            />
          </p>
        ))}
      </div>
    </details>
  );
}
