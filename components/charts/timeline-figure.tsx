import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChartView } from "@/lib/claims/charts/chart-view";
import { drawingModel, prepareTimeline } from "@/lib/claims/charts/timeline";
import type { ChartClaim, ChartClaims } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { formatTick } from "@/lib/money/format";
import { AxisName } from "./axis-name";
import { type ChartAddresses, ChartFrame } from "./chart-frame";
import { TimelineLegend } from "./legend";
import { MeasureChoices } from "./measure-choices";
import { measureName } from "./measure-name";
import { capitalised, titleIn } from "./money-words";
import { PointTable } from "./point-table";
import { bothAmounts, packWords, pointWords } from "./point-words";
import { sourceLine } from "./source-line";
import { TimelineChart } from "./timeline-chart";
import { convertedIn, timelineNotes } from "./timeline-notes";

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

/** Some claims over time, with everything that the picture leaves out said beside it. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { claims, what, filter, view, chosen, addressOf, addresses, undated, dated, list } = props;
  const locale = useLocale();
  const t = useTranslations();
  const chartWords = useTranslations("charts");
  const money = useTranslations("money");
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
  const drawn = points.map(({ id }) => byId.get(id) as ChartClaim);
  const words = drawn.map((claim) => pointWords(claim, convertedIn(claims, claim), { locale, t }));
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
  const notes = timelineNotes(model, claims, { locale, t, money, format });

  return (
    <ChartFrame
      id="over-time"
      title={titleIn(t("charts.timeline.titleOf", { what }), measure.currency, { locale, money })}
      subtitle={[
        filter && `${filter}.`,
        t("charts.timeline.subtitle", {
          measure: capitalised(measureName(measure, locale), locale),
          scale: model.scale,
        }),
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
                    lowest: bothAmounts(lowest, chartWords),
                    lowestSubject: lowest.subject,
                    highest: bothAmounts(highest, chartWords),
                    highestSubject: highest.subject,
                  },
                )
              : null}
          </p>
        ) : null
      }
      controls={
        <>
          <MeasureChoices model={model} view={view} addressOf={addressOf} />
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
      <AxisName>{capitalised(measureName(measure, locale), locale)}</AxisName>
      <TimelineChart model={drawingModel(model)} words={packed} undated={undated} list={list} />
    </ChartFrame>
  );
}
