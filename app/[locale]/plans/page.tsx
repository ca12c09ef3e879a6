import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OembedLinks } from "@/components/charts/oembed-links";
import { CompanyForm } from "@/components/filters/company-form";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { MomentForm } from "@/components/ui/moment-form";
import { MomentNote } from "@/components/ui/moment-note";
import { Part } from "@/components/ui/part";
import { WaitingRows } from "@/components/ui/waiting";
import { TODAY } from "@/lib/claims/moment";
import { plansPath } from "@/lib/claims/paths";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { nameIn } from "@/lib/claims/rows";
import { PLAN_STANDINGS, type PlanFilter, type PlanStanding } from "@/lib/figures/plan-filter";
import { formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { PlansPart } from "../../charts/plans-part";
import { database } from "../../database";
import { alternatesOf, fullAddress } from "../alternates";
import { plansOf, readPlans, type SearchParams } from "./view";

type Props = PageProps<"/[locale]/plans">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/plans") };
}

export default async function PlansPage({ searchParams }: Props) {
  const t = await getTranslations("plans");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
      </div>
      <Part fallback={<WaitingRows rows={2} />}>
        <ChoicesPart searchParams={searchParams} />
      </Part>
      <Part fallback={<WaitingRows rows={12} height={5} />}>
        <ChartPart searchParams={searchParams} />
      </Part>
    </>
  );
}

async function ChoicesPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, problems } = await readPlans(searchParams);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={plansPath(filter)} />;
  const [t, plans, locale, { counts }, companies] = await Promise.all([
    getTranslations("plans"),
    getTranslations("figures.plans"),
    getLocale(),
    plansOf(filter),
    filter.company.length === 0 ? [] : listOrganisations(await database(), { slugs: filter.company }),
  ]);
  const toggled = (state: PlanStanding): PlanStanding[] =>
    filter.state.includes(state) ? filter.state.filter((one) => one !== state) : [...filter.state, state];
  return (
    <>
      <CompanyForm
        key={filter.company.join()}
        path="/plans"
        chosen={filter.company}
        names={Object.fromEntries(companies.map(({ slug, names }) => [slug, nameIn(names, locale)]))}
        show={t("show")}
      >
        <KeptChoices filter={filter} />
        {(["as_of", "known"] as const).map((name) =>
          filter[name] === null ? null : <input key={name} type="hidden" name={name} value={filter[name]} />,
        )}
      </CompanyForm>
      <div className="mb-3">
        <MomentForm moment={filter} path="/plans">
          {filter.company.map((slug) => (
            <input key={slug} type="hidden" name="company" value={slug} />
          ))}
          <KeptChoices filter={filter} />
        </MomentForm>
        <MomentNote moment={filter} today={plansPath({ ...filter, ...TODAY })} />
      </div>
      <nav aria-label={t("states")} className="mb-6 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        <Link
          href={plansPath({ ...filter, state: [] })}
          scroll={false}
          prefetch={false}
          aria-current={filter.state.length === 0 ? "true" : undefined}
          className="choice"
        >
          {t("allStates")}
        </Link>
        {PLAN_STANDINGS.filter((state) => counts[state] > 0 || filter.state.includes(state)).map((state) => (
          <Link
            key={state}
            href={plansPath({ ...filter, state: toggled(state) })}
            scroll={false}
            prefetch={false}
            aria-current={filter.state.includes(state) ? "true" : undefined}
            className="choice"
          >
            {state === "overdue" ? t("overdue") : plans(state)}
            <span className="ms-1.5 text-ink-soft">{formatNumber(counts[state], locale)}</span>
          </Link>
        ))}
      </nav>
    </>
  );
}

/** What a form of the page leaves as it is. */
function KeptChoices({ filter }: { filter: PlanFilter }) {
  return (
    <>
      {filter.state.map((state) => (
        <input key={state} type="hidden" name="state" value={state} />
      ))}
      {filter.in === "USD" ? null : <input type="hidden" name="in" value={filter.in} />}
      {filter.order === "due" ? null : <input type="hidden" name="order" value={filter.order} />}
    </>
  );
}

async function ChartPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, problems } = await readPlans(searchParams);
  if (problems.length > 0) return null;
  const [t, address] = await Promise.all([getTranslations("plans"), fullAddress(plansPath(filter))]);
  return (
    <>
      <OembedLinks title={t("chart")} address={address} />
      <PlansPart filter={filter} />
    </>
  );
}
