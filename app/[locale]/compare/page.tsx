import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparedPart } from "@/app/charts/compared-part";
import { OembedLinks } from "@/components/charts/oembed-links";
import { CompareTable } from "@/components/compare/compare-table";
import { CompanyForm } from "@/components/filters/company-form";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { writeChartView } from "@/lib/claims/charts/chart-view";
import { LAYOUTS, MOST_COMPARED } from "@/lib/claims/compare-view";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath, comparePath } from "@/lib/claims/paths";
import { companyTrack } from "@/lib/claims/queries/company-track";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { exchangeFor } from "@/lib/claims/queries/showing-of";
import { nameIn } from "@/lib/claims/rows";
import { writeMoney } from "@/lib/claims/shown-money";
import { KINDS } from "@/lib/extraction/types";
import { figuresAround } from "@/lib/figures/queries/figures-around";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../../database";
import { knowledge } from "../../knowledge";
import { today } from "../../today";
import { alternatesOf, fullAddress } from "../alternates";
import { readCompared, type SearchParams } from "./view";

type Props = PageProps<"/[locale]/compare">;

/** Until some are chosen, the most claimed about are offered. */
const OFFERED = 4;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return {
    title: t("title"),
    description: t("lead", { most: MOST_COMPARED }),
    alternates: await alternatesOf("/compare"),
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const t = await getTranslations("compare");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead", { most: MOST_COMPARED })}</p>
      </div>
      <Part fallback={<WaitingRows rows={3} />}>
        <ChoicesPart searchParams={searchParams} />
      </Part>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-y-12">
        <Part fallback={<WaitingBlock height={36} />}>
          <ChartPart searchParams={searchParams} />
        </Part>
        <Part fallback={<WaitingRows rows={4} height={5} />}>
          <TablePart searchParams={searchParams} />
        </Part>
      </div>
    </>
  );
}

async function ChoicesPart({ searchParams }: { searchParams: SearchParams }) {
  const { view, chart, companies, problems } = await readCompared(searchParams);
  const own = comparePath(view);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={own} />;
  const [t, kinds, locale, offered] = await Promise.all([
    getTranslations("compare"),
    getTranslations("kinds"),
    getLocale(),
    companies.length > 0 ? [] : listOrganisations(await database(), { size: OFFERED }),
  ]);
  const more = writeChartView({ ...chart, measure: null });
  return (
    <>
      <CompanyForm
        key={view.company.join()}
        path="/compare"
        chosen={view.company}
        names={Object.fromEntries(companies.map(({ slug, names }) => [slug, nameIn(names, locale)]))}
        show={t("show")}
      >
        <input type="hidden" name="kind" value={view.kind} />
        <input type="hidden" name="layout" value={view.layout} />
        {chart.in === "USD" ? null : <input type="hidden" name="in" value={chart.in} />}
      </CompanyForm>
      {offered.length > 0 ? (
        <p className="py-4 text-lead">
          <Link href={comparePath({ ...view, company: offered.map(({ slug }) => slug) })} className="link">
            {t("offer")}
          </Link>
        </p>
      ) : (
        <>
          <nav aria-label={t("kind")} className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
            {KINDS.map((kind) => (
              <Link
                key={kind}
                href={comparePath({ ...view, kind }, more)}
                scroll={false}
                prefetch={false}
                aria-current={kind === view.kind ? "true" : undefined}
                className="choice"
              >
                {kinds(kind)}
              </Link>
            ))}
          </nav>
          <nav aria-label={t("layout")} className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
            {LAYOUTS.map((layout) => (
              <Link
                key={layout}
                href={comparePath({ ...view, layout }, more)}
                scroll={false}
                prefetch={false}
                aria-current={layout === view.layout ? "true" : undefined}
                className="choice"
              >
                {t(`layouts.${layout}`)}
              </Link>
            ))}
          </nav>
        </>
      )}
    </>
  );
}

async function ChartPart({ searchParams }: { searchParams: SearchParams }) {
  const { view, chart, companies, problems } = await readCompared(searchParams);
  if (problems.length > 0 || companies.length === 0) return null;
  const [t, kinds, address] = await Promise.all([
    getTranslations("compare"),
    getTranslations("kinds"),
    fullAddress(comparePath(view, writeChartView(chart))),
  ]);
  return (
    <>
      <OembedLinks title={t("chart", { kind: kinds(view.kind) })} address={address} />
      <ComparedPart view={view} chart={chart} companies={companies} />
    </>
  );
}

async function TablePart({ searchParams }: { searchParams: SearchParams }) {
  const { view, chart, companies, problems } = await readCompared(searchParams);
  if (problems.length > 0 || companies.length === 0) return null;
  const source = await database();
  const money = writeMoney(chart.in);
  const [t, exchange, tracks, now] = await Promise.all([
    getTranslations("compare"),
    exchangeFor(source, chart.in),
    Promise.all(
      view.company.map((slug) =>
        companyTrack(source, { ...everyClaim(), company: [slug], kind: [view.kind] }),
      ),
    ),
    today(),
  ]);
  const rows = companies.map((company, index) => ({
    company,
    track: [...(tracks[index] ?? [])].sort((a, b) => b.claims - a.claims)[0] ?? null,
  }));
  const figures = await figuresAround(
    source,
    rows.flatMap(({ track }) => track?.latest.id ?? []),
    { as_of: null, known: null, company: view.company, kind: [view.kind] },
    knowledge(),
  );
  return (
    <Section id="latest" title={t("latest")} note={t("latestNote")}>
      <CompareTable
        rows={rows}
        figures={figures}
        exchange={exchange}
        kept={money === "" ? "" : `?${money}`}
        now={now}
        addressOf={(slug) => claimsPath({ ...everyClaim(), company: [slug], kind: [view.kind] })}
      />
    </Section>
  );
}
