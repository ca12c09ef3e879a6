import { useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath, comparePath } from "@/lib/claims/paths";
import { nameIn, nameInOtherScript, type OrganisationDetail } from "@/lib/claims/rows";
import { countryName } from "@/lib/i18n/country-name";
import { NameText } from "../claims/party-name";
import { CopyLink } from "../ui/copy-link";
import { InLanguage } from "../ui/in-language";
import { IntentLink } from "../ui/intent-link";

const MOST_NAMES = 12;

/** "155 claims about it, 20 claims made by it". */
export function companyCounts(
  company: OrganisationDetail,
  t: ReturnType<typeof useTranslations<never>>,
): string {
  return [
    t("company.claims", { count: company.claims }),
    ...(company.asCounterparty > 0 ? [t("company.asOther", { count: company.asCounterparty })] : []),
    ...(company.asClaimant > 0 ? [t("company.asClaimant", { count: company.asClaimant })] : []),
  ].join(t("company.separator"));
}

/** Its name in both scripts, what it is and where, and in how many claims it appears as what. */
export function CompanyMasthead({ company }: { company: OrganisationDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const shown = nameIn(company.names, locale);
  const other = nameInOtherScript(company.names, locale);
  const kindKey = `organisationKinds.${company.kind}` as "organisationKinds.company";
  const isShown = (text: string) => text === shown || text === other?.name;
  const aliases = company.allNames.filter(({ text }) => !isShown(text)).slice(0, MOST_NAMES);
  return (
    <header className="pt-8">
      <p className="text-ink-soft">
        {t.has(kindKey) ? t(kindKey) : company.kind}
        {company.country === null ? null : ` · ${countryName(company.country, locale)}`}
      </p>
      <h1 className="mt-1 flex flex-wrap items-baseline gap-x-5">
        <NameText names={company.names} />
        {other === null ? null : (
          <span className="font-normal text-ink-faint">
            <InLanguage language={other.language}>{other.name}</InLanguage>
          </span>
        )}
      </h1>
      <p className="mt-3">
        {companyCounts(company, t)}.{" "}
        {company.claims > 0 ? (
          <>
            <IntentLink href={claimsPath({ ...everyClaim(), company: [company.slug] })} className="link">
              {t("company.exploreAll")}
            </IntentLink>
            {" · "}
            <IntentLink
              href={comparePath({ company: [company.slug], kind: "valuation", layout: "apart" })}
              className="link"
            >
              {t("company.compare")}
            </IntentLink>
          </>
        ) : null}
      </p>
      <p className="mt-3 print:hidden">
        <CopyLink />
      </p>
      {aliases.length > 0 ? (
        <p className="mt-2 text-small text-ink-soft">
          {t("company.alsoKnown")}:{" "}
          {aliases.map(({ language, text }, index) => (
            <span key={`${language} ${text}`}>
              {index > 0 ? " · " : null}
              <InLanguage language={language}>{text}</InLanguage>
            </span>
          ))}
        </p>
      ) : null}
    </header>
  );
}
