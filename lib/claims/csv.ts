import type { ExportRow } from "./export-row";
import { claimPath } from "./paths";

/** Text is always quoted, and guarded; a number, a day, true and false are written as they are; null is empty. */
type Column =
  | { sort: "text"; of: (row: ExportRow, context: Context) => string | null }
  | { sort: "plain"; of: (row: ExportRow, context: Context) => string | number | boolean | null };

interface Context {
  /** Where the reader got the file, without a slash at its end: "https://marsad.example". */
  origin: string;
}

const text = (of: (row: ExportRow, context: Context) => string | null): Column => ({ sort: "text", of });
const plain = (of: (row: ExportRow) => string | number | boolean | null): Column => ({ sort: "plain", of });

/** Every column in its order. Names are a promise to the programs that read them: add at the end, never rename. */
const COLUMNS = {
  id: text((row) => row.id),
  permalink: text((row, { origin }) => `${origin}${claimPath(row.id)}`),
  claim_date: plain((row) => row.claimDate),
  date_precision: text((row) => row.datePrecision),
  date_assumed: plain((row) => row.dateAssumed),
  kind: text((row) => row.kind),
  family: text((row) => row.family),
  subject: text((row) => row.subject),
  object: text((row) => row.object),
  low: plain((row) => row.low),
  high: plain((row) => row.high),
  comparator: text((row) => row.comparator),
  direction: text((row) => row.direction),
  currency: text((row) => row.currency),
  unit: text((row) => row.unit),
  modality: text((row) => row.modality),
  claimant: text((row) => row.claimant),
  counterparty: text((row) => row.counterparty),
  counterparty_role: text((row) => row.counterpartyRole),
  basis: text((row) => row.basis),
  period: text((row) => row.period),
  period_start: plain((row) => row.periodStart),
  period_end: plain((row) => row.periodEnd),
  period_sort: text((row) => row.periodSort),
  quote: text((row) => row.quote),
  quote_start: plain((row) => row.quoteStart),
  quote_end: plain((row) => row.quoteEnd),
  summary_en: text((row) => row.summaryEn),
  summary_ar: text((row) => row.summaryAr),
  evidence: text((row) => row.evidence),
  source: text((row) => row.source),
  credited_source: text((row) => row.creditedSource),
  article_title: text((row) => row.articleTitle),
  article_url: text((row) => row.articleUrl),
  language: text((row) => row.language),
  confidence: plain((row) => row.confidence),
  extractor: text((row) => row.extractor),
  extractor_version: text((row) => row.extractorVersion),
} as const satisfies Record<string, Column>;

export const CSV_COLUMNS = Object.keys(COLUMNS) as ReadonlyArray<keyof typeof COLUMNS>;

const ORDERED: readonly Column[] = Object.values(COLUMNS);

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows that the file is UTF-8. */
  bom: boolean;
  /** Leave text that a spreadsheet would run as a formula as it is. */
  raw: boolean;
}

const LINE_END = "\r\n";
const BEGINS_A_FORMULA = /^[=+\-@\t\r]/;

function encodeText(value: string, raw: boolean): string {
  const guarded = !raw && BEGINS_A_FORMULA.test(value) ? `'${value}` : value;
  return `"${guarded.includes('"') ? guarded.replaceAll('"', '""') : guarded}"`;
}

/** The file's first line, with what comes before it. */
export function csvHeader({ bom }: Pick<CsvOptions, "bom">): string {
  return (bom ? "\uFEFF" : "") + CSV_COLUMNS.map((name) => `"${name}"`).join(",") + LINE_END;
}

/** RFC 4180 lines, one a row, each with its line end. */
export function csvLines(
  rows: readonly ExportRow[],
  { origin, raw }: Context & Pick<CsvOptions, "raw">,
): string {
  const context = { origin };
  let lines = "";
  for (const row of rows) {
    let separator = "";
    for (const column of ORDERED) {
      const value = column.of(row, context);
      lines += separator;
      if (value !== null) lines += column.sort === "text" ? encodeText(String(value), raw) : value;
      separator = ",";
    }
    lines += LINE_END;
  }
  return lines;
}
