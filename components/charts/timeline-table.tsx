"use client";

import { useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import { Link } from "@/lib/i18n/navigation";
import type { PointWords } from "./point-words";
import { TableTwin } from "./table-twin";

const COLUMNS = ["date", "subject", "kind", "amount", "who", "source"] as const;

/** The timeline for those who would rather read it. */
export function TimelineTable({ ids, words }: { ids: readonly string[]; words: readonly PointWords[] }) {
  const t = useTranslations("charts");
  return (
    <TableTwin summary={t("asTable")}>
      {() => (
        <table className="plain-table">
          <caption className="sr-only">{t("timeline.tableCaption")}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`timeline.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id, index) => {
              const said = words[index];
              return said ? (
                <tr key={id}>
                  {COLUMNS.map((column) => (
                    <td key={column}>
                      {column === "amount" ? (
                        <Link href={claimPath(id)} className="quiet-link" prefetch={false}>
                          <bdi>{said.amount}</bdi>
                        </Link>
                      ) : (
                        <bdi>{said[column]}</bdi>
                      )}
                    </td>
                  ))}
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      )}
    </TableTwin>
  );
}
