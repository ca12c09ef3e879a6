import { useLocale, useTranslations } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import { nameIn, type OrganisationHit, type OrganisationRow } from "@/lib/claims/rows";
import { formatNumber } from "@/lib/i18n/formats";
import { LOCALES } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { NameText } from "../claims/party-name";
import { InLanguage } from "../ui/in-language";
import { countryName } from "./country-name";

/** Organisations, most claims first; the bar is their share of the first one's. */
export function CompaniesTable({
  companies,
}: {
  companies: ReadonlyArray<OrganisationRow | OrganisationHit>;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const most = Math.max(1, ...companies.map(({ claims }) => claims));
  return (
    <table className="companies-table">
      <caption className="sr-only">{t("companies.caption")}</caption>
      <thead>
        <tr>
          {(["name", "other", "kind", "country", "claims"] as const).map((column) => (
            <th key={column} scope="col" data-cell={column}>
              {t(`companies.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => {
          const { slug, names, kind, country, claims } = company;
          const shown = nameIn(names, locale);
          const other = LOCALES.find(
            (language) => names[language] !== undefined && names[language] !== shown,
          );
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
                {other === undefined ? null : <InLanguage language={other}>{names[other] ?? ""}</InLanguage>}
              </td>
              <td data-cell="kind">{t.has(kindKey) ? t(kindKey) : kind}</td>
              <td data-cell="country">{country === null ? null : countryName(country, locale)}</td>
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
