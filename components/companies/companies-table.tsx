import { useLocale, useTranslations } from "next-intl";
import { COMPANY_ORDERS, type CompanyOrder } from "@/lib/claims/companies-view";
import { companyPath } from "@/lib/claims/paths";
import { nameInOtherScript, type OrganisationHit, type OrganisationRow } from "@/lib/claims/rows";
import { countryName } from "@/lib/i18n/country-name";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { NameText } from "../claims/party-name";
import { InLanguage } from "../ui/in-language";

interface CompaniesTableProps {
  companies: ReadonlyArray<OrganisationRow | OrganisationHit>;
  order: CompanyOrder;
  /** The same page in another order. */
  addressOf(order: CompanyOrder): string;
}

/** Organisations; the bar is their share of the most claimed one's. The heading of a column orders by it. */
export function CompaniesTable({ companies, order, addressOf }: CompaniesTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  const most = Math.max(1, ...companies.map(({ claims }) => claims));
  return (
    <table className="companies-table">
      <caption className="sr-only">{t("companies.caption")}</caption>
      <thead>
        <tr>
          {(["name", "other", "kind", "country", "latest", "claims"] as const).map((column) => {
            const orders = isOrder(column);
            const sorted = orders && column === order;
            return (
              <th
                key={column}
                scope="col"
                data-cell={column}
                aria-sort={sorted ? (column === "name" ? "ascending" : "descending") : undefined}
              >
                {orders ? (
                  <Link
                    href={addressOf(column)}
                    scroll={false}
                    prefetch={false}
                    aria-current={sorted ? "true" : undefined}
                    className="choice"
                  >
                    {t(`companies.columns.${column}`)}
                  </Link>
                ) : (
                  t(`companies.columns.${column}`)
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => {
          const { slug, names, kind, country, claims } = company;
          const other = nameInOtherScript(names, locale);
          const matched = "matched" in company ? company.matched : null;
          const kindKey = `organisationKinds.${kind}` as "organisationKinds.company";
          return (
            <tr key={slug}>
              <th scope="row" data-cell="name">
                <Link href={companyPath(slug)} prefetch={false} className="quiet-link">
                  <NameText names={names} />
                </Link>
                {matched === null ? null : (
                  <span className="block text-small font-normal text-ink-soft">
                    {t("companies.matched", { name: matched })}
                  </span>
                )}
              </th>
              <td data-cell="other">
                {other === null ? null : <InLanguage language={other.language}>{other.name}</InLanguage>}
              </td>
              <td data-cell="kind">{t.has(kindKey) ? t(kindKey) : kind}</td>
              <td data-cell="country">{country === null ? null : countryName(country, locale)}</td>
              <td data-cell="latest">
                {company.lastDate === null
                  ? null
                  : formatDate(company.lastDate, locale, { precision: "month", short: true })}
              </td>
              <td data-cell="claims">
                <span className="flex items-center gap-3">
                  <span className="w-12 shrink-0 text-end">{formatNumber(claims, locale)}</span>
                  <span aria-hidden="true" className="hidden h-2 grow sm:block">
                    <span className="block h-2 bg-ink" style={{ inlineSize: `${(100 * claims) / most}%` }} />
                  </span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function isOrder(column: string): column is CompanyOrder {
  return (COMPANY_ORDERS as readonly string[]).includes(column);
}
