import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RankingChart } from "@/components/charts/ranking-chart";
import { VolumeFigure } from "@/components/charts/volume-figure";
import { NewestClaims } from "@/components/claims/newest-claims";
import { TotalsStrip, TotalsWaiting } from "@/components/claims/totals-strip";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import { claimsByMonth } from "@/lib/claims/queries/claims-by-month";
import { latestByCompany } from "@/lib/claims/queries/latest-by-company";
import { newestClaims } from "@/lib/claims/queries/newest-claims";
import { totals } from "@/lib/claims/queries/totals";
import type { Kind } from "@/lib/extraction/types";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../database";
import { alternatesOf } from "./alternates";

/** Before that nearly nothing was claimed; what was is counted beside the picture. */
const SINCE = "2022-01";

const RANKINGS = [
  { id: "costs", kind: "training_cost" },
  { id: "valuations", kind: "valuation" },
  { id: "plans", kind: "investment_plan" },
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
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-3">
        {RANKINGS.map(({ id, kind }) => (
          <Section
            key={id}
            id={id}
            title={t(`overview.${id}.title`)}
            note={t(`overview.${id}.note`)}
            more={
              <Link href={claimsPath({ ...everyClaim(), kind: [kind] })} className="link text-small">
                {t("charts.ranking.all")}
              </Link>
            }
          >
            <Part fallback={<WaitingRows rows={8} height={5} />}>
              <RankingPart kind={kind} />
            </Part>
          </Section>
        ))}
      </div>
      <div className="mt-12">
        <Section id="volume" title={t("charts.volume.title")}>
          <Part fallback={<WaitingBlock height={25} />}>
            <VolumePart />
          </Part>
        </Section>
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

async function RankingPart({ kind }: { kind: Kind }) {
  return <RankingChart latest={await latestByCompany(await database(), [kind])} />;
}

async function VolumePart() {
  return (
    <VolumeFigure
      counts={await claimsByMonth(await database(), everyClaim())}
      since={SINCE}
      addressOf={({ firstDay, lastDay }) => claimsPath({ ...everyClaim(), from: firstDay, to: lastDay })}
    />
  );
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
