import { useLocale, useTranslations } from "next-intl";
import { sourcePath } from "@/lib/claims/paths";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { SOURCE_ORDERS, type SourceOrder } from "@/lib/sources/order";
import type { SourceSummary } from "@/lib/sources/rows";
import { StandBar } from "./stand-bar";

interface SourcesTableProps {
  sources: readonly SourceSummary[];
  order: SourceOrder;
  /** The same page in another order. */
  addressOf(order: SourceOrder): string;
}

/** Sources with how their claims stand. The heading of a column orders by it. */
export function SourcesTable({ sources, order, addressOf }: SourcesTableProps) {
  const t = useTranslations("sources");
  const locale = useLocale();
  const most = Math.max(1, ...sources.map(({ stands }) => stands.claims));
  const countIn = (source: SourceSummary, column: SourceOrder): number =>
    column === "companies" ? source.companies : source.stands[column];
  return (
    <table className="sources-table">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col" data-cell="name">
            {t("columns.name")}
          </th>
          {SOURCE_ORDERS.map((column) => (
            <th
              key={column}
              scope="col"
              data-cell={column}
              aria-sort={column === order ? "descending" : undefined}
            >
              <Link
                href={addressOf(column)}
                scroll={false}
                prefetch={false}
                aria-current={column === order ? "true" : undefined}
                className="choice"
              >
                {t(`columns.${column}`)}
              </Link>
            </th>
          ))}
          <th scope="col" data-cell="bar">
            {t("columns.bar")}
          </th>
          <th scope="col" data-cell="right">
            {t("columns.right")}
          </th>
          <th scope="col" data-cell="last">
            {t("columns.last")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.slug}>
            <th scope="row" data-cell="name">
              <Link href={sourcePath(source.slug)} prefetch={false} className="quiet-link">
                <bdi>{source.name}</bdi>
              </Link>
            </th>
            {SOURCE_ORDERS.map((column) => {
              const value = countIn(source, column);
              return (
                <td key={column} data-cell={column} className={value === 0 ? "text-ink-faint" : undefined}>
                  {formatNumber(value, locale)}
                </td>
              );
            })}
            <td data-cell="bar">
              <StandBar stands={source.stands} most={most} />
            </td>
            <td data-cell="right">{t(`rights.${source.textRight}`)}</td>
            <td data-cell="last">
              {formatDate(source.lastDate, locale, { precision: "month", short: true })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
