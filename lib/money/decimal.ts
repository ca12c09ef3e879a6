const PLAIN = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 });

/** A number as plain decimal text, never with an exponent: 1e21 is "1000000000000000000000". */
export function plainDecimal(value: number): string {
  return PLAIN.format(value);
}

/** Moves the decimal point of a plain decimal text to the left, exactly: ("5576000", 6) is "5.576". */
export function shiftPoint(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padded = whole.padStart(places + 1, "0");
  const shiftedWhole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, "");
  const shiftedFraction = (padded.slice(padded.length - places) + fraction).replace(/0+$/, "");
  return shiftedFraction === "" ? shiftedWhole : `${shiftedWhole}.${shiftedFraction}`;
}

export function fractionDigits(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}
