"use client";

import { useFormatter } from "next-intl";
import { type CSSProperties, useId } from "react";

export interface Choice {
  value: string;
  label: string;
  /** How many claims it would show. */
  count: number;
}

interface CheckLineProps extends Choice {
  name?: string;
  checked: boolean;
  /** Some of what it stands for is ticked. */
  partly?: boolean;
  /** The count that a full bar stands for. */
  most: number;
  onChange(checked: boolean): void;
}

/** A value to tick, with the number of claims that it would show, and a bar of its share. */
export function CheckLine({
  name,
  value,
  label,
  count,
  most,
  checked,
  partly = false,
  onChange,
}: CheckLineProps) {
  const id = useId();
  const format = useFormatter();
  return (
    <label className="check-line" data-none={count === 0 && !checked ? "" : undefined}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = partly;
        }}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 shrink-0"
      />
      <bdi id={`${id}-label`} className="min-w-0 grow">
        {label}
      </bdi>
      <span id={`${id}-count`} className="shrink-0 text-small text-ink-soft">
        {format.number(count, "integer")}
      </span>
      <span aria-hidden="true" className="check-bar" style={{ "--share": count / most } as CSSProperties} />
    </label>
  );
}

/** What the longest bar of some counts stands for; never nothing. */
export const mostOf = (counts: ReadonlyArray<{ count: number }>): number =>
  Math.max(1, ...counts.map(({ count }) => count));
