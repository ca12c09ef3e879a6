import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OembedLinks } from "@/components/charts/oembed-links";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { MomentForm } from "@/components/ui/moment-form";
import { MomentNote } from "@/components/ui/moment-note";
import { Part } from "@/components/ui/part";
import { WaitingRows } from "@/components/ui/waiting";
import { TODAY } from "@/lib/claims/moment";
import { rankingsPath } from "@/lib/claims/paths";
import { RANK_BY, RANKED_KINDS, readRankView } from "@/lib/claims/rank-view";
import { Link } from "@/lib/i18n/navigation";
import { RankingPart } from "../../charts/ranking-part";
import { alternatesOf, fullAddress } from "../alternates";

type Props = PageProps<"/[locale]/rankings">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rankings");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/rankings") };
}

export default async function RankingsPage({ searchParams }: Props) {
  const t = await getTranslations("rankings");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
      </div>
      <Part fallback={<WaitingRows rows={16} height={5} />}>
        <ViewPart searchParams={searchParams} />
      </Part>
    </>
  );
}

async function ViewPart({ searchParams }: Pick<Props, "searchParams">) {
  const { view, problems } = readRankView(await searchParams);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without="/rankings" />;
  const [t, kinds, address] = await Promise.all([
    getTranslations("rankings"),
    getTranslations("kinds"),
    fullAddress(rankingsPath(view)),
  ]);
  const title = t("chart", { kind: kinds(view.kind), by: t(`bys.${view.by}`) });
  return (
    <>
      <OembedLinks title={title} address={address} />
      <nav aria-label={t("kind")} className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        {RANKED_KINDS.map((kind) => (
          <Link
            key={kind}
            href={rankingsPath({ ...view, kind })}
            scroll={false}
            prefetch={false}
            aria-current={kind === view.kind ? "true" : undefined}
            className="choice"
          >
            {kinds(kind)}
          </Link>
        ))}
      </nav>
      <nav aria-label={t("by")} className="mb-2 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        {RANK_BY.map((by) => (
          <Link
            key={by}
            href={rankingsPath({ ...view, by })}
            scroll={false}
            prefetch={false}
            aria-current={by === view.by ? "true" : undefined}
            className="choice"
          >
            {t(`bys.${by}`)}
          </Link>
        ))}
      </nav>
      <div className="mb-4">
        <MomentForm moment={view} path="/rankings">
          <input type="hidden" name="kind" value={view.kind} />
          <input type="hidden" name="by" value={view.by} />
          {view.in === "USD" ? null : <input type="hidden" name="in" value={view.in} />}
        </MomentForm>
        <MomentNote moment={view} today={rankingsPath({ ...view, ...TODAY })} />
      </div>
      <div className="max-w-[56rem]">
        <RankingPart view={view} />
      </div>
    </>
  );
}
