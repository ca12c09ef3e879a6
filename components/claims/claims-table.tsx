import { setImmediate } from "node:timers/promises";
import { useLocale, useTranslations } from "next-intl";
import { type CSSProperties, Suspense } from "react";
import type { Column } from "@/lib/claims/explorer-view";
import type { Order } from "@/lib/claims/paging";
import type { ClaimRow } from "@/lib/claims/rows";
import { capitalised, intoWords } from "../charts/money-words";
import { RowOpener } from "./row-opener";
import { type RowView, TableRow } from "./table-row";

interface ClaimsTableProps extends RowView {
  claims: readonly ClaimRow[];
  /** Which list it is, whatever is open beside it. */
  list: string;
  dense: boolean;
  order: Order;
}

/** As many as a screen shows: with the others a change of the list would take three times as long to show. */
const AT_ONCE = 16;

/** What is sorted by, and which way its numbers go. */
const SORTED: Record<Order, [Column, "ascending" | "descending"]> = {
  newest: ["date", "descending"],
  oldest: ["date", "ascending"],
  largest: ["dollars", "descending"],
  smallest: ["dollars", "ascending"],
};

/** Claims one a row; where there is little room one a block. */
export function ClaimsTable(props: ClaimsTableProps) {
  const t = useTranslations("claims");
  const money = useTranslations("money");
  const locale = useLocale();
  const { claims, list, dense, order, ...rest } = props;
  const { exchange, open } = rest;
  const [sorted, way] = SORTED[order];
  const columns = rest.columns.filter((column) => column !== "dollars" || exchange !== null);
  const view: RowView = { ...rest, columns };
  const headOf = (column: Column) =>
    column === "dollars" && exchange !== null
      ? capitalised(intoWords(exchange.currency, { locale, money }), locale)
      : t(`columns.${column}`);
  return (
    <RowOpener open={open !== null}>
      <table className="claims-table" data-dense={dense ? "" : undefined}>
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-cell={column} aria-sort={column === sorted ? way : undefined}>
                {headOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, AT_ONCE).map((claim) => (
            <TableRow key={claim.id} claim={claim} view={view} />
          ))}
          {claims.length <= AT_ONCE ? null : (
            <Suspense key={list} fallback={<RowsToCome count={claims.length - AT_ONCE} />}>
              <LaterRows claims={claims.slice(AT_ONCE)} view={view} />
            </Suspense>
          )}
        </tbody>
      </table>
    </RowOpener>
  );
}

/** The rows below those that are sent at once. */
async function LaterRows({ claims, view }: { claims: readonly ClaimRow[]; view: RowView }) {
  await setImmediate();
  return claims.map((claim) => <TableRow key={claim.id} claim={claim} view={view} />);
}

/** Their place meanwhile. */
function RowsToCome({ count }: { count: number }) {
  return <tr className="rows-to-come" style={{ "--rows": count } as CSSProperties} />;
}
