import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Moment, writeMoment } from "@/lib/claims/moment";
import { claimPath, figurePath } from "@/lib/claims/paths";
import type { Showing, ShownIn } from "@/lib/claims/shown-money";
import { type PlanLine as Line, type PlansModel, preparePlans } from "@/lib/figures/charts/plans";
import type { PlanRow, PositionRow } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { formatTick } from "@/lib/money/format";
import { TrackAxis } from "../charts/amount-track";
import { AxisName } from "../charts/axis-name";
import { type ChartAddresses, ChartFrame } from "../charts/chart-frame";
import { capitalised, intoWords, titleIn } from "../charts/money-words";
import { sourceLine } from "../charts/source-line";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { NameText, PartyName } from "../claims/party-name";
import { ShownAmount } from "../claims/shown-amount";
import { SourceName } from "../claims/source-name";
import { CurrencyChoice } from "../filters/currency-choice";
import { AmountBar, TimeBar, Years } from "./plan-bars";
import { PlansLegend } from "./plans-legend";

interface PlansChartProps {
  plans: readonly PlanRow[];
  /** Which of how many, of what and in which order. */
  subtitle: string;
  /** ISO day. */
  today: string;
  /** What the figures' own pages go back to. */
  moment: Moment;
  showing: Showing;
  /** What was asked for, and the address of the same page with its money in another currency. */
  wanted: ShownIn;
  addressIn(shown: ShownIn): string;
  /** Other orders of the same. */
  more: ReactNode;
  addresses: ChartAddresses;
}

/** Plans one a line: who and on what, how much, and on one time axis from the first word to the due date. */
export function PlansChart(props: PlansChartProps) {
  const { plans, subtitle, today, moment, showing, wanted, addressIn, more, addresses } = props;
  const charts = useTranslations("charts");
  const format = useFormatter();
  const t = useTranslations("plans");
  const money = useTranslations("money");
  const locale = useLocale();
  const model = preparePlans(plans, {
    locale,
    today,
    showing,
    label: (value) => formatTick(value, locale),
    year: (day) => formatDate(day, locale, { precision: "year" }),
  });
  const converts = plans.some(({ range }) =>
    [range?.lowest, range?.highest].some((end) => end && end.amount.currency !== showing.currency),
  );
  const notes = [
    t("note"),
    ...(showing.several ? [money("several")] : converts ? [money("converted")] : []),
    ...(model.withoutRate > 0 ? [t("withoutRate", { count: model.withoutRate })] : []),
  ];
  return (
    <ChartFrame
      id="plans"
      title={titleIn(t("chart"), showing.currency, { locale, money })}
      subtitle={subtitle}
      more={more}
      controls={<CurrencyChoice chosen={wanted} addressOf={addressIn} />}
      legend={<PlansLegend past={moment.as_of !== null} />}
      notes={notes.join(" ")}
      source={sourceLine(
        plans.map(({ word }) => word),
        { t: charts, format },
      )}
      table={null}
      addresses={addresses}
    >
      <div className="plan-line border-b border-ink text-small font-bold" aria-hidden="true">
        <span>{t("columns.plan")}</span>
        <span>
          {t("columns.amount")}
          <AxisName>{capitalised(intoWords(showing.currency, { locale, money }), locale)}</AxisName>
          <TrackAxis ticks={model.amounts} />
        </span>
        <Years model={model} />
      </div>
      <ol>
        {model.lines.map((line) => (
          <PlanLine key={line.plan.figure.id} line={line} model={model} showing={showing} moment={moment} />
        ))}
      </ol>
    </ChartFrame>
  );
}

/** A position is of the month in which it was said first. */
const dated = (position: PositionRow) => ({ ...position, claimDate: position.firstDay });

interface PlanLineProps extends Pick<PlansChartProps, "showing" | "moment"> {
  line: Line;
  model: PlansModel;
}

function PlanLine({ line, model, showing, moment }: PlanLineProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { figure, state, overdue, word, range } = line.plan;
  const { question } = figure;
  const object = question.object?.en === question.subject.names.en ? null : question.object;
  const due = question.period?.end ?? null;
  return (
    <li className="plan-line border-b border-rule">
      <div>
        <p className="font-bold">
          <PartyName party={question.subject} />
        </p>
        {object === null ? null : (
          <p className="text-small">
            <NameText names={object} />
          </p>
        )}
        <p className="text-small text-ink-soft">
          <strong className={overdue ? "text-accent" : undefined}>
            {overdue
              ? t("plans.overdueAs", { state: t(`figures.plans.${state}`) })
              : t(`figures.plans.${state}`)}
          </strong>
          {t("company.separator")}
          <Link href={claimPath(word.id)} prefetch={false} className="quiet-link">
            <ClaimDate claim={word} short />
          </Link>
          {" · "}
          <SourceName claim={word} />
        </p>
      </div>
      <div>
        <Link
          href={figurePath(figure.id, writeMoment(moment))}
          prefetch={false}
          className="quiet-link font-bold"
        >
          {range === null ? (
            t("plans.denied")
          ) : range.lowest === range.highest ? (
            <AmountText amount={range.lowest.amount} style="compact" />
          ) : (
            <>
              <AmountText amount={range.lowest.amount} style="compact" /> –{" "}
              <AmountText amount={range.highest.amount} style="compact" />
            </>
          )}
        </Link>
        {range === null ? null : (
          <>
            <ShownAmount claim={dated(range.lowest)} exchange={showing} />
            {range.lowest === range.highest ? null : (
              <ShownAmount claim={dated(range.highest)} exchange={showing} />
            )}
          </>
        )}
        <AmountBar line={line} ticks={model.amounts} />
        <p className="text-small text-ink-soft">{t("plans.claims", { count: figure.claims })}</p>
      </div>
      <div>
        <TimeBar line={line} model={model} />
        <p className="text-small text-ink-soft">
          {due === null
            ? t("plans.since", {
                from: formatDate(question.firstDay, locale, { precision: "month", short: true }),
              })
            : t("plans.span", {
                from: formatDate(question.firstDay, locale, { precision: "month", short: true }),
                due: formatDate(due, locale, { precision: "month", short: true }),
              })}
        </p>
      </div>
    </li>
  );
}
