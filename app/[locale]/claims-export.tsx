import { getLocale, getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/export/export-menu";
import type { ClaimFilter } from "@/lib/claims/filter";
import { apiPagePath, exportPath } from "@/lib/claims/paths";
import type { ShownIn } from "@/lib/claims/shown-money";
import { FORMAT_NAMES } from "@/lib/export/formats";
import { getPathname } from "@/lib/i18n/navigation";

const OTHERS = ["xlsx", "parquet", "ndjson", "zip"] as const;

interface ClaimsExportProps {
  filter: ClaimFilter;
  /** What money is in besides dollars. */
  shown: ShownIn;
  count: number;
}

/** The claims of a filter as a file of any sort. */
export async function ClaimsExport({ filter, shown, count }: ClaimsExportProps) {
  const [t, claims, locale] = await Promise.all([
    getTranslations("export"),
    getTranslations("claims"),
    getLocale(),
  ]);
  return (
    <ExportMenu
      main={{
        href: exportPath(filter, "csv", shown),
        label: claims("export"),
        note: claims("exportNote", { count }),
      }}
      others={OTHERS.map((file) => ({
        href: exportPath(filter, file, shown),
        name: FORMAT_NAMES[file],
        note: t(`notes.${file}`),
      }))}
      about={{ href: getPathname({ href: apiPagePath("columns"), locale }), label: t("columnsLink") }}
      rows={count}
      words={{
        other: t("other"),
        started: t("started", { name: "{name}" }),
        done: t("done", { name: "{name}" }),
        broken: t("broken"),
        cancel: t("cancel"),
      }}
    />
  );
}
