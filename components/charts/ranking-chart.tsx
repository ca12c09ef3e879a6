import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { prepareRanking, type RankingModel } from "@/lib/claims/charts/ranking";
import type { Moment } from "@/lib/claims/moment";
import { claimPath } from "@/lib/claims/paths";
import type { Ranked } from "@/lib/claims/queries/rank-companies";
import type { RankBy } from "@/lib/claims/rank-view";
import type { Showing, ShownIn } from "@/lib/claims/shown-money";
import type { FigureAround } from "@/lib/figures/queries/figures-around";
import type { PositionRow } from "@/lib/figures/rows";
import { formatAge, formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { currencyName, formatTick } from "@/lib/money/format";
import { AmountText } from "../claims/amount-text";
import { NameText } from "../claims/party-name";
import { ShownAmount } from "../claims/shown-amount";
import { SourceName } from "../claims/source-name";
import { CurrencyChoice } from "../filters/currency-choice";
import { AmountTrack, TrackAxis } from "./amount-track";
import { AxisName } from "./axis-name";
import { type ChartAddresses, ChartFrame } from "./chart-frame";
import { capitalised, titleIn } from "./money-words";
import { PointTable } from "./point-table";
import { packWords, pointWords } from "./point-words";
import { sourceLine } from "./source-line";

interface RankingChartProps {
  ranked: Ranked;
  by: RankBy;
  /** What the money is shown in. */
  showing: Showing;
  /** Of the claims, by claim: how far others go on the same figure. */
  figures: ReadonlyMap<string, FigureAround>;
  /** The day from which ages are counted, ISO. */
  now: string;
  moment: Moment;
}

/** One claim a company on one log axis, with its age, among other things. */
export function RankingChart(props: RankingChartProps) {
  const { model, note } = useRanking(props);
  const t = useTranslations("charts");
  if (model.rows.length === 0) return <p className="text-ink-soft">{t("nothing")}</p>;
  return (
    <figure className="@container">
      <figcaption className="mb-2 text-small text-ink-soft">{note}</figcaption>
      <RankingRows model={model} showing={props.showing} now={props.now} />
    </figure>
  );
}

interface RankingFigureProps extends RankingChartProps {
  title: string;
  more: ReactNode;
  /** What was asked for, and the address of the same page with its money in another currency. */
  wanted: ShownIn;
  addressIn(shown: ShownIn): string;
  addresses: ChartAddresses;
}

/** The same as a chart of its own, to take away. */
export function RankingFigure(given: RankingFigureProps) {
  const { title, more, wanted, addressIn, addresses, ...props } = given;
  const { model, note } = useRanking(props);
  const t = useTranslations("charts");
  const words = useTranslations();
  const money = useTranslations("money");
  const locale = useLocale();
  const format = useFormatter();
  const { currency } = props.showing;
  if (model.rows.length === 0) return <p className="text-ink-soft">{t("nothing")}</p>;
  return (
    <ChartFrame
      id="ranking"
      title={titleIn(title, currency, { locale, money })}
      subtitle={note}
      more={more}
      controls={<CurrencyChoice chosen={wanted} addressOf={addressIn} />}
      source={sourceLine(
        model.rows.map(({ claim }) => claim),
        { t, format },
      )}
      table={
        <PointTable
          caption={title}
          ids={model.rows.map(({ claim }) => claim.id)}
          words={packWords(
            model.rows.map(({ claim, shown }) =>
              pointWords(claim, shown.month === null ? null : { ...shown, currency }, { locale, t: words }),
            ),
          )}
        />
      }
      addresses={addresses}
    >
      <div className="ranking-axis">
        <AxisName>{capitalised(currencyName(currency, locale, "several"), locale)}</AxisName>
      </div>
      <RankingRows model={model} showing={props.showing} now={props.now} />
    </ChartFrame>
  );
}

/** What is drawn, and in words the measure, what is left out and what is converted. */
function useRanking({ ranked, by, showing, figures, moment }: RankingChartProps): {
  model: RankingModel;
  note: string;
} {
  const locale = useLocale();
  const t = useTranslations("charts.ranking");
  const then = useTranslations("moment");
  const money = useTranslations("money");
  const ends = (position?: PositionRow) =>
    position === undefined ? null : showing.of(position, position.firstDay);
  const model = prepareRanking(ranked, {
    locale,
    by,
    showing,
    ranges: new Map(
      [...figures].map(([claim, { range }]) => [
        claim,
        { lowest: ends(range?.lowest), highest: ends(range?.highest) },
      ]),
    ),
    label: (value) => formatTick(value, locale),
  });
  const day = (iso: string) => ({ date: formatDate(iso, locale) });
  const withoutRate = ranked.withoutRate + model.withoutRate;
  const sentences = [
    ...(moment.as_of === null ? [] : [then("note", day(moment.as_of))]),
    ...(moment.known === null ? [] : [then("knownNote", day(moment.known))]),
    model.shown < model.total
      ? t("shown", { shown: model.shown, total: model.total, by })
      : t("shownAll", { by }),
    t("axis", { currency: currencyName(showing.currency, locale, "several") }),
    ...(showing.several ? [money("several")] : []),
    ...(model.rows.some(({ whisker }) => whisker !== null) ? [t("whiskers")] : []),
    ...(model.converted > 0 && !showing.several ? [money("converted")] : []),
    ...(withoutRate > 0 ? [t("withoutRate", { count: withoutRate })] : []),
  ];
  return { model, note: sentences.join(" ") };
}

/** Of more rows, the last is out of sight while the first is read. */
const ROWS_IN_VIEW = 10;

/** Drawn without scripts: each row is a link to its claim. */
function RankingRows({ model, showing, now }: { model: RankingModel; showing: Showing; now: string }) {
  const locale = useLocale();
  const axis = (
    <div className="ranking-axis">
      <TrackAxis ticks={model.ticks} />
    </div>
  );
  return (
    <>
      {model.rows.length > ROWS_IN_VIEW ? axis : null}
      <ol>
        {model.rows.map((row) => (
          <li key={row.claim.id} className="border-b border-rule">
            <Link href={claimPath(row.claim.id)} prefetch={false} className="ranking-row group">
              <span className="truncate font-bold underline-offset-4 group-hover:underline">
                <NameText names={row.claim.subject.names} />
              </span>
              <span className="ranking-amount">
                <AmountText amount={row.claim.amount} style="compact" />
                <ShownAmount claim={row.claim} exchange={showing} />
              </span>
              <AmountTrack
                {...row}
                modality={row.claim.modality}
                ticks={model.ticks}
                className="ranking-track"
              />
              <span className="ranking-source truncate text-small text-ink-faint">
                <SourceName claim={row.claim} />
                {" · "}
                {formatAge(row.claim.claimDate, now, locale, { precision: row.claim.datePrecision })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {axis}
    </>
  );
}
