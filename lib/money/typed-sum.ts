import { fractionDigits, shiftPoint, tidyDecimal } from "./decimal";

/** Only words that mean the same in every language of the interface: a German Billion is not an English one. */
const POWERS: ReadonlyArray<[power: number, words: RegExp]> = [
  [3, /^(k|thousand|ألف|الف|آلاف)$/],
  [6, /^(m|mn|mio|million|millions|millionen|مليون|ملايين)$/],
  [9, /^(b|bn|md|mrd|milliard|milliards|milliarde|milliarden|مليار|مليارات)$/],
  [12, /^(t|tn|trillion|تريليون|تريليونات)$/],
];

const PLACES = 4;
const MOST_DIGITS = 20;

/** "1.5 bn", "1,5 Mrd.", "1,000,000", «٥٠٠ مليار» as plain decimal text; null for what is no sum. A comma before three digits groups. */
export function readTypedSum(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll("٬", ",")
    .replaceAll("٫", ".");
  const [, number = "", word = ""] = plain.match(/^\$?\s*([\d.,\s]*\d)\s*(\p{L}*)\.?$/u) ?? [];
  const digits = number.replace(/[\s\u00a0\u202f]+/g, ",").replace(/^(\d+),(\d{1,2})$/, "$1.$2");
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)) return null;
  const power = word === "" ? 0 : POWERS.find(([, words]) => words.test(word))?.[0];
  if (power === undefined) return null;
  const sum = raised(digits.replaceAll(",", ""), power);
  return fractionDigits(sum) > PLACES || sum.split(".")[0]!.length > MOST_DIGITS ? null : sum;
}

/** Moves the point to the right. */
function raised(decimal: string, power: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padded = fraction.padEnd(power, "0");
  return tidyDecimal(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`.replace(/\.$/, ""));
}

/** As a field shows it: "1,000,000,000.5". */
export function groupedSum(decimal: string): string {
  const [whole = "", fraction] = shiftPoint(decimal, 0).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
