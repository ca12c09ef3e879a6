import { setImmediate } from "node:timers/promises";
import { useLocale, useTranslations } from "next-intl";
import { Suspense } from "react";
import type { Column } from "@/lib/claims/explorer-view";
import type { Order } from "@/lib/claims/paging";
import type { ClaimRow } from "@/lib/claims/rows";
import { capitalised, intoWords } from "../charts/money-words";
import { DrawnRows, type RowModel } from "./drawn-rows";
import { AT_ONCE, type RowView, rowModel } from "./row-model";
import { RowOpener } from "./row-opener";
import { RowsToCome, TableRows } from "./table-rows";

interface ClaimsTableProps {
  claims: readonly ClaimRow[];
  view: RowView;
  columns: readonly Column[];
  /** Which list it is, whatever is open beside it. */
  list: string;
  dense: boolean;
  order: Order;
}

/** What is sorted by, and which way its numbers go. */
const SORTED: Record<Order, [Column, "ascending" | "descending"]> = {
  newest: ["date", "descending"],
  oldest: ["date", "ascending"],
  largest: ["dollars", "descending"],
  smallest: ["dollars", "ascending"],
};

/** Claims one a row; where there is little room one a block. */
export function ClaimsTable(props: ClaimsTableProps) {
  const t = useTranslations();
  const money = useTranslations("money");
  const locale = useLocale();
  const { claims, view, list, dense, order, columns: wanted } = props;
  const { exchange, open } = view;
  const [sorted, way] = SORTED[order];
  const columns = wanted.filter((column) => column !== "dollars" || exchange !== null);
  const rowsOf = (some: readonly ClaimRow[]) => some.map((claim) => rowModel(claim, view, { locale, t }));
  const headOf = (column: Column) =>
    column === "dollars" && exchange !== null
      ? capitalised(intoWords(exchange.currency, { locale, money }), locale)
      : t(`claims.columns.${column}`);
  return (
    <RowOpener open={open !== null}>
      <table className="claims-table" data-dense={dense ? "" : undefined}>
        <caption className="sr-only">{t("claims.caption")}</caption>
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
          <TableRows rows={rowsOf(claims.slice(0, AT_ONCE))} columns={columns}>
            {claims.length <= AT_ONCE ? null : (
              <Suspense key={list} fallback={<RowsToCome count={claims.length - AT_ONCE} />}>
                <LaterRows rowsOf={() => rowsOf(claims.slice(AT_ONCE))} columns={columns} />
              </Suspense>
            )}
          </TableRows>
        </tbody>
      </table>
    </RowOpener>
  );
}

/** The rows below those that are sent at once. */
async function LaterRows({ rowsOf, columns }: { rowsOf: () => RowModel[]; columns: readonly Column[] }) {
  await setImmediate();
  return <DrawnRows rows={rowsOf()} columns={columns} />;
}
