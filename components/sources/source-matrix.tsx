import { useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath, companyPath, exportPath, sourcePath } from "@/lib/claims/paths";
import { nameIn } from "@/lib/claims/rows";
import { formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { prepareMatrix } from "@/lib/sources/charts/matrix";
import type { Matrix } from "@/lib/sources/rows";
import { ChartFrame } from "../charts/chart-frame";
import { abbreviate } from "../claims/abbreviate";
import { NameText } from "../claims/party-name";
import { MatrixKeys } from "./matrix-keys";
import { StandBar, StandLegend, useStandWords } from "./stand-bar";

/** Which source speaks of which company, how often, and how that stands: a table whose cells open their claims. */
export function SourceMatrix({ matrix }: { matrix: Matrix }) {
  const t = useTranslations("sources.matrix");
  const charts = useTranslations("charts");
  const locale = useLocale();
  const standWords = useStandWords();
  const { columns, rows, most } = prepareMatrix(matrix, locale);
  const { totals } = matrix;
  return (
    <ChartFrame
      id="matrix"
      title={t("title")}
      subtitle={t("shown", {
        sources: rows.length,
        allSources: totals.sources,
        companies: columns.length,
        allCompanies: totals.companies,
        claims: totals.shown,
        allClaims: totals.claims,
      })}
      summary={
        most === null ? null : t("most", { source: most.source, company: most.company, count: most.claims })
      }
      legend={<StandLegend />}
      source={charts("sourceCount", { count: rows.length })}
      table={null}
      addresses={{
        page: "/sources",
        embed: null,
        csv: exportPath({
          ...everyClaim(),
          source: rows.map(({ source }) => source.slug),
          company: columns.map(({ company }) => company.slug),
        }),
      }}
    >
      <MatrixKeys hint={t("hint")}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section aria-label={t("caption")} tabIndex={0} className="overflow-x-auto">
          <table className="matrix-table">
            <caption className="sr-only">{t("caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("source")}</th>
                {columns.map(({ company }) => (
                  <th key={company.slug} scope="col">
                    <Link href={companyPath(company.slug)} prefetch={false} className="quiet-link">
                      <NameText names={company.names} />
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ source, cells }) => (
                <tr key={source.slug}>
                  <th scope="row">
                    <Link href={sourcePath(source.slug)} prefetch={false} className="quiet-link">
                      <bdi>{abbreviate(source.name)}</bdi>
                    </Link>
                  </th>
                  {cells.map((cell, index) => {
                    const company = columns[index]?.company;
                    if (company === undefined || cell === null) return <td key={company?.slug ?? index} />;
                    return (
                      <td key={company.slug}>
                        <Link
                          href={claimsPath({
                            ...everyClaim(),
                            company: [company.slug],
                            source: [source.slug],
                          })}
                          prefetch={false}
                          aria-label={t("cell", {
                            source: source.name,
                            company: nameIn(company.names, locale),
                            stands: standWords(cell),
                          })}
                          style={{
                            background: `color-mix(in oklab, var(--ink) ${(cell.strength * 18).toFixed(0)}%, var(--paper))`,
                          }}
                        >
                          <span>{formatNumber(cell.claims, locale)}</span>
                          <StandBar stands={cell} thin />
                        </Link>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </MatrixKeys>
    </ChartFrame>
  );
}
