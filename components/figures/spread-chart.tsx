import { useFormatter, useLocale, useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import { prepareSpread, type SpreadModel } from "@/lib/figures/charts/spread";
import type { FigureClaimRow } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { formatAmount, formatTick } from "@/lib/money/format";
import { AmountTrack, TrackAxis } from "../charts/amount-track";
import { type ChartAddresses, ChartFrame } from "../charts/chart-frame";
import { ShapesLegend } from "../charts/legend";
import { measureName } from "../charts/measure-name";
import { PointTable } from "../charts/point-table";
import { packWords, pointWords } from "../charts/point-words";
import { sourceLine } from "../charts/source-line";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { ClaimWho } from "../claims/claim-who";
import { SourceName } from "../claims/source-name";

interface SpreadChartProps {
  members: readonly FigureClaimRow[];
  /** The question that they answer. */
  question: string;
  /** The day that it is shown as of, in words; null for today. */
  asOf: string | null;
  addresses: ChartAddresses;
}

/** Every claim on a figure on one axis, its source beside it; claims of one origin stand together, reprints thin behind the first. */
export function SpreadChart({ members, question, asOf, addresses }: SpreadChartProps) {
  const locale = useLocale();
  const t = useTranslations("figure");
  const words = useTranslations();
  const chartWords = useTranslations("charts");
  const format = useFormatter();
  const model = prepareSpread(members, { locale, label: (value) => formatTick(value, locale) });
  const note = t("spreadNote", { scale: model.scale, measure: measureName(model.measure, locale) });
  const claims = model.rows.map(({ member }) => member.claim);
  return (
    <ChartFrame
      id="spread"
      title={question}
      heading={t("spread")}
      subtitle={asOf === null ? note : `${asOf}. ${note}`}
      legend={
        <ShapesLegend
          modalities={claims.map(({ modality }) => modality)}
          reaches={model.rows.map(({ reach }) => reach)}
          upright={false}
        />
      }
      notes={model.unplaced.length === 0 ? null : t("unplaced", { count: model.unplaced.length })}
      source={sourceLine(claims, { t: chartWords, format })}
      table={
        <PointTable
          caption={t("spread")}
          ids={claims.map(({ id }) => id)}
          words={packWords(
            claims.map((claim) =>
              pointWords(claim, formatAmount(claim.amount, locale), { locale, t: words }),
            ),
          )}
        />
      }
      addresses={addresses}
    >
      <SpreadLines model={model} />
    </ChartFrame>
  );
}

/** The lines alone, for a place that frames them itself; in a container of which they take the width. */
export function SpreadLines({ model }: { model: Pick<SpreadModel, "rows" | "ticks"> }) {
  return (
    <>
      <ol>
        {model.rows.map((row) => (
          <SpreadLine key={row.member.claim.id} row={row} ticks={model.ticks} />
        ))}
      </ol>
      <div className="@3xl:ms-[34rem]">
        <TrackAxis ticks={model.ticks} />
      </div>
    </>
  );
}

interface SpreadLineProps {
  row: SpreadModel["rows"][number];
  ticks: SpreadModel["ticks"];
}

function SpreadLine({ row, ticks }: SpreadLineProps) {
  const t = useTranslations("figure");
  const { claim } = row.member;
  return (
    <li
      className={`grid items-center gap-x-4 py-1.5 @3xl:grid-cols-[34rem_minmax(0,1fr)] ${row.leads ? "border-t border-rule" : ""}`}
    >
      <span className={`grid gap-x-4 @md:grid-cols-[13rem_minmax(0,1fr)] ${row.leads ? "" : "ps-4"}`}>
        <Link href={claimPath(claim.id)} prefetch={false} className="quiet-link font-bold">
          <AmountText amount={claim.amount} />
          {row.converted ? (
            <span className="block text-small font-normal text-ink-soft">{t("converted")}</span>
          ) : null}
        </Link>
        <span className="text-small text-ink-soft">
          <SourceName claim={claim} /> · <ClaimDate claim={claim} short />
          <span className="block">
            <ClaimWho claim={claim} />
            {row.leads ? null : <span className="sr-only"> ({t("reprint")})</span>}
          </span>
        </span>
      </span>
      <AmountTrack {...row} modality={claim.modality} ticks={ticks} thin={!row.leads} />
    </li>
  );
}
