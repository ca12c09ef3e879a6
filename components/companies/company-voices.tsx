import { useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import type { CompanyVoices as Voices } from "@/lib/claims/rows";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { NameText } from "../claims/party-name";
import { Section } from "../ui/section";

/** Its people who make claims, about it and about others; each count leads to the claims. */
export function CompanyVoices({ voices, company }: { voices: Voices; company: string }) {
  const t = useTranslations("company");
  const locale = useLocale();
  if (voices.people.length === 0) return null;
  return (
    <Section id="voices" title={t("voices")} note={t("voicesNote")}>
      <table className="plain-table">
        <caption className="sr-only">{t("voices")}</caption>
        <thead>
          <tr>
            {(["who", "aboutIt", "aboutOthers", "last"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`voiceColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.people.map(({ slug, names, aboutIt, aboutOthers, lastDate }) => (
            <tr key={slug}>
              <th scope="row">
                <Link
                  href={claimsPath({ ...everyClaim(), claimant: [slug] })}
                  prefetch={false}
                  className="quiet-link"
                >
                  <NameText names={names} />
                </Link>
              </th>
              <td>
                {aboutIt === 0 ? (
                  formatNumber(0, locale)
                ) : (
                  <Link
                    href={claimsPath({ ...everyClaim(), claimant: [slug], company: [company] })}
                    prefetch={false}
                    className="quiet-link"
                  >
                    {formatNumber(aboutIt, locale)}
                  </Link>
                )}
              </td>
              <td>{formatNumber(aboutOthers, locale)}</td>
              <td>{formatDate(lastDate, locale, { precision: "month", short: true })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
