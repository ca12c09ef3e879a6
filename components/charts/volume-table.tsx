"use client";

import { useLocale, useTranslations } from "next-intl";
import type { VolumeModel } from "@/lib/claims/charts/volume";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { TableTwin } from "./table-twin";

interface VolumeTableProps {
  model: VolumeModel;
  familyNames: Record<VolumeModel["series"][number]["family"], string>;
  addresses: string[];
}

export function VolumeTable({ model, familyNames, addresses }: VolumeTableProps) {
  const t = useTranslations("charts");
  const locale = useLocale();
  return (
    <TableTwin summary={t("asTable")}>
      {() => (
        <table className="plain-table">
          <caption className="sr-only">{t("volume.tableCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("volume.month")}</th>
              {model.series.map(({ family }) => (
                <th key={family} scope="col">
                  {familyNames[family]}
                </th>
              ))}
              <th scope="col">{t("volume.all")}</th>
            </tr>
          </thead>
          <tbody>
            {model.months.map((month, index) => (
              <tr key={month.month}>
                <th scope="row">
                  <Link href={addresses[index] ?? "/claims"} className="quiet-link" prefetch={false}>
                    {formatDate(month.firstDay, locale, { precision: "month" })}
                  </Link>
                </th>
                {model.series.map(({ family }) => (
                  <td key={family}>{formatNumber(month.counts[family], locale)}</td>
                ))}
                <td>{formatNumber(month.total, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </TableTwin>
  );
}
