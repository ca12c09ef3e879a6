"use client";

import { useTranslations } from "next-intl";
import { type PackedRows, unpackRows } from "@/lib/claims/charts/pack-rows";
import { openedClaimPath } from "@/lib/claims/paths";
import { Link } from "@/lib/i18n/navigation";
import { POINT_WORDS, type PointWords } from "./point-words";
import { TableTwin } from "./table-twin";

interface PointTableProps {
  caption: string;
  ids: readonly string[];
  /** What is said of each, in the same order. */
  words: PackedRows<PointWords>;
  /** The list beside which a claim opens; null opens it on its page. */
  list?: string | null;
}

/** The claims of a chart for those who would rather read them. */
export function PointTable({ caption, ids, words, list = null }: PointTableProps) {
  const t = useTranslations("charts");
  const { shown } = words.columns;
  const converts = (Array.isArray(shown) ? shown : shown.values).some((said) => said !== "");
  const columns = POINT_WORDS.filter((column) => column !== "shown" || converts);
  return (
    <TableTwin summary={t("asTable")}>
      {() => (
        <table className="plain-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`timeline.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unpackRows(words).map((said, index) => {
              const id = ids[index] as string;
              return (
                <tr key={id}>
                  {columns.map((column) => (
                    <td key={column}>
                      {column === "amount" ? (
                        <Link
                          href={openedClaimPath(id, list)}
                          className="quiet-link"
                          prefetch={false}
                          scroll={list === null}
                        >
                          <bdi>{said.amount}</bdi>
                        </Link>
                      ) : (
                        <bdi>{said[column]}</bdi>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </TableTwin>
  );
}
