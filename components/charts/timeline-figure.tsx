import { useLocale, useTranslations } from "next-intl";
import type { ChartView } from "@/lib/claims/charts/chart-view";
import type { Measure } from "@/lib/claims/charts/measure";
import { SCALES } from "@/lib/claims/charts/scales";
import { drawingModel, prepareTimeline, type TimelinePoint } from "@/lib/claims/charts/timeline";
import { type ChartClaim, type ChartClaims, nameIn } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { currencyName, formatAmount, formatTick, unitName } from "@/lib/money/format";
import { abbreviate } from "../claims/abbreviate";
import { TimelineLegend } from "./legend";
import type { PointWords } from "./point-words";
import { TimelineChart } from "./timeline-chart";
import { TimelineTable } from "./timeline-table";

interface TimelineFigureProps {
  claims: ChartClaims;
  view: ChartView;
  /** Slugs that the reader filtered by: they get a colour. */
  chosen: readonly string[];
  /** The address of the same page with the chart drawn otherwise. */
  addressOf(view: ChartView): string;
}

const MOST_MEASURES = 6;

/** "US dollars", "gigawatts", "US dollars per million tokens". */
function measureName({ currency, unit }: Measure, locale: Locale): string {
  return [currency && currencyName(currency, locale, "several"), unit && unitName(unit, locale)]
    .filter(Boolean)
    .join(" ");
}

/** Some claims over time, with everything that the picture leaves out said beside it. */
export function TimelineFigure({ claims, view, chosen, addressOf }: TimelineFigureProps) {
  const locale = useLocale();
  const t = useTranslations();
  const model = prepareTimeline(claims, {
    locale,
    label: (value) => formatTick(value, locale),
    measure: view.measure,
    scale: view.scale,
    chosen,
  });
  const { measure, extremes, points } = model;
  if (measure === null) return <p className="text-ink-soft">{t("charts.nothing")}</p>;

  const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
  const wordsOf = ({ id, day, precision }: TimelinePoint): PointWords => {
    const claim = byId.get(id) as ChartClaim;
    const modality = t(`modalities.${claim.modality}`);
    return {
      date: formatDate(day, locale, { precision, short: true }),
      subject: nameIn(claim.subject.names, locale),
      kind: t(`kinds.${claim.kind}`),
      amount: formatAmount(claim.amount, locale),
      who:
        claim.claimant === null
          ? modality
          : t("claims.who", { modality, claimant: nameIn(claim.claimant.names, locale) }),
      source: abbreviate(claim.source.name),
    };
  };
  const words = points.map(wordsOf);
  const drawing = drawingModel(model);
  const first = points[0];
  const last = points.at(-1);
  const lowest = extremes && words[extremes.lowest];
  const highest = extremes && words[extremes.highest];
  const month = (day: string) => formatDate(day, locale, { precision: "month" });
  const inMeasure =
    measure.currency === null
      ? t("charts.timeline.ofMeasure", { measure: measureName(measure, locale) })
      : t("charts.timeline.inMeasure", { measure: measureName(measure, locale) });
  const notes = [
    claims.shown < claims.total
      ? t("charts.timeline.sample", { came: claims.shown, total: claims.total })
      : null,
    model.unplaceable > 0 ? t("charts.timeline.zeros", { count: model.unplaceable }) : null,
    model.losses > 0
      ? t(model.scale === "linear" ? "charts.timeline.lossesBelow" : "charts.timeline.lossesBySize")
      : null,
    points.some(({ precision }) => precision === "month") ? t("charts.timeline.monthly") : null,
  ].filter((note) => note !== null);

  return (
    <figure>
      <figcaption className="max-w-[80ch]">
        {first && last && lowest && highest ? (
          <p>
            {first.day.slice(0, 7) === last.day.slice(0, 7)
              ? t("charts.timeline.summaryOne", {
                  count: points.length,
                  measure: inMeasure,
                  from: month(first.day),
                })
              : t("charts.timeline.summary", {
                  count: points.length,
                  measure: inMeasure,
                  from: month(first.day),
                  to: month(last.day),
                })}{" "}
            {points.length > 1
              ? t(
                  lowest.subject === highest.subject
                    ? "charts.timeline.extremesOne"
                    : "charts.timeline.extremes",
                  {
                    lowest: lowest.amount,
                    lowestSubject: lowest.subject,
                    highest: highest.amount,
                    highestSubject: highest.subject,
                  },
                )
              : null}
          </p>
        ) : null}
      </figcaption>

      <div className="mt-3 flex flex-wrap items-baseline gap-x-8 gap-y-1 text-small print:hidden">
        {model.measures.length > 1 ? (
          <nav aria-label={t("charts.timeline.measure")} className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-ink-soft">{t("charts.timeline.measure")}</span>
            {model.measures.slice(0, MOST_MEASURES).map((other) => (
              <Link
                key={other.key}
                href={addressOf({ ...view, measure: other.key })}
                scroll={false}
                prefetch={false}
                aria-current={other.key === measure.key ? "true" : undefined}
                className="choice"
              >
                {t("claims.counted", { name: measureName(other, locale), count: other.count })}
              </Link>
            ))}
          </nav>
        ) : null}
        <nav aria-label={t("charts.timeline.scale")} className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-ink-soft">{t("charts.timeline.scale")}</span>
          {SCALES.map((scale) => (
            <Link
              key={scale}
              href={addressOf({ ...view, scale })}
              scroll={false}
              prefetch={false}
              aria-current={scale === model.scale ? "true" : undefined}
              className="choice"
            >
              {t(`charts.timeline.${scale}`)}
            </Link>
          ))}
        </nav>
      </div>

      <div className="mt-3">
        <TimelineLegend model={model} />
      </div>
      <div className="mt-2">
        <TimelineChart model={drawing} words={words} />
      </div>
      {notes.length > 0 ? (
        <p className="mt-2 max-w-[80ch] text-small text-ink-soft">{notes.join(" ")}</p>
      ) : null}
      <TimelineTable ids={drawing.points.map(({ id }) => id)} words={words} />
    </figure>
  );
}
