import { formatDecimal } from "../../i18n/formats";
import type { Locale } from "../../i18n/locales";
import { type AmountParts, COMPARATOR_MARKS, DIRECTION_MARKS } from "../amount";
import type { Scaled, Step } from "../scaled";

/** One and several: "user", "users". A currency has its sign for labels as third. */
export type CountedWord = readonly [one: string, several: string];
export type CurrencyWord = readonly [one: string, several: string, sign: string];

/** How a language in Latin letters says amounts; arabic has its own way (ar.ts). */
export interface LatinWords {
  locale: Locale;
  steps: readonly Step[];
  compactSteps: readonly Step[];
  currencies: Record<string, CurrencyWord>;
  /** A unit that is not here is said as the article counts it. */
  units: Record<string, CountedWord>;
  per: Record<string, string>;
  /** "per" before a unit that `per` lacks. */
  perAny: string;
  scales: Record<number, CountedWord>;
  shortScales: Record<number, string>;
  comparators: Record<AmountParts["comparator"], string>;
  /** Whether a noun after this figure stands in its singular. */
  isOne(scaled: Scaled): boolean;
  /** What stands between "60" and "65 billion", and between "900 million" and "1.2 billion". */
  between: readonly [sameScale: string, otherScale: string];
  /** Between a figure and the word that belongs to it. */
  space: string;
  /** "million" with the noun that it counts: "million dollars", « million de dollars ». */
  ofScale(scale: string, noun: string): string;
  /** What comes before a loss or a gain: "a loss of about 600 billion". */
  opening(direction: NonNullable<AmountParts["direction"]>, said: string): string;
}

const key = (unit: string): string => unit.replaceAll(" ", "_");
const spaced = (unit: string): string => unit.replaceAll("_", " ");
const join = (words: ReadonlyArray<string | null>, space = " "): string => words.filter(Boolean).join(space);

export function latinLanguage(language: LatinWords) {
  const { locale, steps, compactSteps, space } = language;

  function currencyName(code: string, form: "one" | "several" | "sign" = "one"): string {
    const known = language.currencies[code];
    if (known) return known[form === "one" ? 0 : form === "several" ? 1 : 2];
    if (form === "sign") return code;
    return new Intl.DisplayNames([locale], { type: "currency", fallback: "code" }).of(code) ?? code;
  }

  function unitName(unit: string, form: "one" | "several" = "several"): string {
    if (unit.startsWith("per_")) return perUnit(unit);
    return language.units[key(unit)]?.[form === "one" ? 0 : 1] ?? spaced(unit);
  }

  function perUnit(unit: string): string {
    return language.per[key(unit)] ?? `${language.perAny} ${unitName(unit.replace(/^per[_ ]/, ""), "one")}`;
  }

  /** The figure's scale and what it counts: "million users", "bn US$", "users". */
  function counted(scaled: Scaled, { currency, unit, style }: AmountParts): string | null {
    const compact = style === "compact";
    const form = language.isOne(scaled) && scaled.power === 0 ? "one" : "several";
    const scale = compact
      ? language.shortScales[scaled.power]
      : language.scales[scaled.power]?.[language.isOne(scaled) ? 0 : 1];
    const noun =
      currency !== null
        ? currencyName(currency, compact ? "sign" : form)
        : unit !== null
          ? unitName(unit, form)
          : null;
    const said =
      scale === undefined
        ? noun
        : noun === null
          ? scale
          : compact || noun.startsWith("per ")
            ? join([scale, noun], compact ? space : " ")
            : language.ofScale(scale, noun);
    return currency !== null && unit !== null ? join([said, perUnit(unit)]) : said;
  }

  function figures(parts: AmountParts): string {
    const { first, second } = parts;
    const figure = ({ mantissa }: Scaled) => formatDecimal(mantissa, locale);
    if (second === null) return join([figure(first), counted(first, parts)], space);
    const [same, other] = language.between;
    const opening =
      first.power === second.power
        ? `${figure(first)}${same}`
        : `${join([figure(first), counted(first, { ...parts, currency: null, unit: null })], space)}${other}`;
    return join([`${opening}${figure(second)}`, counted(second, parts)], space);
  }

  /** "a loss of about 600 billion US dollars", "▼ ≈ 600 billion US dollars", "▼ ≈ 600 bn US$". */
  function phrase(parts: AmountParts): string {
    const { comparator, direction, style } = parts;
    if (style === "words") {
      const said = join([language.comparators[comparator], figures(parts)]);
      return direction === null ? said : language.opening(direction, said);
    }
    return join([direction && DIRECTION_MARKS[direction], COMPARATOR_MARKS[comparator], figures(parts)]);
  }

  return { steps, compactSteps, phrase, currencyName, unitName };
}
