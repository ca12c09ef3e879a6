const PLAIN = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 });

/** A number as plain decimal text, never with an exponent: 1e21 is "1000000000000000000000". */
export function plainDecimal(value: number): string {
  return PLAIN.format(value);
}
