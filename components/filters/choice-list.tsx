"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceListProps {
  name: string;
  title: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
  /** How many stand open; the rest is folded. */
  most?: number;
}

/** Values of one parameter: any of those that are ticked. */
export function ChoiceList({ name, title, choices, chosen, onChange, most = 6 }: ChoiceListProps) {
  const t = useTranslations("claims.filters");
  const id = useId();
  const open = choices.filter(({ value }, index) => index < most || chosen.includes(value));
  const folded = choices.filter((choice) => !open.includes(choice));
  const boxes = (list: readonly Choice[]) =>
    list.map(({ value, label }) => (
      <CheckLine
        key={value}
        name={name}
        value={value}
        label={label}
        checked={chosen.includes(value)}
        onChange={(checked) =>
          onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
        }
      />
    ));
  return (
    <fieldset aria-labelledby={id} className="border-t border-rule pt-3 pb-2">
      <legend id={id} className="float-start mb-1 w-full font-bold">
        {title}
      </legend>
      <div className="clear-both">{boxes(open)}</div>
      {folded.length > 0 ? (
        <details>
          <summary className="fold-summary text-small text-ink-soft">
            {t("more", { count: folded.length })}
          </summary>
          {boxes(folded)}
        </details>
      ) : null}
    </fieldset>
  );
}

interface CheckLineProps extends Choice {
  name?: string;
  checked: boolean;
  /** Some of what it stands for is ticked. */
  partly?: boolean;
  strong?: boolean;
  onChange(checked: boolean): void;
}

export function CheckLine({
  name,
  value,
  label,
  checked,
  partly = false,
  strong = false,
  onChange,
}: CheckLineProps) {
  return (
    <label className={`flex min-h-8 items-center gap-2.5 ${strong ? "font-bold" : ""}`}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = partly;
        }}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 shrink-0"
      />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
