import { useLocale, useTranslations } from "next-intl";
import type { OrganisationDetail } from "@/lib/claims/rows";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { Section } from "../ui/section";

const SHOWN = 10;

interface CompanySourcesProps {
  company: OrganisationDetail;
  /** Where the claims of one source about the company are. */
  addressOf(source: string): string;
}

export function CompanySources({ company, addressOf }: CompanySourcesProps) {
  const t = useTranslations("company");
  const { sources } = company;
  if (sources.length === 0) return null;
  const list = (some: OrganisationDetail["sources"]) =>
    some.map((source) => <SourceLine key={source.slug} source={source} address={addressOf(source.slug)} />);
  return (
    <Section id="sources" title={t("sources")} note={t("sourcesNote")}>
      <ul>{list(sources.slice(0, SHOWN))}</ul>
      {sources.length > SHOWN ? (
        <details>
          <summary className="fold-summary text-ink-soft">
            {t("sourcesMore", { count: sources.length - SHOWN })}
          </summary>
          <ul>{list(sources.slice(SHOWN))}</ul>
        </details>
      ) : null}
    </Section>
  );
}

function SourceLine({ source, address }: { source: OrganisationDetail["sources"][number]; address: string }) {
  const t = useTranslations("company");
  const locale = useLocale();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-4 border-b border-rule py-2">
      <Link href={address} prefetch={false} className="quiet-link min-w-0">
        <bdi>{source.name}</bdi>
      </Link>
      <span className="text-small text-ink-soft">
        {t("lastSaid", { date: formatDate(source.lastDate, locale, { precision: "month", short: true }) })}
      </span>
      <span className="w-10 text-end">{formatNumber(source.count, locale)}</span>
    </li>
  );
}
