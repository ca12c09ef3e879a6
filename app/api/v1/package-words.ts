import { filterInWords } from "@/app/filter-words";
import type { ClaimFilter } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import type { Database } from "@/lib/claims/queries/database";
import type { Column } from "@/lib/export/columns";
import { csvwMetadata } from "@/lib/export/csvw";
import type { ReadmeWords } from "@/lib/export/package";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { formatterOf, translator } from "@/lib/i18n/translator";

interface About {
  filter: ClaimFilter;
  columns: readonly Column[];
  /** The data file's name. */
  name: string;
  rows: number;
  origin: string;
  at: Date;
}

export async function readmeWords(database: Database, about: About, locale: Locale): Promise<ReadmeWords> {
  const { filter, columns, name, rows, origin, at } = about;
  const t = await translator(locale);
  return {
    title: t("export.readme.title"),
    facts: [
      [t("export.readme.filter"), await filterInWords(database, filter, locale)],
      [t("export.readme.address"), `${origin}/${locale}${claimsPath(filter)}`],
      [t("export.readme.read"), at.toISOString()],
      [t("export.readme.rows"), formatterOf(locale).number(rows, "integer")],
      [t("export.readme.file"), name],
    ],
    hashLabel: t("export.readme.hash"),
    rights: [t("export.readme.rights"), t("export.readme.licence")],
    columns: [
      t("export.readme.columns"),
      columns.map((column) => [column, t(`export.columns.${column}`)] as const),
    ],
  };
}

/** What a CSV's columns are, for programs, in every language of the interface. */
export async function metadataOf(
  database: Database,
  { filter, columns, name, at }: Pick<About, "filter" | "columns" | "name"> & { at?: Date },
): Promise<object> {
  const spoken = await Promise.all(
    LOCALES.map(async (locale) => ({
      locale,
      t: await translator(locale),
      sentence: await filterInWords(database, filter, locale),
    })),
  );
  return csvwMetadata({
    url: name,
    columns,
    title: Object.fromEntries(spoken.map(({ locale, sentence }) => [locale, sentence])),
    meaningOf: (column) =>
      Object.fromEntries(spoken.map(({ locale, t }) => [locale, t(`export.columns.${column}`)])),
    ...(at && { at: at.toISOString() }),
  });
}
