import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { TimelinePart } from "@/app/charts/timeline-part";
import { TrackTable } from "@/components/charts/track-table";
import { NewestClaims } from "@/components/claims/newest-claims";
import { CompanyMasthead, companyCounts } from "@/components/companies/company-masthead";
import { CompanyPeople } from "@/components/companies/company-people";
import { CompanySources } from "@/components/companies/company-sources";
import { CompanyVoices } from "@/components/companies/company-voices";
import { FigureLine } from "@/components/figures/figure-line";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Missing } from "@/components/ui/missing";
import { MomentForm } from "@/components/ui/moment-form";
import { MomentNote } from "@/components/ui/moment-note";
import { Part } from "@/components/ui/part";
import { PartBoundary } from "@/components/ui/part-boundary";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { writeChartView } from "@/lib/claims/charts/chart-view";
import { type ClaimFilter, everyClaim, writeFilter } from "@/lib/claims/filter";
import { writeMoment } from "@/lib/claims/moment";
import { claimsPath, claimsPathWith, companyPath, disagreementsPath } from "@/lib/claims/paths";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { exchangeFor } from "@/lib/claims/queries/showing-of";
import { nameIn } from "@/lib/claims/rows";
import { writeMoney } from "@/lib/claims/shown-money";
import { everyFigure } from "@/lib/figures/filter";
import { figuresAround } from "@/lib/figures/queries/figures-around";
import { listFigures } from "@/lib/figures/queries/list-figures";
import { Link } from "@/lib/i18n/navigation";
import { sourcesOfClaims } from "@/lib/sources/queries/sources-of-claims";
import { database } from "../../../database";
import { knowledge } from "../../../knowledge";
import { today } from "../../../today";
import { addressesOf } from "../../alternates";
import { type CompanyView, companyOf, readCompanyView, trackOf, voicesOf } from "./company";

type Props = PageProps<"/[locale]/companies/[slug]">;

const DISPUTES = 4;

/** Some of its claims, in the money that they are read in here. */
const claimsIn = ({ filter, chart }: CompanyView, narrower: Partial<ClaimFilter>): string =>
  claimsPathWith(
    [writeFilter({ ...filter, ...narrower }), writeMoney(chart.in)].filter((part) => part !== "").join("&"),
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [company, locale] = await Promise.all([companyOf(slug), getLocale()]);
  if (!company)
    return { title: (await getTranslations("errors.noCompany"))("title"), robots: { index: false } };
  const t = await getTranslations();
  const name = nameIn(company.names, locale);
  return {
    title: name,
    description: t("company.description", { name, counts: companyCounts(company, t) }),
    ...(await addressesOf(companyPath(company.slug))),
  };
}

/** What stands at the top comes in its order, so that nothing that is being read moves down. */
export default function CompanyPage(props: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-12">
      <Suspense fallback={<WaitingBlock height={60} />}>
        <PartBoundary>
          <MastheadPart {...props} />
        </PartBoundary>
        <Suspense fallback={<WaitingRows rows={14} height={4} />}>
          <PartBoundary>
            <MeasuresPart {...props} />
          </PartBoundary>
          <Part fallback={<WaitingRows rows={2} height={9} />}>
            <DisputesPart {...props} />
          </Part>
          <Part fallback={<WaitingBlock height={52} />}>
            <OverTimePart {...props} />
          </Part>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-2">
            <Part fallback={<WaitingRows rows={8} />}>
              <SourcesPart {...props} />
            </Part>
            <Part fallback={<WaitingRows rows={8} />}>
              <PeoplePart {...props} />
            </Part>
          </div>
          <Part fallback={<WaitingRows rows={4} />}>
            <OthersPart {...props} />
          </Part>
        </Suspense>
      </Suspense>
    </div>
  );
}

async function MastheadPart({ params, searchParams }: Props) {
  const [{ slug }, view] = await Promise.all([params, readCompanyView(params, searchParams)]);
  const company = await companyOf(slug);
  if (!company) return <Missing what="noCompany" />;
  const money = writeMoney(view.chart.in);
  return (
    <>
      <CompanyMasthead company={company} />
      {view.problems.length > 0 ? (
        <ProblemsNotice problems={view.problems} without={view.own} />
      ) : (
        <>
          <MomentForm moment={view.moment} path={view.own}>
            {view.chart.in === "USD" ? null : <input type="hidden" name="in" value={view.chart.in} />}
          </MomentForm>
          <MomentNote moment={view.moment} today={`${view.own}${money === "" ? "" : `?${money}`}`} />
        </>
      )}
    </>
  );
}

async function MeasuresPart({ params, searchParams }: Props) {
  const [{ slug }, view] = await Promise.all([params, readCompanyView(params, searchParams)]);
  if (view.problems.length > 0 || !(await companyOf(slug))) return null;
  const [t, tracks, exchange, day] = await Promise.all([
    getTranslations("company"),
    trackOf(view.filter),
    exchangeFor(await database(), view.chart.in),
    today(),
  ]);
  if (tracks.length === 0)
    return (
      <p className="border-t-2 border-ink py-8 text-lead">
        {t(view.moment.as_of === null ? "none" : "noneThen")}
      </p>
    );
  const figures = await figuresAround(
    await database(),
    tracks.map(({ latest }) => latest.id),
    { ...view.moment, company: [view.slug], kind: tracks.map(({ kind }) => kind) },
    knowledge(),
  );
  return (
    <Section id="measures" title={t("measures")}>
      <TrackTable
        tracks={tracks}
        figures={figures}
        exchange={exchange}
        now={view.moment.as_of ?? day}
        kept={view.kept}
        addressOf={(kind) => claimsIn(view, { kind: [kind] })}
      />
    </Section>
  );
}

async function DisputesPart({ params, searchParams }: Props) {
  const view = await readCompanyView(params, searchParams);
  if (view.problems.length > 0) return null;
  const filter = {
    ...everyFigure(),
    ...view.moment,
    company: [view.slug],
    agreement: ["disagree" as const],
  };
  const [t, { figures, after }] = await Promise.all([
    getTranslations("company"),
    listFigures(await database(), filter, { size: DISPUTES, knowledge: knowledge() }),
  ]);
  if (figures.length === 0) return null;
  return (
    <Section
      id="disputes"
      title={t("disputes")}
      note={t("disputesNote")}
      more={
        after === null ? null : (
          <Link href={disagreementsPath({ ...filter, agreement: [] })} className="link">
            {t("allDisputes")}
          </Link>
        )
      }
    >
      <div className="grid gap-x-12 lg:grid-cols-2">
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} asOf={view.kept} />
        ))}
      </div>
    </Section>
  );
}

async function OverTimePart({ params, searchParams }: Props) {
  const view = await readCompanyView(params, searchParams);
  if (view.problems.length > 0) return null;
  const claims = await chartClaims(await database(), view.filter, view.chart);
  if (claims.total === 0) return null;
  return (
    <TimelinePart
      filter={view.filter}
      view={view.chart}
      claims={claims}
      addressOf={(other) => {
        const query = [writeMoment(view.moment), writeChartView(other)].filter((part) => part !== "");
        return query.length === 0 ? view.own : `${view.own}?${query.join("&")}`;
      }}
    />
  );
}

async function SourcesPart({ params, searchParams }: Props) {
  const view = await readCompanyView(params, searchParams);
  if (view.problems.length > 0) return null;
  return (
    <CompanySources
      sources={await sourcesOfClaims(await database(), view.filter)}
      standing={view.moment.as_of === null}
      addressOf={(source) => claimsIn(view, { source: [source] })}
    />
  );
}

async function PeoplePart({ params, searchParams }: Props) {
  const [{ slug }, view] = await Promise.all([params, readCompanyView(params, searchParams)]);
  const company = await companyOf(slug);
  if (!company || view.problems.length > 0) return null;
  return (
    <div className="grid content-start gap-y-10">
      <CompanyVoices voices={await voicesOf(view.slug, view.moment.as_of)} company={view.slug} />
      <CompanyPeople company={company} />
    </div>
  );
}

async function OthersPart({ params, searchParams }: Props) {
  const view = await readCompanyView(params, searchParams);
  if (view.problems.length > 0) return null;
  const [t, { aboutOthers, total }] = await Promise.all([
    getTranslations("company"),
    voicesOf(view.slug, view.moment.as_of),
  ]);
  if (aboutOthers.length === 0) return null;
  return (
    <Section
      id="others"
      title={t("aboutOthers")}
      note={t("aboutOthersNote", { shown: aboutOthers.length, count: total })}
      more={
        <Link href={claimsPath({ ...everyClaim(), claimant: [view.slug] })} className="link">
          {t("allItClaims")}
        </Link>
      }
    >
      <NewestClaims claims={aboutOthers} />
    </Section>
  );
}
