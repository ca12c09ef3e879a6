import { getLocale, getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/export/export-menu";
import type { ClaimFilter } from "@/lib/claims/filter";
import { apiPagePath, exportPath } from "@/lib/claims/paths";
import { FORMAT_NAMES } from "@/lib/export/formats";
import { getPathname } from "@/lib/i18n/navigation";

const OTHERS = ["xlsx", "parquet", "ndjson", "zip"] as const;

/** The claims of a filter as a file of any sort. */
export async function ClaimsExport({ filter, count }: { filter: ClaimFilter; count: number }) {
  const [t, claims, locale] = await Promise.all([
    getTranslations("export"),
    getTranslations("claims"),
    getLocale(),
  ]);
  return (
    <ExportMenu
      main={{ href: exportPath(filter), label: claims("export"), note: claims("exportNote", { count }) }}
      others={OTHERS.map((file) => ({
        href: exportPath(filter, file),
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
