import { useLocale, useTranslations } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import type { CompanyTrack, Party } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import type { FigureAround } from "@/lib/figures/queries/figures-around";
import { formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { FigureRange } from "../charts/track-table";
import { LatestClaim } from "../claims/latest-claim";
import { NameText } from "../claims/party-name";

export interface ComparedRow {
  company: Party & { slug: string };
  /** In the measure that holds most of its claims; null where nothing of the kind is claimed. */
  track: CompanyTrack | null;
}

interface CompareTableProps {
  rows: readonly ComparedRow[];
  figures: ReadonlyMap<string, FigureAround>;
  /** What money is shown in beside what was printed; null for nothing. */
  exchange: Exchange | null;
  /** What the address of a figure's page keeps of this one's: "?in=EUR". */
  kept: string;
  /** ISO day. */
  now: string;
  /** Where a company's claims of the kind are. */
  addressOf(slug: string): string;
}

/** One row a company: its latest claim of the kind, its age, and what else is claimed for the same figure. */
export function CompareTable({ rows, figures, exchange, kept, now, addressOf }: CompareTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <table className="track-table">
      <caption className="sr-only">{t("compare.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.company")}</th>
          <th scope="col">{t("company.columns.latest")}</th>
          <th scope="col">{t("company.columns.range")}</th>
          <th scope="col">{t("company.columns.count")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ company, track }) => (
          <tr key={company.slug}>
            <th scope="row" data-cell="kind">
              <Link href={companyPath(company.slug)} prefetch={false} className="quiet-link">
                <NameText names={company.names} />
              </Link>
            </th>
            {track === null ? (
              <td data-cell="latest" colSpan={3} className="text-ink-soft">
                {t("compare.nothing")}
              </td>
            ) : (
              <>
                <td data-cell="latest">
                  <LatestClaim claim={track.latest} exchange={exchange} now={now} />
                </td>
                <td data-cell="range">
                  <FigureRange around={figures.get(track.latest.id)} exchange={exchange} kept={kept} />
                </td>
                <td data-cell="count">
                  <Link href={addressOf(company.slug)} prefetch={false} className="quiet-link">
                    {formatNumber(track.claims, locale)}
                  </Link>
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
