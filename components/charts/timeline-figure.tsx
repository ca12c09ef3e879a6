import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChartView } from "@/lib/claims/charts/chart-view";
import { SCALES } from "@/lib/claims/charts/scales";
import { drawingModel, prepareTimeline } from "@/lib/claims/charts/timeline";
import type { ChartClaim, ChartClaims } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { convertedAmount } from "@/lib/money/converted-amount";
import { currencyName, formatAmount, formatTick } from "@/lib/money/format";
import { type ChartAddresses, ChartFrame } from "./chart-frame";
import { TimelineLegend } from "./legend";
import { measureName } from "./measure-name";
import { PointTable } from "./point-table";
import { packWords, pointWords } from "./point-words";
import { sourceLine } from "./source-line";
import { TimelineChart } from "./timeline-chart";

interface TimelineFigureProps {
  claims: ChartClaims;
  /** Whose claims, in words, for the title; and all of the filter, where that says more. */
  what: string;
  filter: string | null;
  view: ChartView;
  /** Slugs that the reader filtered by: they get a colour. */
  chosen: readonly string[];
  /** The address of the same page with the chart drawn otherwise. */
  addressOf(view: ChartView): string;
  addresses: ChartAddresses;
  /** Where the same claims are of all dates, and whether these are of some only. */
  undated: string;
  dated: boolean;
  /** The list beside which a point's claim opens; null opens it on its page. */
  list: string | null;
}

const MOST_MEASURES = 6;

/** Some claims over time, with everything that the picture leaves out said beside it. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { claims, what, filter, view, chosen, addressOf, addresses, undated, dated, list } = props;
  const locale = useLocale();
  const t = useTranslations();
  const chartWords = useTranslations("charts");
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const format = useFormatter();
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
  const amountWords = ({ amount, usd }: ChartClaim): string => {
    const printed = formatAmount(amount, locale);
    if (measure.currency !== "USD" || amount.currency === "USD" || usd === null) return printed;
    return t("charts.timeline.converted", {
      printed,
      amount: formatAmount(convertedAmount(amount, usd, "USD"), locale),
    });
  };
  const drawn = points.map(({ id }) => byId.get(id) as ChartClaim);
  const words = drawn.map((claim) => pointWords(claim, amountWords(claim), { locale, t }));
  const packed = packWords(words);
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
    model.converted > 0 ? t("charts.timeline.convertedNote", { count: model.converted }) : null,
    model.withoutRate.claims > 0
      ? t("charts.timeline.withoutRate", {
          count: model.withoutRate.claims,
          currencies: format.list(
            model.withoutRate.currencies.map((code) => currencyName(code, locale, "several")),
          ),
        })
      : null,
    model.unplaceable > 0 ? t("charts.timeline.zeros", { count: model.unplaceable }) : null,
    model.losses > 0
      ? t(model.scale === "linear" ? "charts.timeline.lossesBelow" : "charts.timeline.lossesBySize")
      : null,
    points.some(({ precision }) => precision === "month") ? t("charts.timeline.monthly") : null,
  ].filter((note) => note !== null);

  return (
    <ChartFrame
      id="over-time"
      title={t("charts.timeline.titleOf", { what })}
      subtitle={[
        filter && `${filter}.`,
        t("charts.timeline.subtitle", { measure: capital(measureName(measure, locale)), scale: model.scale }),
      ]
        .filter(Boolean)
        .join(" ")}
      summary={
        first && last && lowest && highest ? (
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
        ) : null
      }
      controls={
        <>
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
          <span className="text-ink-soft">
            {t("charts.timeline.brush")}{" "}
            {dated ? (
              <Link href={undated} scroll={false} prefetch={false} className="choice">
                {t("charts.timeline.allDates")}
              </Link>
            ) : null}
          </span>
        </>
      }
      legend={<TimelineLegend model={model} />}
      notes={notes.length > 0 ? notes.join(" ") : null}
      source={sourceLine(drawn, { t: chartWords, format })}
      table={
        <PointTable
          caption={t("charts.timeline.tableCaption")}
          ids={points.map(({ id }) => id)}
          words={packed}
          list={list}
        />
      }
      addresses={addresses}
    >
      <TimelineChart model={drawingModel(model)} words={packed} undated={undated} list={list} />
    </ChartFrame>
  );
}
