import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VolumePart } from "@/app/charts/volume-part";
import { RankingChart } from "@/components/charts/ranking-chart";
import { NewestClaims } from "@/components/claims/newest-claims";
import { TotalsStrip, TotalsWaiting } from "@/components/claims/totals-strip";
import { FigureLine } from "@/components/figures/figure-line";
import { HeadlineFigure } from "@/components/figures/headline-figure";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { everyClaim } from "@/lib/claims/filter";
import { TODAY } from "@/lib/claims/moment";
import { rankingsPath } from "@/lib/claims/paths";
import { newestClaims } from "@/lib/claims/queries/newest-claims";
import { totals } from "@/lib/claims/queries/totals";
import type { RankView } from "@/lib/claims/rank-view";
import { findFigure } from "@/lib/figures/queries/find-figure";
import { headlineFigures } from "@/lib/figures/queries/list-figures";
import { Link } from "@/lib/i18n/navigation";
import { rankingOf } from "../charts/ranking-of";
import { database } from "../database";
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
  return { alternates: await alternatesOf("/") };
}

export default async function OverviewPage() {
  const t = await getTranslations();
  return (
    <>
      <div className="grid gap-x-12 gap-y-6 pt-8 pb-8 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end">
        <div>
          <h1 className="max-w-[24ch]">{t("overview.title")}</h1>
          <p className="mt-3 max-w-[52ch] text-lead text-ink-soft">{t("overview.lead")}</p>
        </div>
        <Part fallback={<TotalsWaiting />}>
          <TotalsPart />
        </Part>
      </div>
      <div className="mb-12">
        <Section
          id="disputed"
          title={t("figure.lead")}
          more={
            <Link href="/disagreements" className="link">
              {t("figure.back")}
            </Link>
          }
        >
          <Part fallback={<WaitingRows rows={3} height={9} />}>
            <DisputedPart />
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
              <Link href={rankingsPath({ kind, by, in: "USD", ...TODAY })} className="link text-small">
                {t("charts.ranking.all")}
              </Link>
            }
          >
            <Part fallback={<WaitingRows rows={8} height={5} />}>
              <RankingPart kind={kind} by={by} />
            </Part>
          </Section>
        ))}
      </div>
      <div className="mt-12">
        <Part fallback={<WaitingBlock height={25} />}>
          <VolumePart filter={{ ...everyClaim(), from: SINCE }} page="/" />
        </Part>
      </div>
      <div className="mt-12">
        <Section
          id="newest"
          title={t("overview.newest.title")}
          more={
            <Link href="/claims" className="link">
              {t("overview.newest.all")}
            </Link>
          }
        >
          <Part fallback={<WaitingRows rows={10} />}>
            <NewestPart />
          </Part>
        </Section>
      </div>
    </>
  );
}

async function TotalsPart() {
  return <TotalsStrip totals={await totals(await database())} />;
}

async function DisputedPart() {
  const source = await database();
  const [first, ...others] = await headlineFigures(source, HEADLINES);
  const told = first === undefined ? null : await findFigure(source, first.id);
  if (told === null)
    return <p className="text-ink-soft">{(await getTranslations("figure"))("noneDisputed")}</p>;
  return (
    <>
      <HeadlineFigure figure={told} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        {others.map((figure) => (
          <FigureLine key={figure.id} figure={figure} />
        ))}
      </div>
    </>
  );
}

async function RankingPart(view: Pick<RankView, "kind" | "by">) {
  return <RankingChart {...(await rankingOf({ ...view, in: "USD", ...TODAY, size: TOP }))} />;
}

async function NewestPart() {
  const claims = await newestClaims(await database(), 12);
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
