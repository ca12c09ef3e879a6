"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { type Bar, BarStrip } from "./bar-strip";
import { usePause } from "./use-pause";

interface DateFieldsProps {
  from: string | null;
  to: string | null;
  /** A bar a year. */
  years: readonly Bar[];
  onChange(change: { from: string | null; to: string | null }): void;
}

/** A year is typed digit by digit, and every digit makes a day: only days near those that claims have are taken. */
const plausible = (day: string): boolean => day >= "1900-01-01" && day <= "2200-01-01";

function yearOf(from: string | null, to: string | null): string | null {
  const year = from?.slice(0, 4) ?? null;
  return year !== null && from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

export function DateFields({ from, to, years, onChange }: DateFieldsProps) {
  const t = useTranslations("claims.filters");
  const id = useId();
  const afterPause = usePause();
  const [days, setDays] = useState({ from, to });
  const [known, setKnown] = useState({ from, to });
  if (known.from !== from || known.to !== to) {
    setKnown({ from, to });
    setDays({ from, to });
  }
  const reversed = days.from !== null && days.to !== null && days.from > days.to;
  const set = (end: "from" | "to", text: string) => {
    const next = { ...days, [end]: text === "" ? null : text };
    setDays(next);
    const whole = [next.from, next.to].every((day) => day === null || plausible(day));
    if (whole && !(next.from !== null && next.to !== null && next.from > next.to))
      afterPause(() => onChange(next));
  };
  return (
    <fieldset aria-labelledby={`${id}-title`} className="border-t border-rule py-3">
      <legend id={`${id}-title`} className="float-start mb-1 w-full font-bold">
        {t("dates")}
      </legend>
      <div className="clear-both">
        <BarStrip
          label={t("byYear")}
          bars={years}
          pressed={yearOf(from, to)}
          onPress={(year) =>
            onChange(
              year === null ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` },
            )
          }
        />
      </div>
      <div className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
        {(["from", "to"] as const).map((end) => (
          <div key={end} className="contents">
            <label htmlFor={`${id}-${end}`}>{t(end)}</label>
            <input
              id={`${id}-${end}`}
              type="date"
              name={end}
              value={days[end] ?? ""}
              aria-invalid={reversed}
              aria-describedby={reversed ? `${id}-reversed` : undefined}
              className="field"
              onChange={(event) => set(end, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      {reversed ? (
        <p id={`${id}-reversed`} className="mt-1 text-small text-accent">
          {t("badDates")}
        </p>
      ) : null}
    </fieldset>
  );
}
