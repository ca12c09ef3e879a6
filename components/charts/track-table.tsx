import { useLocale, useTranslations } from "next-intl";
import { prepareTrackRecord, type TrackRow } from "@/lib/claims/charts/track-record";
import { claimPath } from "@/lib/claims/paths";
import type { ChartClaim } from "@/lib/claims/rows";
import type { Kind } from "@/lib/extraction/types";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { abbreviate } from "../claims/abbreviate";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { ClaimWho } from "../claims/claim-who";

interface TrackTableProps {
  claims: readonly ChartClaim[];
  /** Where the claims of one kind are. */
  addressOf(kind: Kind): string;
}

/** One row a kind: what was said last, the lowest and the highest that was said, and when, on one time scale. */
export function TrackTable({ claims, addressOf }: TrackTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { rows, months } = prepareTrackRecord(claims);
  const month = (text: string | undefined) =>
    text === undefined ? "" : formatDate(`${text}-01`, locale, { precision: "month" });
  return (
    <>
      <p className="max-w-[80ch] text-small text-ink-soft">
        {t("company.measuresNote", { from: month(months[0]), to: month(months.at(-1)) })}
      </p>
      <table className="track-table">
        <caption className="sr-only">{t("company.caption")}</caption>
        <thead>
          <tr>
            {(["kind", "latest", "range", "months", "count"] as const).map((column) => (
              <th key={column} scope="col" data-cell={column}>
                {t(`company.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row" data-cell="kind">
                {t(`kinds.${row.kind}`)}
              </th>
              <td data-cell="latest">
                <Link
                  href={claimPath(row.latest.id)}
                  prefetch={false}
                  className="quiet-link text-lead font-bold"
                >
                  <AmountText amount={row.latest.amount} style="compact" />
                </Link>
                <span className="block text-small text-ink-soft">
                  <ClaimWho claim={row.latest} /> · <bdi>{abbreviate(row.latest.source.name)}</bdi> ·{" "}
                  <ClaimDate claim={row.latest} short />
                </span>
              </td>
              <td data-cell="range">
                {row.lowest === row.highest ? null : (
                  <span className="flex flex-wrap gap-x-2">
                    <Link href={claimPath(row.lowest.id)} prefetch={false} className="quiet-link py-0.5">
                      <AmountText amount={row.lowest.amount} style="compact" />
                    </Link>
                    <span aria-hidden="true">–</span>
                    <Link href={claimPath(row.highest.id)} prefetch={false} className="quiet-link py-0.5">
                      <AmountText amount={row.highest.amount} style="compact" />
                    </Link>
                  </span>
                )}
              </td>
              <td data-cell="months">
                <Spark
                  row={row}
                  label={t("charts.track.spark", {
                    kind: t(`kinds.${row.kind}`),
                    count: row.months.filter((entry) => entry !== null).length,
                    months: months.length,
                  })}
                />
              </td>
              <td data-cell="count">
                <Link href={addressOf(row.kind)} prefetch={false} className="quiet-link">
                  {formatNumber(row.count + row.elsewhere, locale)}
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

const WIDTH = 240;
const HEIGHT = 36;
const EDGE = 3;

/** A bar from the lowest to the highest figure of each month, a dot where there is one; nothing where nothing was said. */
function Spark({ row, label }: { row: TrackRow; label: string }) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, row.months.length - 1);
  const up = (place: number) => HEIGHT - EDGE - place * (HEIGHT - 2 * EDGE);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full max-w-80"
    >
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--rule)" />
      {row.months.map((entry, index) => {
        if (entry === null) return null;
        const x = EDGE + index * step;
        const key = `month-${String(index)}`;
        return entry.low === entry.high ? (
          <circle key={key} cx={x} cy={up(entry.high)} r="2.2" fill="var(--ink)" />
        ) : (
          <path
            key={key}
            d={`M${x} ${up(entry.low)}V${up(entry.high)}`}
            stroke="var(--ink)"
            strokeWidth="3"
            strokeLinecap="round"
          />
        );
      })}
    </svg>
  );
}
