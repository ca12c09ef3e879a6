import { createParser, parseAsStringLiteral } from "nuqs/server";
import type { Place } from "../claims/cursor";
import { type Codecs, one, oneOr, type Params, type Problem, readParameters } from "../claims/parameters";
import { cursor } from "../claims/parsers";
import { MONEY_CODECS, type MoneyView, moneyQuery } from "../claims/shown-money";
import { LANGUAGES, type Language } from "../i18n/locales";
import { type Column, isColumn, SHOWN_COLUMNS, USUAL_COLUMNS } from "./columns";
import { FORMATS, type Format } from "./formats";

/** How a file is written, apart from which claims it holds, and the language of messages about it. */
export interface ExportOptions extends MoneyView {
  /** A CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
  bom: boolean;
  /** A CSV leaves text that a spreadsheet would run as a formula as it is. */
  raw: boolean;
  /** In the order asked for. */
  columns: readonly Column[];
  /** Only the claims behind this place; the API's `after`. */
  cursor: Place | null;
  /** What a zip holds. */
  format: Format;
  locale: Language | null;
}

const flag = createParser<boolean>({
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
});

/** Names with commas between them, none twice. */
const columns = createParser<readonly Column[]>({
  parse: (text) => {
    const names = text.split(",");
    return names.every(isColumn) && new Set(names).size === names.length ? (names as Column[]) : null;
  },
  serialize: (names) => names.join(","),
});

const CODECS: Codecs<ExportOptions> = {
  bom: oneOr(true, flag, () => "unknown_value"),
  raw: oneOr(false, flag, () => "unknown_value"),
  columns: oneOr(USUAL_COLUMNS, columns, () => "not_columns"),
  cursor: one(cursor, () => "not_a_cursor"),
  format: oneOr<Format>("csv", parseAsStringLiteral(FORMATS), () => "unknown_value"),
  locale: one<Language>(parseAsStringLiteral(LANGUAGES), () => "unknown_value"),
  ...MONEY_CODECS,
};

/** Which of them each file reads: what has no meaning for it is refused as unknown. */
const READ_BY: Record<Format | "zip" | "chart", ReadonlyArray<keyof ExportOptions>> = {
  csv: ["bom", "raw", "columns", "cursor", "locale", "in"],
  ndjson: ["columns", "cursor", "locale", "in"],
  xlsx: ["columns", "cursor", "locale", "in"],
  parquet: ["columns", "cursor", "locale", "in"],
  zip: ["bom", "raw", "columns", "cursor", "format", "locale", "in"],
  chart: ["bom", "raw", "locale"],
};

export const exportParameters = (file: keyof typeof READ_BY): ReadonlyArray<keyof ExportOptions> =>
  READ_BY[file];

/** `bom=0` for programs, `raw=1` for text as it is, `columns=id,low,high`, `cursor=…`, `in=EUR` for euros as well. Never throws. */
export function readExportOptions(params: Params): { options: ExportOptions; problems: Problem[] } {
  const { values: options, problems } = readParameters(CODECS, params, "anything");
  const columns =
    options.columns === USUAL_COLUMNS && moneyQuery(options.in) !== ""
      ? [...USUAL_COLUMNS, ...SHOWN_COLUMNS]
      : options.columns;
  return { options: { ...options, columns }, problems };
}
