import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TimelineFigure } from "@/components/charts/timeline-figure";
import { TrackTable } from "@/components/charts/track-table";
import { CompanyMasthead } from "@/components/companies/company-masthead";
import { CompanyPeople } from "@/components/companies/company-people";
import { CompanySources } from "@/components/companies/company-sources";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Missing } from "@/components/ui/missing";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { readChartView, writeChartView } from "@/lib/claims/charts/chart-view";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath, companyPath } from "@/lib/claims/paths";
import { nameIn } from "@/lib/claims/rows";
import { alternatesOf } from "../../alternates";
import { claimsOf, companyOf } from "./company";

type Props = PageProps<"/[locale]/companies/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [company, locale] = await Promise.all([companyOf(slug), getLocale()]);
  if (!company)
    return { title: (await getTranslations("errors.noCompany"))("title"), robots: { index: false } };
  return { title: nameIn(company.names, locale), alternates: await alternatesOf(companyPath(company.slug)) };
}

export default function CompanyPage({ params, searchParams }: Props) {
  return (
    <div className="grid gap-y-12">
      <Part fallback={<WaitingBlock height={12.5} />}>
        <MastheadPart params={params} />
      </Part>
      <Part fallback={<WaitingRows rows={6} height={4} />}>
        <MeasuresPart params={params} />
      </Part>
      <Part fallback={<WaitingBlock height={32} />}>
        <TimelinePart params={params} searchParams={searchParams} />
      </Part>
      <Part fallback={<WaitingRows rows={8} />}>
        <SourcesPart params={params} />
      </Part>
    </div>
  );
}

async function MastheadPart({ params }: Pick<Props, "params">) {
  const { slug } = await params;
  const company = await companyOf(slug);
  return company ? <CompanyMasthead company={company} /> : <Missing what="noCompany" />;
}

async function MeasuresPart({ params }: Pick<Props, "params">) {
  const { slug } = await params;
  const [t, company, claims] = await Promise.all([
    getTranslations("company"),
    companyOf(slug),
    claimsOf(slug),
  ]);
  if (!company) return null;
  if (claims.total === 0) return <p className="border-t-2 border-ink py-8 text-lead">{t("none")}</p>;
  return (
    <Section id="measures" title={t("measures")}>
      <TrackTable
        claims={claims.claims}
        addressOf={(kind) =>
          claimsPath({ ...everyClaim(), company: [decodeURIComponent(slug)], kind: [kind] })
        }
      />
    </Section>
  );
}

async function TimelinePart({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const own = companyPath(decodeURIComponent(slug));
  const { view, problems } = readChartView(asked, []);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={own} />;
  const [t, claims] = await Promise.all([getTranslations("company"), claimsOf(slug)]);
  if (claims.total === 0) return null;
  return (
    <Section id="timeline" title={t("timeline")}>
      <TimelineFigure
        claims={claims}
        view={view}
        chosen={[decodeURIComponent(slug)]}
        addressOf={(other) => {
          const query = writeChartView(other);
          return query === "" ? own : `${own}?${query}`;
        }}
      />
    </Section>
  );
}

async function SourcesPart({ params }: Pick<Props, "params">) {
  const { slug } = await params;
  const company = await companyOf(slug);
  if (!company) return null;
  const addressOf = (source: string) =>
    claimsPath({ ...everyClaim(), company: [company.slug], source: [source] });
  return (
    <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
      <CompanySources company={company} addressOf={addressOf} />
      <CompanyPeople company={company} />
    </div>
  );
}
