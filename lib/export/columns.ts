/**
 * How a column's values are written: text is always quoted in a CSV, and guarded there; "json" is text in a table and a
 * value in JSON; the rest is plain everywhere.
 */
export type Sort = "text" | "number" | "integer" | "boolean" | "day" | "instant" | "json";

/** Every column in its order. Names are a promise to the programs that read them: add at the end, never rename. */
const COLUMNS = {
  id: "text",
  permalink: "text",
  claim_date: "day",
  date_precision: "text",
  date_assumed: "boolean",
  kind: "text",
  family: "text",
  subject: "text",
  object: "text",
  low: "number",
  high: "number",
  comparator: "text",
  direction: "text",
  currency: "text",
  unit: "text",
  modality: "text",
  claimant: "text",
  counterparty: "text",
  counterparty_role: "text",
  basis: "text",
  period: "text",
  period_start: "day",
  period_end: "day",
  period_sort: "text",
  quote: "text",
  quote_start: "integer",
  quote_end: "integer",
  summary_en: "text",
  summary_ar: "text",
  evidence: "text",
  source: "text",
  credited_source: "text",
  article_title: "text",
  article_url: "text",
  language: "text",
  confidence: "number",
  extractor: "text",
  extractor_version: "text",
  usd_low: "number",
  usd_high: "number",
  rate: "number",
  rate_month: "day",
  figure: "text",
  agreement: "text",
  company: "text",
  source_slug: "text",
  article: "text",
  article_published: "day",
  conversions: "json",
  gazetteer_version: "text",
  revision: "integer",
  recorded_at: "instant",
  trace: "json",
  shown_currency: "text",
  shown_low: "number",
  shown_high: "number",
  shown_rate: "number",
  shown_rate_month: "day",
} as const satisfies Record<string, Sort>;

export type Column = keyof typeof COLUMNS;

export const ALL_COLUMNS = Object.keys(COLUMNS) as readonly Column[];

/** Money in the currency that a file is asked for in. */
export const SHOWN_COLUMNS = [
  "shown_currency",
  "shown_low",
  "shown_high",
  "shown_rate",
  "shown_rate_month",
] as const satisfies readonly Column[];

/** Long, and of use to few, or nothing new in dollars: only where `columns` or a currency asks for them. */
const ONLY_IF_ASKED: ReadonlySet<Column> = new Set<Column>(["trace", ...SHOWN_COLUMNS]);

/** What a file holds where nothing is said of its columns. */
export const USUAL_COLUMNS: readonly Column[] = ALL_COLUMNS.filter((column) => !ONLY_IF_ASKED.has(column));

export const sortOf = (column: Column): Sort => COLUMNS[column];

export const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);

/** Whether a CSV writes the column in quotes. */
export const isQuoted = (column: Column): boolean => ["text", "json"].includes(sortOf(column));
