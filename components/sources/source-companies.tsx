import { useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import { nameIn } from "@/lib/claims/rows";
import { formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import type { SourceDetail } from "@/lib/sources/rows";
import { PartyName } from "../claims/party-name";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";
import { StandBar, useStandWords } from "./stand-bar";

const SHOWN = 8;

/** Whom it speaks of, and how that stands; each line leads to its claims. */
export function SourceCompanies({ source }: { source: SourceDetail }) {
  const t = useTranslations("source");
  const lines = source.about.map((line) => (
    <CompanyLine
      key={line.company.slug}
      line={line}
      source={source.slug}
      most={source.about[0]?.stands.claims ?? 1}
    />
  ));
  return (
    <Section id="about" title={t("about")} note={t("aboutNote")}>
      <ul>{lines.slice(0, SHOWN)}</ul>
      {lines.length > SHOWN ? (
        <Fold summary={t("more", { count: lines.length - SHOWN })}>
          <ul>{lines.slice(SHOWN)}</ul>
        </Fold>
      ) : null}
    </Section>
  );
}

interface CompanyLineProps {
  line: SourceDetail["about"][number];
  source: string;
  most: number;
}

function CompanyLine({ line: { company, stands }, source, most }: CompanyLineProps) {
  const locale = useLocale();
  const standWords = useStandWords();
  return (
    <li className="grid grid-cols-[minmax(0,10rem)_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule py-2">
      <span className="truncate">
        <PartyName party={company} />
      </span>
      <StandBar stands={stands} most={most} />
      <Link
        href={claimsPath({ ...everyClaim(), company: [company.slug], source: [source] })}
        prefetch={false}
        aria-label={`${nameIn(company.names, locale)}: ${standWords(stands)}`}
        className="quiet-link min-w-8 text-end"
      >
        {formatNumber(stands.claims, locale)}
      </Link>
    </li>
  );
}
