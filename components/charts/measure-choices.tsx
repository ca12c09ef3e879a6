import { useLocale, useTranslations } from "next-intl";
import type { ChartView } from "@/lib/claims/charts/chart-view";
import { SCALES } from "@/lib/claims/charts/scales";
import type { TimelineModel } from "@/lib/claims/charts/timeline";
import { Link } from "@/lib/i18n/navigation";
import { CurrencyChoice } from "../filters/currency-choice";
import { measureName } from "./measure-name";

interface MeasureChoicesProps {
  model: Pick<TimelineModel, "measure" | "measures" | "scale">;
  view: ChartView;
  /** The address of the same page with the chart drawn otherwise. */
  addressOf(view: ChartView): string;
}

const MOST_MEASURES = 6;

/** What the amounts of a timeline are shown in, which of its measures is drawn, and on which scale. */
export function MeasureChoices({
  model: { measure, measures, scale },
  view,
  addressOf,
}: MeasureChoicesProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      {measure === null || measure.currency === null ? null : (
        <CurrencyChoice chosen={view.in} addressOf={(shown) => addressOf({ ...view, in: shown })} />
      )}
      {measures.length > 1 ? (
        <nav aria-label={t("charts.timeline.measure")} className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-ink-soft">{t("charts.timeline.measure")}</span>
          {measures.slice(0, MOST_MEASURES).map((other) => (
            <Link
              key={other.key}
              href={addressOf({ ...view, measure: other.key })}
              scroll={false}
              prefetch={false}
              aria-current={other.key === measure?.key ? "true" : undefined}
              className="choice"
            >
              {t("claims.counted", { name: measureName(other, locale), count: other.count })}
            </Link>
          ))}
        </nav>
      ) : null}
      <nav aria-label={t("charts.timeline.scale")} className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-ink-soft">{t("charts.timeline.scale")}</span>
        {SCALES.map((one) => (
          <Link
            key={one}
            href={addressOf({ ...view, scale: one })}
            scroll={false}
            prefetch={false}
            aria-current={one === scale ? "true" : undefined}
            className="choice"
          >
            {t(`charts.timeline.${one}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
