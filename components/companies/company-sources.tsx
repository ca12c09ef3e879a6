import { useLocale, useTranslations } from "next-intl";
import { sourcePath } from "@/lib/claims/paths";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import type { ClaimsSource } from "@/lib/sources/rows";
import { abbreviate } from "../claims/abbreviate";
import { StandBar, StandLegend, useStandWords } from "../sources/stand-bar";
import { Fold } from "../ui/fold";
import { Section } from "../ui/section";

const SHOWN = 10;

interface CompanySourcesProps {
  sources: readonly ClaimsSource[];
  /** How claims stand is known of today only. */
  standing: boolean;
  /** Where the claims of one source about the company are. */
  addressOf(source: string): string;
}

export function CompanySources({ sources, standing, addressOf }: CompanySourcesProps) {
  const t = useTranslations("company");
  if (sources.length === 0) return null;
  const most = sources[0]?.stands.claims ?? 1;
  const list = (some: readonly ClaimsSource[]) =>
    some.map((source) => (
      <SourceLine
        key={source.slug}
        source={source}
        address={addressOf(source.slug)}
        most={standing ? most : null}
      />
    ));
  return (
    <Section id="sources" title={t("sources")} note={t("sourcesNote")}>
      {standing ? <StandLegend /> : null}
      <ul className="mt-2">{list(sources.slice(0, SHOWN))}</ul>
      {sources.length > SHOWN ? (
        <Fold summary={t("sourcesMore", { count: sources.length - SHOWN })}>
          <ul>{list(sources.slice(SHOWN))}</ul>
        </Fold>
      ) : null}
    </Section>
  );
}

interface SourceLineProps {
  source: ClaimsSource;
  address: string;
  /** Claims of the most frequent source; null without a bar. */
  most: number | null;
}

function SourceLine({ source, address, most }: SourceLineProps) {
  const t = useTranslations("company");
  const locale = useLocale();
  const standWords = useStandWords();
  const { slug, name, lastDate, stands } = source;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-4 border-b border-rule py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_auto_2.5rem]">
      <Link href={sourcePath(slug)} prefetch={false} className="quiet-link min-w-0">
        <bdi>{abbreviate(name)}</bdi>
      </Link>
      <span className="hidden self-center sm:block">
        {most === null ? null : <StandBar stands={stands} most={most} />}
      </span>
      <span className="text-small text-ink-soft">
        {t("lastSaid", { date: formatDate(lastDate, locale, { precision: "month", short: true }) })}
      </span>
      <Link
        href={address}
        prefetch={false}
        aria-label={most === null ? undefined : `${name}: ${standWords(stands)}`}
        className="quiet-link min-w-8 text-end"
      >
        {formatNumber(stands.claims, locale)}
      </Link>
    </li>
  );
}
