import { CsvError, parse } from "csv-parse/sync";
import { RATE_PLACES, type Rate } from "./rates";

/** What is wrong with a line of a file of rates; lines count from one, the header's. */
export type RateProblem = { line: number } & (
  | { is: "header"; found: string }
  | { is: "no_rates" }
  | { is: "open_quote" }
  | { is: "columns"; found: number }
  | { is: "month"; value: string }
  | { is: "month_to_come"; value: string }
  | { is: "currency"; value: string }
  | { is: "dollar" }
  | { is: "units"; value: string }
  | { is: "said_before"; month: string; currency: string; before: number }
);

export const RATES_HEADER = "month,currency,units_per_usd";

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
/** NUMERIC(20, 8), and not zero. */
const UNITS = new RegExp(`^(?=.*[1-9])\\d{1,12}(?:\\.\\d{1,${RATE_PLACES}})?$`);

/**
 * Reads monthly rates, a CSV under RATES_HEADER: every one of them, or every problem. A month after that of `today` has no
 * rate yet; without `today` any month is taken.
 */
export function readRates(
  csv: string,
  today: Date | null,
): { rates: Rate[]; problems: null } | { rates: null; problems: RateProblem[] } {
  const read = readLines(csv);
  if ("problem" in read) return { rates: null, problems: [read.problem] };
  const [header, ...lines] = read.lines;
  const found = header?.fields.join(",") ?? "";
  if (found !== RATES_HEADER) return { rates: null, problems: [{ line: 1, is: "header", found }] };
  if (lines.length === 0) return { rates: null, problems: [{ line: 1, is: "no_rates" }] };

  const latest = today?.toISOString().slice(0, 7) ?? "9999-12";
  const lineOf = new Map<string, number>();
  const problems: RateProblem[] = [];
  const rates: Rate[] = [];
  for (const { line, fields } of lines) {
    const [month = "", currency = "", unitsPerUsd = ""] = fields;
    if (fields.length !== 3) {
      problems.push({ line, is: "columns", found: fields.length });
      continue;
    }
    if (!MONTH.test(month)) problems.push({ line, is: "month", value: month });
    else if (month > latest) problems.push({ line, is: "month_to_come", value: month });
    if (currency === "USD") problems.push({ line, is: "dollar" });
    else if (!CURRENCIES.has(currency)) problems.push({ line, is: "currency", value: currency });
    if (!UNITS.test(unitsPerUsd)) problems.push({ line, is: "units", value: unitsPerUsd });
    const before = lineOf.get(`${month} ${currency}`);
    if (before !== undefined) problems.push({ line, is: "said_before", month, currency, before });
    else lineOf.set(`${month} ${currency}`, line);
    rates.push({ month: `${month}-01`, currency, unitsPerUsd });
  }
  return problems.length > 0 ? { rates: null, problems } : { rates, problems: null };
}

type Line = { line: number; fields: string[] };

function readLines(csv: string): { lines: Line[] } | { problem: RateProblem } {
  try {
    const records: string[][] = parse(csv, {
      bom: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields, { lines }) => [String(lines), ...fields],
    });
    return { lines: records.map(([line, ...fields]) => ({ line: Number(line), fields })) };
  } catch (error) {
    if (error instanceof CsvError) return { problem: { line: Number(error.lines), is: "open_quote" } };
    throw error;
  }
}
