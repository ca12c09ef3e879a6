import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { prepareTrackRecord, type TrackRow } from "@/lib/claims/charts/track-record";
import { figurePath } from "@/lib/claims/paths";
import type { CompanyTrack } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import type { Kind } from "@/lib/extraction/types";
import type { FigureAround } from "@/lib/figures/queries/figures-around";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "../claims/amount-text";
import { LatestClaim } from "../claims/latest-claim";
import { ShownAmount } from "../claims/shown-amount";
import { FigureStanding } from "../figures/figure-summary";
import { intoWords } from "./money-words";

interface TrackTableProps {
  tracks: readonly CompanyTrack[];
  /** Of the latest claims, by claim. */
  figures: ReadonlyMap<string, FigureAround>;
  /** What money is shown in beside what was printed; null for nothing. */
  exchange: Exchange | null;
  /** The day from which ages are counted, ISO. */
  now: string;
  /** What the address of a figure's page keeps of this one's: "?as_of=2025-05-31&in=EUR". */
  kept: string;
  /** Where the claims of one kind are. */
  addressOf(kind: Kind): string;
}

/** One row a kind: what was said last and how long ago, what others say of the same figure, and when it was said at all. */
export function TrackTable({ tracks, figures, exchange, now, kept, addressOf }: TrackTableProps) {
  const t = useTranslations();
  const money = useTranslations("money");
  const locale = useLocale();
  const { rows, span, ticks } = prepareTrackRecord(tracks, locale, exchange);
  const compared = intoWords(exchange?.currency ?? "USD", { locale, money });
  const month = (text: string) => formatDate(`${text}-01`, locale, { precision: "month" });
  return (
    <>
      <p className="max-w-[80ch] text-small text-ink-soft">
        {span === null ? null : t("company.measuresNote", { from: month(span.from), to: month(span.to) })}
        {rows.some(({ converted }) => converted > 0) || (exchange !== null && exchange.currency !== "USD")
          ? ` ${t("company.compared", { into: compared })}`
          : null}
      </p>
      <table className="track-table">
        <caption className="sr-only">{t("company.caption")}</caption>
        <thead>
          <tr>
            {(["kind", "latest", "range"] as const).map((column) => (
              <th key={column} scope="col" data-cell={column}>
                {t(`company.columns.${column}`)}
              </th>
            ))}
            <th scope="col" data-cell="months">
              <span className="sr-only">{t("company.columns.months")}</span>
              <TimeTicks ticks={ticks} />
            </th>
            <th scope="col" data-cell="count">
              {t("company.columns.count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row" data-cell="kind">
                {t(`kinds.${row.kind}`)}
              </th>
              <td data-cell="latest">
                <LatestClaim claim={row.latest} exchange={exchange} now={now} />
              </td>
              <td data-cell="range">
                <span className="block text-small text-ink-soft lg:hidden">{t("company.columns.range")}</span>
                <FigureRange around={figures.get(row.latest.id)} exchange={exchange} kept={kept} />
              </td>
              <td data-cell="months">
                <Spark
                  row={row}
                  ticks={ticks}
                  label={t("charts.track.spark", {
                    kind: t(`kinds.${row.kind}`),
                    count: new Set(row.marks.map(({ at }) => at)).size,
                  })}
                />
              </td>
              <td data-cell="count">
                <Link href={addressOf(row.kind)} prefetch={false} className="quiet-link">
                  {formatNumber(row.claims + row.elsewhere, locale)}
                </Link>
                {row.elsewhere > 0 ? (
                  <span className="block text-small text-ink-soft">
                    {t("company.elsewhere", { count: row.elsewhere })}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FigureRangeProps extends Pick<TrackTableProps, "exchange" | "kept"> {
  around: FigureAround | undefined;
}

/** The lowest and the highest that is claimed for the latest claim's figure, and how its sources stand to each other. */
export function FigureRange({ around, exchange, kept }: FigureRangeProps) {
  const t = useTranslations("company");
  if (around === undefined) return null;
  const { figure, range } = around;
  const ends = range === null ? [] : [...new Set([range.lowest, range.highest])];
  if (figure.claims === 1) return <span className="text-small text-ink-soft">{t("onlyOne")}</span>;
  return (
    <Link href={`${figurePath(figure.id)}${kept}`} prefetch={false} className="group block">
      <span className="quiet-link flex flex-wrap gap-x-2">
        {ends.map((end) => (
          <Fragment key={end.position}>
            {end === ends[0] ? null : <span aria-hidden="true">–</span>}
            <AmountText amount={end.amount} style="compact" />
          </Fragment>
        ))}
      </span>
      {ends.map((end) => (
        <ShownAmount key={end.position} claim={{ ...end, claimDate: end.firstDay }} exchange={exchange} />
      ))}
      <span className="block text-small text-ink-soft">
        <FigureStanding figure={figure} /> · {t("inFigure", { count: figure.claims })}
      </span>
    </Link>
  );
}

const WIDTH = 240;
const HEIGHT = 40;
const EDGE = 3;

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** The time that all small charts share, once above them. */
function TimeTicks({ ticks }: { ticks: ReadonlyArray<{ at: number; label: string }> }) {
  const direction = timeDirectionOf(useLocale());
  return (
    <span
      aria-hidden="true"
      dir={direction}
      className="relative block h-5 max-w-80 font-normal text-ink-soft"
    >
      {ticks.map(({ at, label }) => (
        <span
          key={label}
          className="absolute whitespace-nowrap"
          style={{ insetInlineStart: percent(at), translate: percent(direction === "rtl" ? at : -at) }}
        >
          {label}
        </span>
      ))}
    </span>
  );
}

interface SparkProps {
  row: TrackRow;
  ticks: ReadonlyArray<{ at: number }>;
  label: string;
}

/** A bar from the lowest to the highest figure of each month, a dot where there is one; nothing where nothing was said. */
function Spark({ row, ticks, label }: SparkProps) {
  const mirrored = timeDirectionOf(useLocale()) === "rtl";
  const along = (place: number) => EDGE + place * (WIDTH - 2 * EDGE);
  const up = (place: number) => HEIGHT - EDGE - place * (HEIGHT - 2 * EDGE);
  const base = row.zero === null ? HEIGHT - 0.5 : up(row.zero);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className={`block h-auto w-full max-w-80 ${mirrored ? "-scale-x-100" : ""}`}
    >
      {ticks.map(({ at }) => (
        <path key={at} d={`M${along(at)} 0V${HEIGHT}`} stroke="var(--rule)" />
      ))}
      <path d={`M0 ${base}H${WIDTH}`} stroke={row.zero === null ? "var(--rule)" : "var(--rule-strong)"} />
      {row.marks.map(({ at, low, high }, index) =>
        low === high ? (
          <circle key={`${at} ${String(index)}`} cx={along(at)} cy={up(high)} r="2.2" fill="var(--ink)" />
        ) : (
          <path
            key={`${at} ${String(index)}`}
            d={`M${along(at)} ${up(low)}V${up(high)}`}
            stroke="var(--ink)"
            strokeWidth="3"
            strokeLinecap="round"
          />
        ),
      )}
    </svg>
  );
}
