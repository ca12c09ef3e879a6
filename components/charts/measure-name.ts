import type { Measure } from "@/lib/claims/charts/measure";
import type { Locale } from "@/lib/i18n/locales";
import { currencyName, unitName } from "@/lib/money/format";

/** "US dollars", "gigawatts", "US dollars per million tokens". */
export function measureName({ currency, unit }: Measure, locale: Locale): string {
  return [currency && currencyName(currency, locale, "several"), unit && unitName(unit, locale)]
    .filter(Boolean)
    .join(" ");
}
