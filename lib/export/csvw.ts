import type { Locale } from "../i18n/locales";
import { type Column, type Sort, sortOf } from "./columns";

const DATATYPES: Record<Sort, string | { base: string; format: string }> = {
  text: "string",
  json: "json",
  number: "decimal",
  integer: "integer",
  boolean: "boolean",
  day: "date",
  instant: "dateTime",
};

export interface CsvwWanted {
  /** The table's address, or its file's name beside the metadata. */
  url: string;
  columns: readonly Column[];
  /** What a column holds, in each language of the interface. */
  meaningOf(column: Column): Partial<Record<Locale, string>>;
  /** About the table, in each language. */
  title: Partial<Record<Locale, string>>;
  /** When the rows were read, ISO. */
  at?: string;
}

/** CSV on the Web: what the columns of a file are, for programs. https://www.w3.org/TR/tabular-metadata/ */
export function csvwMetadata({ url, columns, meaningOf, title, at }: CsvwWanted): object {
  return {
    "@context": "http://www.w3.org/ns/csvw",
    url,
    "dc:title": inLanguages(title),
    ...(at !== undefined && { "dc:modified": { "@value": at, "@type": "xsd:dateTime" } }),
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      lineTerminators: ["\r\n"],
      header: true,
      doubleQuote: true,
    },
    tableSchema: {
      columns: columns.map((name) => ({
        name,
        titles: name,
        "dc:description": inLanguages(meaningOf(name)),
        datatype: DATATYPES[sortOf(name)],
        ...(name === "id" && { required: true }),
      })),
      ...(columns.includes("id") && { primaryKey: "id" }),
    },
  };
}

const inLanguages = (texts: Partial<Record<Locale, string>>) =>
  Object.entries(texts).map(([language, text]) => ({ "@value": text, "@language": language }));
