import { useFormatter, useLocale, useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { Showing, ShownIn } from "@/lib/claims/shown-money";
import { prepareSpread, type SpreadModel } from "@/lib/figures/charts/spread";
import type { FigureClaimRow } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { formatTick } from "@/lib/money/format";
import { AmountTrack, TrackAxis } from "../charts/amount-track";
import { AxisName } from "../charts/axis-name";
import { type ChartAddresses, ChartFrame } from "../charts/chart-frame";
import { ShapesLegend } from "../charts/legend";
import { measureName } from "../charts/measure-name";
import { capitalised, titleIn } from "../charts/money-words";
import { PointTable } from "../charts/point-table";
import { packWords, pointWords } from "../charts/point-words";
import { sourceLine } from "../charts/source-line";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { ClaimWho } from "../claims/claim-who";
import { ShownAmount } from "../claims/shown-amount";
import { SourceName } from "../claims/source-name";
import { CurrencyChoice } from "../filters/currency-choice";

interface SpreadChartProps {
  members: readonly FigureClaimRow[];
  /** The question that they answer. */
  question: string;
  /** The day that it is shown as of, in words; null for today. */
  asOf: string | null;
  showing: Showing;
  /** What was asked for, and the address of the same page with its money in another currency. */
  wanted: ShownIn;
  addressIn(shown: ShownIn): string;
  addresses: ChartAddresses;
}

/** Every claim on a figure on one axis, its source beside it; claims of one origin stand together, reprints thin behind the first. */
export function SpreadChart(props: SpreadChartProps) {
  const { members, question, asOf, showing, wanted, addressIn, addresses } = props;
  const locale = useLocale();
  const t = useTranslations("figure");
  const words = useTranslations();
  const money = useTranslations("money");
  const chartWords = useTranslations("charts");
  const format = useFormatter();
  const model = prepareSpread(members, { locale, showing, label: (value) => formatTick(value, locale) });
  const note = t("spreadNote", { scale: model.scale, measure: measureName(model.measure, locale) });
  const claims = model.rows.map(({ member }) => member.claim);
  const { currency } = model.measure;
  const notes = [
    ...(showing.several ? [money("several")] : []),
    ...(!showing.several && model.rows.some(({ converted }) => converted) ? [money("converted")] : []),
    ...(model.unplaced.length === 0 ? [] : [t("unplaced", { count: model.unplaced.length })]),
  ];
  return (
    <ChartFrame
      id="spread"
      title={titleIn(question, wanted === "printed" ? null : currency, { locale, money })}
      heading={t("spread")}
      subtitle={asOf === null ? note : `${asOf}. ${note}`}
      controls={currency === null ? null : <CurrencyChoice chosen={wanted} addressOf={addressIn} />}
      legend={
        <ShapesLegend
          modalities={claims.map(({ modality }) => modality)}
          reaches={model.rows.map(({ reach }) => reach)}
          upright={false}
        />
      }
      notes={notes.length === 0 ? null : notes.join(" ")}
      source={sourceLine(claims, { t: chartWords, format })}
      table={
        <PointTable
          caption={t("spread")}
          ids={claims.map(({ id }) => id)}
          words={packWords(
            model.rows.map(({ member: { claim }, converted }) =>
              pointWords(claim, converted && { ...converted, currency: showing.currency }, {
                locale,
                t: words,
              }),
            ),
          )}
        />
      }
      addresses={addresses}
    >
      <SpreadLines model={model} showing={showing} />
    </ChartFrame>
  );
}

/** The lines alone, for a place that frames them itself; in a container of which they take the width. */
export function SpreadLines({ model, showing }: { model: SpreadModel; showing: Showing }) {
  const locale = useLocale();
  return (
    <>
      <ol>
        {model.rows.map((row) => (
          <SpreadLine key={row.member.claim.id} row={row} ticks={model.ticks} showing={showing} />
        ))}
      </ol>
      <div className="@3xl:ms-[34rem]">
        <TrackAxis ticks={model.ticks} />
        <AxisName>{capitalised(measureName(model.measure, locale), locale)}</AxisName>
      </div>
    </>
  );
}

interface SpreadLineProps {
  row: SpreadModel["rows"][number];
  ticks: SpreadModel["ticks"];
  showing: Showing;
}

function SpreadLine({ row, ticks, showing }: SpreadLineProps) {
  const t = useTranslations("figure");
  const { claim } = row.member;
  return (
    <li
      className={`grid items-center gap-x-4 py-1.5 @3xl:grid-cols-[34rem_minmax(0,1fr)] ${row.leads ? "border-t border-rule" : ""}`}
    >
      <span className={`grid gap-x-4 @md:grid-cols-[13rem_minmax(0,1fr)] ${row.leads ? "" : "ps-4"}`}>
        <span>
          <Link href={claimPath(claim.id)} prefetch={false} className="quiet-link font-bold">
            <AmountText amount={claim.amount} />
          </Link>
          {row.converted ? <ShownAmount claim={claim} exchange={showing} /> : null}
        </span>
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
