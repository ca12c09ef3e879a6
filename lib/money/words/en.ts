import { formatDecimal } from "../../i18n/formats";
import { type AmountParts, COMPARATOR_MARKS, DIRECTION_MARKS } from "../amount";
import type { Scaled, Step } from "../scaled";

/** [one, several, sign] */
const CURRENCIES: Record<string, readonly [string, string, string]> = {
  AED: ["UAE dirham", "UAE dirhams", "AED"],
  AUD: ["Australian dollar", "Australian dollars", "A$"],
  BHD: ["Bahraini dinar", "Bahraini dinars", "BHD"],
  BRL: ["Brazilian real", "Brazilian reais", "R$"],
  CAD: ["Canadian dollar", "Canadian dollars", "C$"],
  CHF: ["Swiss franc", "Swiss francs", "CHF"],
  CNY: ["yuan", "yuan", "CN¥"],
  CZK: ["Czech koruna", "Czech korunas", "CZK"],
  DKK: ["Danish krone", "Danish kroner", "DKK"],
  DZD: ["Algerian dinar", "Algerian dinars", "DZD"],
  EGP: ["Egyptian pound", "Egyptian pounds", "EGP"],
  EUR: ["euro", "euros", "€"],
  GBP: ["pound sterling", "pounds sterling", "£"],
  HKD: ["Hong Kong dollar", "Hong Kong dollars", "HK$"],
  IDR: ["Indonesian rupiah", "Indonesian rupiah", "IDR"],
  ILS: ["Israeli shekel", "Israeli shekels", "₪"],
  INR: ["Indian rupee", "Indian rupees", "₹"],
  IQD: ["Iraqi dinar", "Iraqi dinars", "IQD"],
  JOD: ["Jordanian dinar", "Jordanian dinars", "JOD"],
  JPY: ["yen", "yen", "JP¥"],
  KRW: ["won", "won", "₩"],
  KWD: ["Kuwaiti dinar", "Kuwaiti dinars", "KWD"],
  LBP: ["Lebanese pound", "Lebanese pounds", "LBP"],
  MAD: ["Moroccan dirham", "Moroccan dirhams", "MAD"],
  MXN: ["Mexican peso", "Mexican pesos", "MX$"],
  MYR: ["ringgit", "ringgit", "MYR"],
  NOK: ["Norwegian krone", "Norwegian kroner", "NOK"],
  NZD: ["New Zealand dollar", "New Zealand dollars", "NZ$"],
  OMR: ["Omani rial", "Omani rials", "OMR"],
  PLN: ["zloty", "zlotys", "PLN"],
  QAR: ["Qatari riyal", "Qatari riyals", "QAR"],
  RUB: ["rouble", "roubles", "₽"],
  SAR: ["Saudi riyal", "Saudi riyals", "SAR"],
  SEK: ["Swedish krona", "Swedish kronor", "SEK"],
  SGD: ["Singapore dollar", "Singapore dollars", "S$"],
  THB: ["baht", "baht", "฿"],
  TND: ["Tunisian dinar", "Tunisian dinars", "TND"],
  TRY: ["Turkish lira", "Turkish liras", "₺"],
  TWD: ["Taiwan dollar", "Taiwan dollars", "NT$"],
  USD: ["US dollar", "US dollars", "US$"],
  VND: ["Vietnamese dong", "Vietnamese dong", "₫"],
  ZAR: ["rand", "rand", "R"],
};

/** [one, several]; a unit that is not here is said as the article counts it. */
const UNITS: Record<string, readonly [string, string]> = {
  chip: ["chip", "chips"],
  customer: ["customer", "customers"],
  data_centre: ["data centre", "data centres"],
  day: ["day", "days"],
  employee: ["employee", "employees"],
  GPU: ["GPU", "GPUs"],
  GPU_hour: ["GPU hour", "GPU hours"],
  GW: ["gigawatt", "gigawatts"],
  GWh: ["gigawatt-hour", "gigawatt-hours"],
  hour: ["hour", "hours"],
  job: ["job", "jobs"],
  model: ["model", "models"],
  month: ["month", "months"],
  MW: ["megawatt", "megawatts"],
  parameter: ["parameter", "parameters"],
  percent: ["per cent", "per cent"],
  person: ["person", "people"],
  prompt: ["prompt", "prompts"],
  query: ["query", "queries"],
  server: ["server", "servers"],
  share: ["share", "shares"],
  subscriber: ["subscriber", "subscribers"],
  token: ["token", "tokens"],
  TWh: ["terawatt-hour", "terawatt-hours"],
  user: ["user", "users"],
  year: ["year", "years"],
};

const PER: Record<string, string> = {
  per_day: "a day",
  per_hour: "an hour",
  per_month: "a month",
  per_week: "a week",
  per_year: "a year",
  per_million_tokens: "per million tokens",
  per_thousand_tokens: "per thousand tokens",
};

export const STEPS_EN: readonly Step[] = [{ power: 12 }, { power: 9 }, { power: 6 }];
export const COMPACT_STEPS_EN: readonly Step[] = [...STEPS_EN, { power: 3 }];

const SCALES: Record<number, string> = { 6: "million", 9: "billion", 12: "trillion" };
const SHORT_SCALES: Record<number, string> = { 3: "k", 6: "m", 9: "bn", 12: "tn" };

const COMPARATORS: Record<AmountParts["comparator"], string> = {
  exactly: "",
  between: "",
  about: "about",
  less_than: "less than",
  at_most: "at most",
  more_than: "more than",
  at_least: "at least",
};

const key = (unit: string): string => unit.replaceAll(" ", "_");
const spaced = (unit: string): string => unit.replaceAll("_", " ");
const join = (...words: ReadonlyArray<string | null>): string => words.filter(Boolean).join(" ");

export function currencyNameEn(code: string, form: "one" | "several" | "sign" = "one"): string {
  const known = CURRENCIES[code];
  if (!known) {
    const name = new Intl.DisplayNames(["en"], { type: "currency", fallback: "code" }).of(code) ?? code;
    return form === "sign" ? code : name;
  }
  return known[form === "one" ? 0 : form === "several" ? 1 : 2];
}

export function unitNameEn(unit: string, form: "one" | "several" = "several"): string {
  if (unit.startsWith("per_")) return perUnit(unit);
  const known = UNITS[key(unit)];
  return known ? known[form === "one" ? 0 : 1] : spaced(unit);
}

function perUnit(unit: string): string {
  return PER[key(unit)] ?? `per ${unitNameEn(unit.replace(/^per[_ ]/, ""), "one")}`;
}

function counted({ mantissa, power }: Scaled, { currency, unit, style }: AmountParts): string | null {
  const one = mantissa === "1" && power === 0;
  const noun =
    currency !== null
      ? currencyNameEn(currency, style === "compact" ? "sign" : one ? "one" : "several")
      : unit !== null
        ? unitNameEn(unit, one ? "one" : "several")
        : null;
  return currency !== null && unit !== null ? join(noun, perUnit(unit)) : noun;
}

function figure({ mantissa }: Scaled, digits: AmountParts["digits"]): string {
  return formatDecimal(mantissa, "en", digits);
}

function scaleWord({ power }: Scaled, style: AmountParts["style"]): string | null {
  return (style === "compact" ? SHORT_SCALES[power] : SCALES[power]) ?? null;
}

function figures(parts: AmountParts): string {
  const { first, second, style, digits } = parts;
  if (second === null) return join(figure(first, digits), scaleWord(first, style), counted(first, parts));
  const joined =
    first.power === second.power
      ? `${figure(first, digits)}–${figure(second, digits)}`
      : `${join(figure(first, digits), scaleWord(first, style))} to ${figure(second, digits)}`;
  return join(joined, scaleWord(second, style), counted(second, parts));
}

/** "a loss of about 600 billion US dollars", "▼ ≈ 600 billion US dollars", "▼ ≈ 600 bn US$". */
export function phraseEn(parts: AmountParts): string {
  const { comparator, direction, style } = parts;
  if (style === "words") {
    const opening = direction === null ? null : direction === "loss" ? "a loss of" : "a gain of";
    return join(opening, COMPARATORS[comparator], figures(parts));
  }
  return join(direction && DIRECTION_MARKS[direction], COMPARATOR_MARKS[comparator], figures(parts));
}
