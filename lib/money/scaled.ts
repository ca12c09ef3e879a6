import { fractionDigits, shiftPoint } from "./decimal";

/** A magnitude as it is said: `mantissa` × 10^`power`, exactly. "5.6" and 6 are "5.6 million". */
export interface Scaled {
  mantissa: string;
  power: number;
}

/** A step of a language's number words. `whole` steps are said only of whole mantissas (50 thousand, but 12,500). */
export interface Step {
  power: number;
  whole?: boolean;
}

const MOST_FRACTION_DIGITS = 3;

/** The largest step that says the number exactly and shortly; else all its digits. `steps` from large to small. */
export function scaleExactly(decimal: string, steps: readonly Step[]): Scaled {
  const integerDigits = decimal.split(".")[0]?.replace(/^0+/, "").length ?? 0;
  const step = steps.find(({ power }) => integerDigits > power);
  if (step) {
    const mantissa = shiftPoint(decimal, step.power);
    if (fractionDigits(mantissa) <= (step.whole ? 0 : MOST_FRACTION_DIGITS))
      return { mantissa, power: step.power };
  }
  return { mantissa: shiftPoint(decimal, 0), power: 0 };
}

const SIGNIFICANT_DIGITS = 3;

/** Rounded to three digits, for labels where the exact figure stands beside: 7,199,621,279 is 7.2 × 10⁹. */
export function scaleRoughly(decimal: string, steps: readonly Step[]): Scaled {
  const rounded = Number(Number(decimal).toPrecision(SIGNIFICANT_DIGITS));
  const step = steps.find(({ power }) => rounded >= 10 ** power);
  const power = step?.power ?? 0;
  return { mantissa: String(Number((rounded / 10 ** power).toPrecision(SIGNIFICANT_DIGITS))), power };
}
