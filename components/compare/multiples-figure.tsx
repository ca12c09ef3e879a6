import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChartView } from "@/lib/claims/charts/chart-view";
import { prepareMultiples } from "@/lib/claims/charts/multiples";
import { hueColour } from "@/lib/claims/charts/palette";
import { prepareTimeline } from "@/lib/claims/charts/timeline";
import { type ChartClaims, nameIn, type Party } from "@/lib/claims/rows";
import { directionOf } from "@/lib/i18n/direction";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { formatTick } from "@/lib/money/format";
import { type ChartAddresses, ChartFrame } from "../charts/chart-frame";
import { TimelineLegend } from "../charts/legend";
import { MeasureChoices } from "../charts/measure-choices";
import { measureName } from "../charts/measure-name";
import { titleIn } from "../charts/money-words";
import { PointTable } from "../charts/point-table";
import { bothAmounts, packWords, pointWords } from "../charts/point-words";
import { sourceLine } from "../charts/source-line";
import { convertedIn, timelineNotes } from "../charts/timeline-notes";
import { underTick } from "../charts/under-tick";
import { PartyName } from "../claims/party-name";
import { PanelDrawing } from "./panel-drawing";

interface MultiplesFigureProps {
  claims: ChartClaims;
  companies: ReadonlyArray<Party & { slug: string }>;
  title: string;
  view: ChartView;
  /** The address of the same page with the chart drawn otherwise. */
  addressOf(view: ChartView): string;
  addresses: ChartAddresses;
}

const HEIGHT = 180;

/** A small chart a company, all on the same axes. */
export function MultiplesFigure(props: MultiplesFigureProps) {
  const { claims, companies, title, view, addressOf, addresses } = props;
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
    chosen: companies.map(({ slug }) => slug),
  });
  if (model.measure === null) return <p className="text-ink-soft">{t("charts.nothing")}</p>;
  const { panels, x, y, zero } = prepareMultiples(model, companies);
  const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
  const wordsOf = (id: string) => {
    const claim = byId.get(id);
    if (claim === undefined) return [];
    const said = pointWords(claim, convertedIn(claims, claim), { locale, t });
    return [
      { ...said, sentence: t("charts.timeline.point", { ...said, amount: bothAmounts(said, chartWords) }) },
    ];
  };
  const drawn = model.points.flatMap(({ id }) => byId.get(id) ?? []);
  const left =
    model.measures.reduce((sum, { count }) => sum + count, 0) - model.measure.count - model.otherMoney.claims;
  return (
    <ChartFrame
      id="multiples"
      title={titleIn(title, model.measure.currency, { locale, money })}
      subtitle={t("compare.subtitle", { measure: measureName(model.measure, locale), scale: model.scale })}
      controls={<MeasureChoices model={model} view={view} addressOf={addressOf} />}
      legend={<TimelineLegend model={{ ...model, levels: [] }} />}
      notes={[
        ...timelineNotes(model, claims, { locale, t, money, format }),
        ...(left > 0 ? [t("compare.left", { count: left })] : []),
      ].join(" ")}
      source={sourceLine(drawn, { t: chartWords, format })}
      table={
        <PointTable
          caption={t("charts.timeline.tableCaption")}
          ids={model.points.map(({ id }) => id)}
          words={packWords(model.points.flatMap(({ id }) => wordsOf(id)))}
        />
      }
      addresses={addresses}
    >
      <div className="multiples">
        {panels.map(({ company, hue, points }) => (
          <div key={company.slug} className="min-w-0">
            <h3 className="mb-1">
              <PartyName party={company} />{" "}
              <span className="text-small font-normal text-ink-soft">
                {t("compare.claims", { count: points.length })}
              </span>
            </h3>
            <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-1.5">
              <Amounts ticks={y} />
              <PanelDrawing
                label={nameIn(company.names, locale)}
                hint={t("charts.keys")}
                points={points}
                words={points.flatMap(({ id }) => wordsOf(id))}
                colour={hueColour(hue)}
                x={x}
                y={y}
                zero={zero}
                direction={directionOf(locale)}
                mirrored={timeDirectionOf(locale) === "rtl"}
                height={HEIGHT}
              />
              <Times ticks={x} />
            </div>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

interface Tick {
  /** From 0 to 1. */
  at: number;
  label: string;
}

/** So many labels fit beside a small chart. */
const every = (ticks: readonly Tick[], most: number): Tick[] => {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % step === 0);
};

/** What a month's label takes of a small chart's width, with a gap. */
const MONTH = 0.26;

/** Of labels under a small chart, the latest first, those that have room; none goes over its ends. */
const withRoom = (ticks: readonly Tick[]): Tick[] => {
  const middle = ({ at }: Tick) => Math.min(1 - MONTH / 2, Math.max(MONTH / 2, at));
  let last = Number.POSITIVE_INFINITY;
  return [...ticks].reverse().filter((tick) => {
    if (last - middle(tick) < MONTH) return false;
    last = middle(tick);
    return true;
  });
};

/** Where an amount axis is looked for: on the left, and on the right in Arabic. */
function Amounts({ ticks }: { ticks: readonly Tick[] }) {
  const shown = every(ticks, 5);
  return (
    <span aria-hidden="true" className="relative block text-small text-ink-soft">
      {/* The width that they need. */}
      {shown.map(({ label }) => (
        <span key={label} className="invisible block h-0 whitespace-nowrap">
          {label}
        </span>
      ))}
      {shown.map(({ at, label }) => (
        <span
          key={label}
          className="absolute end-0 -translate-y-1/2 whitespace-nowrap"
          style={{ insetBlockStart: 6 + (1 - at) * (HEIGHT - 12) }}
        >
          {label}
        </span>
      ))}
    </span>
  );
}

function Times({ ticks }: { ticks: readonly Tick[] }) {
  const direction = timeDirectionOf(useLocale());
  return (
    <span
      aria-hidden="true"
      dir={direction}
      className="relative col-start-2 mx-1.5 block h-5 text-small text-ink-soft"
    >
      {withRoom(ticks).map(({ at, label }) => (
        <span key={label} className="absolute whitespace-nowrap" style={underTick(at, label)}>
          {label}
        </span>
      ))}
    </span>
  );
}
