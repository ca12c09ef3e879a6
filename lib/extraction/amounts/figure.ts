/** A number with its scale, as read at a token. Token indexes, end exclusive. */
export interface Figure {
  from: number;
  to: number;
  value: number;
  /** The last scale, 1 where there is none. */
  scale: number;
  /** What the number before the scales was multiplied with: 1e9 in "dos mil millones", where the last scale is 1e6. */
  multiplier: number;
  /** Of the last scale: a single letter that needs a currency or a unit beside it. */
  weak: boolean;
  /** No number stands before the scale ("مليار دولار", "a billion"). */
  bare: boolean;
  /** Written in digits. */
  digits: boolean;
  /** "une centaine": about. "500多亿": more than. */
  hint: "about" | "more_than" | null;
  /** Printed without separators, four digits, like a year. */
  yearLike: boolean;
}
