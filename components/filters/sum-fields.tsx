"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { compareDecimals } from "@/lib/money/decimal";
import { groupedSum, readTypedSum } from "@/lib/money/typed-sum";
import { type Bar, BarStrip } from "./bar-strip";
import { usePause } from "./use-pause";

type Ends = { usd_from: string | null; usd_to: string | null };

export type SumBar = Bar & Ends;

interface SumFieldsProps extends Ends {
  bars: readonly SumBar[];
  onChange(change: Ends): void;
}

const ENDS = ["usd_from", "usd_to"] as const;

/** Between which sums of dollars, typed as one writes them ("1.5 bn") or picked from the powers of ten. */
export function SumFields({ usd_from, usd_to, bars, onChange }: SumFieldsProps) {
  const t = useTranslations("claims.filters");
  const id = useId();
  const afterPause = usePause();
  const shown = (sum: string | null) => (sum === null ? "" : groupedSum(sum));
  const [typed, setTyped] = useState({ usd_from: shown(usd_from), usd_to: shown(usd_to) });
  const [known, setKnown] = useState({ usd_from, usd_to });
  const [first, second] = ENDS.map((end) => (typed[end].trim() === "" ? null : readTypedSum(typed[end])));
  if (known.usd_from !== usd_from || known.usd_to !== usd_to) {
    setKnown({ usd_from, usd_to });
    if (first !== usd_from || second !== usd_to)
      setTyped({ usd_from: shown(usd_from), usd_to: shown(usd_to) });
  }
  const unread = ENDS.find((end) => typed[end].trim() !== "" && readTypedSum(typed[end]) === null);
  const reversed =
    unread === undefined && first != null && second != null && compareDecimals(first, second) > 0;
  const set = (end: keyof Ends, text: string) => {
    const next = { ...typed, [end]: text };
    setTyped(next);
    const sums = { usd_from: readTypedSum(next.usd_from), usd_to: readTypedSum(next.usd_to) };
    const whole = ENDS.every((one) => next[one].trim() === "" || sums[one] !== null);
    const inOrder =
      sums.usd_from === null || sums.usd_to === null || compareDecimals(sums.usd_from, sums.usd_to) <= 0;
    if (whole && inOrder) afterPause(() => onChange(sums));
  };
  const pressed = bars.find((bar) => bar.usd_from === usd_from && bar.usd_to === usd_to)?.key ?? null;
  return (
    <fieldset aria-labelledby={`${id}-title`} className="border-t border-rule py-3">
      <legend id={`${id}-title`} className="float-start mb-1 w-full font-bold">
        {t("dollars")}
      </legend>
      <div className="clear-both">
        <BarStrip
          label={t("byMagnitude")}
          bars={bars}
          pressed={pressed}
          onPress={(key) => {
            const bar = bars.find((one) => one.key === key);
            onChange({ usd_from: bar?.usd_from ?? null, usd_to: bar?.usd_to ?? null });
          }}
        />
        <div className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
          {ENDS.map((end) => (
            <div key={end} className="contents">
              <label htmlFor={`${id}-${end}`}>{t(end === "usd_from" ? "sumFrom" : "sumTo")}</label>
              <input
                id={`${id}-${end}`}
                type="text"
                inputMode="text"
                autoComplete="off"
                value={typed[end]}
                dir="auto"
                placeholder={t("sumHint")}
                aria-invalid={unread === end || reversed}
                aria-describedby={unread === end || reversed ? `${id}-refusal` : undefined}
                className="field"
                onChange={(event) => set(end, event.currentTarget.value)}
              />
              <input type="hidden" name={end} value={(end === "usd_from" ? usd_from : usd_to) ?? ""} />
            </div>
          ))}
        </div>
        {unread !== undefined || reversed ? (
          <p id={`${id}-refusal`} className="mt-1 text-small text-accent">
            {t(reversed ? "badSums" : "badSum")}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
