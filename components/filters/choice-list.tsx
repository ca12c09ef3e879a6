"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { CheckLine, type Choice, mostOf } from "./check-line";

interface ChoiceListProps {
  name: string;
  title: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
  /** How many stand open; the rest is folded. */
  most?: number;
  /** Above the choices: a field to find others. */
  children?: ReactNode;
}

/** Values of one parameter: any of those that are ticked. */
export function ChoiceList({ name, title, choices, chosen, onChange, most = 6, children }: ChoiceListProps) {
  const t = useTranslations("claims.filters");
  const id = useId();
  const open = choices.filter(({ value }, index) => index < most || chosen.includes(value));
  const folded = choices.filter((choice) => !open.includes(choice));
  const longest = mostOf(choices);
  const boxes = (list: readonly Choice[]) =>
    list.map((choice) => (
      <CheckLine
        key={choice.value}
        {...choice}
        name={name}
        most={longest}
        checked={chosen.includes(choice.value)}
        onChange={(checked) =>
          onChange(checked ? [...chosen, choice.value] : chosen.filter((other) => other !== choice.value))
        }
      />
    ));
  return (
    <fieldset aria-labelledby={id} className="border-t border-rule pt-3 pb-2">
      <legend id={id} className="float-start mb-1 w-full font-bold">
        {title}
      </legend>
      <div className="clear-both">
        {children}
        {boxes(open)}
      </div>
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
