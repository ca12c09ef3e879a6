import type { ExportRow } from "./export-row";
import { claimPath } from "./paths";

/** One cell: text is quoted and guarded, a number, day or identifier of ours is written as it is, null is empty. */
type Cell = { text: string | null } | { plain: string | number | null };

interface Context {
  /** Where the reader got the file, without a slash at its end: "https://marsad.example". */
  origin: string;
}

const text = (value: string | null): Cell => ({ text: value });
const plain = (value: string | number | null): Cell => ({ plain: value });

/** Every column in its order. Names are a promise to the programs that read them: add at the end, never rename. */
const COLUMNS = {
  id: (row) => plain(row.id),
  permalink: (row, { origin }) => text(`${origin}${claimPath(row.id)}`),
  claim_date: (row) => plain(row.claimDate),
  date_precision: (row) => plain(row.datePrecision),
  date_assumed: (row) => plain(String(row.dateAssumed)),
  kind: (row) => plain(row.kind),
  family: (row) => plain(row.family),
  subject: (row) => text(row.subject),
  object: (row) => text(row.object),
  low: (row) => plain(row.low),
  high: (row) => plain(row.high),
  comparator: (row) => plain(row.comparator),
  direction: (row) => plain(row.direction),
  currency: (row) => plain(row.currency),
  unit: (row) => text(row.unit),
  modality: (row) => plain(row.modality),
  claimant: (row) => text(row.claimant),
  counterparty: (row) => text(row.counterparty),
  counterparty_role: (row) => plain(row.counterpartyRole),
  basis: (row) => plain(row.basis),
  period: (row) => text(row.period),
  period_start: (row) => plain(row.periodStart),
  period_end: (row) => plain(row.periodEnd),
  period_sort: (row) => plain(row.periodSort),
  quote: (row) => text(row.quote),
  quote_start: (row) => plain(row.quoteStart),
  quote_end: (row) => plain(row.quoteEnd),
  summary_en: (row) => text(row.summaryEn),
  summary_ar: (row) => text(row.summaryAr),
  evidence: (row) => plain(row.evidence),
  source: (row) => text(row.source),
  credited_source: (row) => text(row.creditedSource),
  article_title: (row) => text(row.articleTitle),
  article_url: (row) => text(row.articleUrl),
  language: (row) => plain(row.language),
  confidence: (row) => plain(row.confidence),
  extractor: (row) => text(row.extractor),
  extractor_version: (row) => text(row.extractorVersion),
} as const satisfies Record<string, (row: ExportRow, context: Context) => Cell>;

export const CSV_COLUMNS = Object.keys(COLUMNS) as ReadonlyArray<keyof typeof COLUMNS>;

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows that the file is UTF-8. */
  bom: boolean;
  /** Leave text that a spreadsheet would run as a formula as it is. */
  raw: boolean;
}

const LINE_END = "\r\n";
const BEGINS_A_FORMULA = /^[=+\-@\t\r]/;

function encodeCell(cell: Cell, raw: boolean): string {
  if ("plain" in cell) return cell.plain === null ? "" : String(cell.plain);
  if (cell.text === null) return "";
  const guarded = !raw && BEGINS_A_FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
  return `"${guarded.replaceAll('"', '""')}"`;
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
  return rows
    .map(
      (row) =>
        CSV_COLUMNS.map((name) => encodeCell(COLUMNS[name](row, { origin }), raw)).join(",") + LINE_END,
    )
    .join("");
}
