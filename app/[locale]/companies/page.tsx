import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CompaniesTable } from "@/components/companies/companies-table";
import { CompanySearch } from "@/components/companies/company-search";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingRows } from "@/components/ui/waiting";
import { companiesPath, readCompaniesView, sortOrganisations } from "@/lib/claims/companies-view";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { searchOrganisations } from "@/lib/claims/queries/search-organisations";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../../database";
import { alternatesOf } from "../alternates";

type Props = PageProps<"/[locale]/companies">;

const MOST_HITS = 50;
const EVERY = 2_000;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companies");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/companies") };
}

export default async function CompaniesPage({ searchParams }: Props) {
  const t = await getTranslations("companies");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[52ch] text-lead text-ink-soft">{t("lead")}</p>
        <p className="mt-3 flex flex-wrap gap-x-6">
          <Link href="/rankings" className="link">
            {t("rankings")}
          </Link>
          <Link href="/compare" className="link">
            {t("compare")}
          </Link>
        </p>
      </div>
      <Part fallback={<WaitingRows rows={16} />}>
        <ListPart searchParams={searchParams} />
      </Part>
    </>
  );
}

async function ListPart({ searchParams }: Pick<Props, "searchParams">) {
  const { view, problems } = readCompaniesView(await searchParams);
  const { q: text, order } = view;
  if (problems.length > 0) return <ProblemsNotice problems={problems} without="/companies" />;
  const source = await database();
  const [t, locale, found] = await Promise.all([
    getTranslations("companies"),
    getLocale(),
    text === null ? listOrganisations(source, { size: EVERY }) : searchOrganisations(source, text, MOST_HITS),
  ]);
  const companies = sortOrganisations(found, order, locale);
  return (
    <>
      <CompanySearch text={text} order={order} />
      <p role="status" className="mt-6 mb-2">
        {text === null
          ? t("count", { count: companies.length })
          : t("found", { count: companies.length, words: text })}{" "}
        {text === null ? null : (
          <Link href={companiesPath({ ...view, q: null })} className="link">
            {t("all")}
          </Link>
        )}
      </p>
      {companies.length > 0 ? (
        <CompaniesTable
          companies={companies}
          order={order}
          addressOf={(other) => companiesPath({ ...view, order: other })}
        />
      ) : null}
    </>
  );
}
