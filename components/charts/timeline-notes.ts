import type { useFormatter, useTranslations } from "next-intl";
import type { TimelineModel } from "@/lib/claims/charts/timeline";
import type { ChartClaim, ChartClaims } from "@/lib/claims/rows";
import type { Locale } from "@/lib/i18n/locales";
import { currencyName } from "@/lib/money/format";
import { intoWords } from "./money-words";

interface Words {
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
  money: ReturnType<typeof useTranslations<"money">>;
  format: Pick<ReturnType<typeof useFormatter>, "list">;
}

/** What a timeline leaves out, converts or assumes, in sentences. */
export function timelineNotes(
  model: TimelineModel,
  claims: ChartClaims,
  { locale, t, money, format }: Words,
): string[] {
  const { measure, otherMoney, scale } = model;
  return [
    claims.shown < claims.total
      ? t("charts.timeline.sample", { came: claims.shown, total: claims.total })
      : null,
    model.converted > 0 ? t("charts.timeline.convertedNote", { count: model.converted }) : null,
    otherMoney.claims === 0 || measure === null || measure.currency === null
      ? null
      : money(claims.currency === null ? "onlyPrinted" : "withoutRate", {
          count: otherMoney.claims,
          into: intoWords(measure.currency, { locale, money }),
          currencies: format.list(otherMoney.currencies.map((code) => currencyName(code, locale, "several"))),
        }),
    model.unplaceable > 0 ? t("charts.timeline.zeros", { count: model.unplaceable }) : null,
    model.losses > 0
      ? t(scale === "linear" ? "charts.timeline.lossesBelow" : "charts.timeline.lossesBySize")
      : null,
    model.points.some(({ precision }) => precision === "month") ? t("charts.timeline.monthly") : null,
  ].filter((note) => note !== null);
}

/** What is drawn of a claim that was printed in another currency; null of any other. */
export const convertedIn = ({ currency }: Pick<ChartClaims, "currency">, { shown }: ChartClaim) =>
  currency === null || shown === null || shown.month === null ? null : { ...shown, currency };
