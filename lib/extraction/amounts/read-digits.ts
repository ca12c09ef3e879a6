/** How separators are used in one text, beyond its language's habit. */
export interface Separators {
  decimal: "." | ",";
  pointMayGroup: boolean;
}

export interface DigitContext {
  /** A scale word follows: "5.576 million". */
  scaled: boolean;
  /** The currency has thousandths (dinars): "1.500" may be one and a half. */
  thousandths: boolean;
}

const LONGEST = 24;
const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:[.,'](?:\d{3}))+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * The value of a run of digits with separators, or null where it is no plain number (a date, a version, a phone number) or
 * where nothing tells a thousands separator from a decimal one.
 */
export function readDigits(written: string, separators: Separators, context: DigitContext): number | null {
  if (written.length > LONGEST) return null;
  if (PLAIN.test(written)) {
    if (written.length > 1 && written.startsWith("0")) return null;
    return Number(written);
  }
  if (written.includes("'")) return readApostrophes(written);
  const points = count(written, ".");
  const commas = count(written, ",");
  if (points > 0 && commas > 0) return readBoth(written, points, commas);
  const separator = points > 0 ? "." : ",";
  if (points + commas > 1) return readGroups(written);
  return readSingle(written, separator, separators, context);
}

function readApostrophes(written: string): number | null {
  const [whole = "", decimals = "", ...rest] = written.split(/[.,]/);
  if (rest.length > 0 || !GROUPED.test(whole)) return null;
  return Number(`${whole.replaceAll("'", "")}.${decimals || "0"}`);
}

/** "1,234,567.89" or "1.234.567,89": the one that comes last and once parts the decimals. */
function readBoth(written: string, points: number, commas: number): number | null {
  const decimal = written.lastIndexOf(".") > written.lastIndexOf(",") ? "." : ",";
  if ((decimal === "." ? points : commas) !== 1) return null;
  const [whole = "", decimals = ""] = split(written, decimal);
  const grouped = readGroups(whole);
  return grouped === null ? null : Number(`${grouped}.${decimals}`);
}

function readGroups(written: string): number | null {
  if (GROUPED.test(written) && !written.startsWith("0")) return Number(written.replace(/[.,]/g, ""));
  if (INDIAN.test(written)) return Number(written.replaceAll(",", ""));
  return null;
}

function readSingle(
  written: string,
  separator: "." | ",",
  separators: Separators,
  context: DigitContext,
): number | null {
  const [whole = "", tail = ""] = split(written, separator);
  const asDecimal = Number(`${whole}.${tail}`);
  const asGroup = Number(whole + tail);
  if (whole.length > 1 && whole.startsWith("0")) return null;
  if (tail.length !== 3 || whole.length > 3 || whole === "0") return asDecimal;
  if (separator !== separators.decimal) return asGroup;
  // "2,400 millones": no decimal is printed with a nought at its end; "5,576 millones" follows the language.
  const roundTail = tail.endsWith("0");
  if (separator === "," && roundTail) return asGroup;
  if (context.scaled) {
    const doubtful = tail === "000" || (roundTail && separators.pointMayGroup);
    return doubtful ? null : asDecimal;
  }
  if (context.thousandths) return null;
  if (separator === ".") {
    if (separators.pointMayGroup) return asGroup;
    return roundTail ? null : asDecimal;
  }
  return asDecimal;
}

function split(written: string, separator: string): [string, string] {
  const at = written.lastIndexOf(separator);
  return [written.slice(0, at), written.slice(at + 1)];
}

function count(written: string, letter: string): number {
  let found = 0;
  for (const each of written) if (each === letter) found++;
  return found;
}
