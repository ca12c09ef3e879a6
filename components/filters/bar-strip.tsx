"use client";

import { useFormatter } from "next-intl";
import { mostOf } from "./check-line";

export interface Bar {
  key: string;
  /** Beneath the bar, short. */
  label: string;
  /** What it stands for, in full. */
  title: string;
  count: number;
}

interface BarStripProps {
  label: string;
  bars: readonly Bar[];
  /** The key of the bar that is asked for. */
  pressed: string | null;
  /** Null: of the pressed bar, to ask for any again. */
  onPress(key: string | null): void;
}

/** A small histogram whose bars ask for what they stand for. Along the line of reading: its ends are values, not time. */
export function BarStrip({ label, bars, pressed, onPress }: BarStripProps) {
  const format = useFormatter();
  const most = mostOf(bars);
  return (
    <fieldset aria-label={label} className="bar-strip">
      {bars.map(({ key, label: short, title, count }) => {
        const said = `${title}: ${format.number(count, "integer")}`;
        return (
          <button
            key={key}
            type="button"
            aria-pressed={key === pressed}
            // Who speaks to the page says what is seen: the name holds it.
            aria-label={title.includes(short) ? said : `${short}, ${said}`}
            title={said}
            onClick={() => onPress(key === pressed ? null : key)}
          >
            <span className="bar-strip-bar">
              <span
                style={{ blockSize: `${(100 * count) / most}%` }}
                data-some={count > 0 ? "" : undefined}
              />
            </span>
            <span aria-hidden="true">{short}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
