import { formatDecimal } from "../../i18n/formats";
import { once } from "../../once";
import { type AmountParts, COMPARATOR_MARKS, DIRECTION_MARKS } from "../amount";
import type { Scaled, Step } from "../scaled";
import { type CountedNoun, CURRENCIES_AR, PER_AR, SCALES_AR, UNITS_AR } from "./ar-nouns";

export const STEPS_AR: readonly Step[] = [
  { power: 12 },
  { power: 9 },
  { power: 6 },
  { power: 3, whole: true },
];
export const COMPACT_STEPS_AR: readonly Step[] = [{ power: 12 }, { power: 9 }, { power: 6 }, { power: 3 }];

type Case = "nominative" | "genitive";

/** Before the figure, which then is genitive, or after it. */
const COMPARATORS: Record<AmountParts["comparator"], { before?: string; after?: string }> = {
  exactly: {},
  between: {},
  about: { before: "نحو" },
  less_than: { before: "أقل من" },
  at_most: { after: "على الأكثر" },
  more_than: { before: "أكثر من" },
  at_least: { after: "على الأقل" },
};

const DIRECTIONS = { loss: "خسارة", gain: "مكاسب" } as const;

const plurals = once(() => new Intl.PluralRules("ar"));
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const FIRST_STRONG_ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

const key = (unit: string): string => unit.replaceAll(" ", "_");
const join = (...words: ReadonlyArray<string | null | undefined>): string => words.filter(Boolean).join(" ");

function currencyNoun(code: string): CountedNoun {
  const known = CURRENCIES_AR[code];
  if (known) return known;
  return invariable(new Intl.DisplayNames(["ar"], { type: "currency", fallback: "code" }).of(code) ?? code);
}

/** A unit that the tables lack stands in its own script and direction. */
function unitNoun(unit: string): CountedNoun {
  return (
    UNITS_AR[key(unit)] ?? invariable(`${FIRST_STRONG_ISOLATE}${unit.replaceAll("_", " ")}${END_OF_ISOLATE}`)
  );
}

function invariable(one: string): CountedNoun {
  return { one, dual: [one, one], few: one, many: one };
}

function perUnit(unit: string): string {
  return PER_AR[key(unit)] ?? `لكل ${unitNoun(unit.replace(/^per[_ ]/, "")).one}`;
}

export function currencyNameAr(code: string): string {
  return code === "USD" ? "دولار أمريكي" : currencyNoun(code).one;
}

export function unitNameAr(unit: string, form: "one" | "several" = "several"): string {
  if (unit.startsWith("per_")) return perUnit(unit);
  return unitNoun(unit)[form === "one" ? "one" : "few"];
}

/** What is counted: of "6 million dollars", dollars. `per` follows it unchanged. */
function countedNoun({ currency, unit }: AmountParts): { noun: CountedNoun | null; per: string | null } {
  if (currency !== null) return { noun: currencyNoun(currency), per: unit === null ? null : perUnit(unit) };
  if (unit === null) return { noun: null, per: null };
  return unit.startsWith("per_") ? { noun: null, per: perUnit(unit) } : { noun: unitNoun(unit), per: null };
}

/** The form of a noun after this number, which is said in digits beside it. */
function formAfter(mantissa: string, noun: CountedNoun): string {
  const value = Number(mantissa);
  const category = plurals().select(value);
  return category === "few" ? noun.few : category === "many" ? noun.many : noun.one;
}

/** Without its last letter before another noun: مليونان, but مليونا دولار. */
function dual(noun: CountedNoun, grammaticalCase: Case, bound: boolean): string {
  const form = noun.dual[grammaticalCase === "nominative" ? 0 : 1];
  return bound ? form.slice(0, -1) : form;
}

/** One figure in words: "6 ملايين دولار", "مليونا دولار", "11 دولارًا". `inDigits` keeps 1 and 2 as digits. */
function figure(
  { mantissa, power }: Scaled,
  noun: CountedNoun | null,
  { locale }: Pick<AmountParts, "locale">,
  grammaticalCase: Case,
  inDigits: boolean,
): string {
  const number = formatDecimal(mantissa, locale);
  const scale = SCALES_AR[power];
  if (scale) {
    if (!inDigits && mantissa === "1") return join(scale.one, noun?.one);
    if (!inDigits && mantissa === "2") return join(dual(scale, grammaticalCase, noun !== null), noun?.one);
    return join(number, formAfter(mantissa, scale), noun?.one);
  }
  if (noun === null) return number;
  const countsInWords = !inDigits && noun.dual[0] !== noun.one;
  if (countsInWords && mantissa === "1") return join(noun.one, noun.feminine ? "واحدة" : "واحد");
  if (countsInWords && mantissa === "2") return dual(noun, grammaticalCase, false);
  return join(number, formAfter(mantissa, noun));
}

/** "بين 60 و65 مليار يورو": the scale and the noun are said once where one form serves both. */
function range(first: Scaled, second: Scaled, noun: CountedNoun | null, parts: AmountParts): string {
  const said = (scaled: Scaled) => scaled.power > 0 && ["1", "2"].includes(scaled.mantissa);
  const last = figure(second, noun, parts, "genitive", second.power === 0);
  const opening =
    first.power === second.power && !said(first) && !said(second)
      ? formatDecimal(first.mantissa, parts.locale)
      : figure(first, null, parts, "genitive", false);
  return `${opening} و${last}`;
}

function words(parts: AmountParts): string {
  const { first, second, comparator, direction } = parts;
  const { noun, per } = countedNoun(parts);
  const { before, after } = COMPARATORS[comparator];
  const opening = direction && DIRECTIONS[direction];
  if (second !== null) return join(opening, "بين", before, range(first, second, noun, parts), per, after);
  const grammaticalCase = before !== undefined || direction !== null ? "genitive" : "nominative";
  return join(opening, before, figure(first, noun, parts, grammaticalCase, false), per, after);
}

/** In an isolate of its own: in Arabic text "<" would be drawn mirrored, and a range from right to left. */
function isolate(figures: string): string {
  return /^[\d\u0660-\u0669.,\u066b\u066c]+$/.test(figures)
    ? figures
    : `${LEFT_TO_RIGHT_ISOLATE}${figures}${END_OF_ISOLATE}`;
}

function marks(parts: AmountParts): string {
  const { first, second, comparator, direction, locale } = parts;
  const { noun, per } = countedNoun(parts);
  const shown = second ?? first;
  const number = (scaled: Scaled) => formatDecimal(scaled.mantissa, locale);
  const sameScale = second === null || first.power === second.power;
  const figures = second !== null && sameScale ? `${number(first)}–${number(second)}` : number(first);
  const isolated = isolate(
    join(direction && DIRECTION_MARKS[direction], COMPARATOR_MARKS[comparator], figures),
  );
  if (!sameScale) {
    const scale = SCALES_AR[first.power];
    return join(
      isolated,
      scale && formAfter(first.mantissa, scale),
      "–",
      figure(shown, noun, parts, "genitive", true),
      per,
    );
  }
  const scale = SCALES_AR[shown.power];
  const counted = scale
    ? join(formAfter(shown.mantissa, scale), noun?.one)
    : noun && formAfter(shown.mantissa, noun);
  return join(isolated, counted, per);
}

/** «خسارة نحو 600 مليار دولار»; with marks and in short, "▼ ≈ 600 مليار دولار". */
export function phraseAr(parts: AmountParts): string {
  return parts.style === "words" ? words(parts) : marks(parts);
}
