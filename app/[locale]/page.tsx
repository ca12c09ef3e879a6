import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import { VolumePart } from "@/app/charts/volume-part";
import { RankingChart } from "@/components/charts/ranking-chart";
import { NewestClaims } from "@/components/claims/newest-claims";
import { TotalsStrip, TotalsWaiting } from "@/components/claims/totals-strip";
import { FigureLine } from "@/components/figures/figure-line";
import { HeadlineFigure } from "@/components/figures/headline-figure";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { IntentLink } from "@/components/ui/intent-link";
import { MomentForm } from "@/components/ui/moment-form";
import { MomentNote } from "@/components/ui/moment-note";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { everyClaim } from "@/lib/claims/filter";
import { type Moment, readMoment, TODAY, writeMoment } from "@/lib/claims/moment";
import { rankingsPath } from "@/lib/claims/paths";
import { newestClaims } from "@/lib/claims/queries/newest-claims";
import { totals } from "@/lib/claims/queries/totals";
import type { RankView } from "@/lib/claims/rank-view";
import { findFigureAsOf } from "@/lib/figures/queries/find-figure";
import { headlineFigures } from "@/lib/figures/queries/list-figures";
import type { FigureDetail, FigureRow } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { rankingOf } from "../charts/ranking-of";
import { database } from "../database";
import { knowledge } from "../knowledge";
import { alternatesOf } from "./alternates";

/** Before that nearly nothing was claimed; what was is counted beside the picture. */
const SINCE = "2022-01-01";

/** One told at length, two beside it. */
const HEADLINES = 3;

const TOP = 8;

const RANKINGS = [
  { id: "costs", kind: "training_cost", by: "lowest" },
  { id: "valuations", kind: "valuation", by: "latest" },
  { id: "plans", kind: "investment_plan", by: "largest" },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview");
  return { description: t("lead"), alternates: await alternatesOf("/") };
}

type Props = PageProps<"/[locale]">;

/** What the address asks to go back to, read once for all parts. */
const momentOf = cache(async (searchParams: Props["searchParams"]) => readMoment(await searchParams));

export default async function OverviewPage({ searchParams }: Props) {
  const t = await getTranslations();
  return (
    <>
      <div className="grid gap-x-12 gap-y-6 pt-8 pb-8 xl:grid-cols-[minmax(0,1fr)_42rem] xl:items-end">
        <div>
          <h1 className="max-w-[24ch]">{t("overview.title")}</h1>
          <p className="mt-3 max-w-[52ch] text-lead text-ink-soft">{t("overview.lead")}</p>
        </div>
        <Part fallback={<TotalsWaiting />}>
          <TotalsPart searchParams={searchParams} />
        </Part>
      </div>
      <div className="mb-4">
        <Part fallback={<WaitingBlock height={2.75} />}>
          <MomentPart searchParams={searchParams} />
        </Part>
      </div>
      <div className="mb-12">
        <Section
          id="disputed"
          title={t("figure.lead")}
          more={
            <IntentLink href="/disagreements" className="link">
              {t("figure.back")}
            </IntentLink>
          }
        >
          <Part fallback={<WaitingRows rows={3} height={17} />}>
            <DisputedPart searchParams={searchParams} />
          </Part>
        </Section>
      </div>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-3">
        {RANKINGS.map(({ id, kind, by }) => (
          <Section
            key={id}
            id={id}
            title={t(`overview.${id}.title`)}
            note={t(`overview.${id}.note`)}
            more={
              <Suspense fallback={<AllOfThem kind={kind} by={by} moment={TODAY} />}>
                <AllThen kind={kind} by={by} searchParams={searchParams} />
              </Suspense>
            }
          >
            <Part fallback={<WaitingRows rows={8} height={5} />}>
              <RankingPart kind={kind} by={by} searchParams={searchParams} />
            </Part>
          </Section>
        ))}
      </div>
      <div className="mt-12">
        <Part fallback={<WaitingBlock height={25} />}>
          <ByMonthPart searchParams={searchParams} />
        </Part>
      </div>
      <div className="mt-12">
        <Section
          id="newest"
          title={t("overview.newest.title")}
          more={
            <IntentLink href="/claims" className="link">
              {t("overview.newest.all")}
            </IntentLink>
          }
        >
          <Part fallback={<WaitingRows rows={10} />}>
            <NewestPart searchParams={searchParams} />
          </Part>
        </Section>
      </div>
    </>
  );
}

type Asked = Pick<Props, "searchParams">;

/** What is held today; nobody counted it on other days. */
async function TotalsPart({ searchParams }: Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (moment.as_of !== null || problems.length > 0) return null;
  return <TotalsStrip totals={await totals(await database())} />;
}

async function MomentPart({ searchParams }: Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without="/" />;
  return (
    <>
      <MomentForm moment={moment} path="/" />
      <MomentNote moment={moment} today="/" />
    </>
  );
}

async function DisputedPart({ searchParams }: Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (problems.length > 0) return null;
  const source = await database();
  const wanted = { size: HEADLINES, knowledge: knowledge() };
  const [first, ...others] = await headlineFigures(source, moment, wanted);
  const told = first === undefined ? null : await detailOf(first, moment);
  if (told === null)
    return <p className="text-ink-soft">{(await getTranslations("figure"))("noneDisputed")}</p>;
  const then = writeMoment(moment);
  const asOf = then === "" ? "" : `?${then}`;
  return (
    <>
      <HeadlineFigure figure={told} asOf={asOf} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        {others.map((figure) => (
          <FigureLine key={figure.id} figure={figure} asOf={asOf} />
        ))}
      </div>
    </>
  );
}

/** A figure of the list with its claims, as it stands or stood. */
async function detailOf({ id, question }: FigureRow, moment: Moment): Promise<FigureDetail | null> {
  const { kind, subject, counterparty } = question;
  const company = [subject.slug, counterparty?.slug ?? []].flat();
  return findFigureAsOf(await database(), { claim: id, kind: [kind], company, ...moment }, knowledge());
}

interface AllOfThemProps extends Pick<RankView, "kind" | "by"> {
  moment: Moment;
}

async function AllOfThem({ kind, by, moment }: AllOfThemProps) {
  const t = await getTranslations("charts.ranking");
  return (
    <IntentLink href={rankingsPath({ kind, by, in: "USD", ...moment })} className="link text-small">
      {t("all")}
    </IntentLink>
  );
}

/** On a past day all of them of that day. */
async function AllThen({ searchParams, ...ranking }: Pick<RankView, "kind" | "by"> & Asked) {
  const { moment } = await momentOf(searchParams);
  return <AllOfThem {...ranking} moment={moment} />;
}

async function RankingPart({ searchParams, ...view }: Pick<RankView, "kind" | "by"> & Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (problems.length > 0) return null;
  return <RankingChart {...(await rankingOf({ ...view, in: "USD", ...moment, size: TOP }))} />;
}

async function ByMonthPart({ searchParams }: Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (problems.length > 0) return null;
  const then = writeMoment(moment);
  return (
    <VolumePart filter={{ ...everyClaim(), from: SINCE, ...moment }} page={then === "" ? "/" : `/?${then}`} />
  );
}

async function NewestPart({ searchParams }: Asked) {
  const { moment, problems } = await momentOf(searchParams);
  if (problems.length > 0) return null;
  const claims = await newestClaims(await database(), moment, 12);
  if (claims.length > 0) return <NewestClaims claims={claims} />;
  const t = await getTranslations("overview.empty");
  return (
    <>
      <p className="text-lead">{t("title")}</p>
      <p className="mt-1 max-w-[60ch] text-ink-soft">{t("text")}</p>
      <p className="mt-4">
        <Link href="/try" className="button">
          {t("try")}
        </Link>
      </p>
    </>
  );
}
