import { FAMILY_OF } from "../../claims/kinds";
import { claimTables, isoInstant, QUOTE_ALLOWED } from "../../claims/queries/claim-rows";
import type { ShownIn } from "../../claims/shown-money";
import { KINDS } from "../../extraction/types";
import { type Column, SHOWN_COLUMNS } from "../columns";
import { literal } from "./literals";

/** Joins whose names the columns use; those that no chosen column needs, the planner leaves out. */
export const exportTables = (
  relation: string,
  columns: readonly Column[],
  shown: ShownIn,
): string => `${claimTables(relation)}
  LEFT JOIN sources credited ON credited.id = article.credited_source_id
  LEFT JOIN objects object ON object.id = c.object_id
  LEFT JOIN people claimant_person ON claimant_person.id = c.claimant_person_id
  LEFT JOIN organisations counterparty ON counterparty.id = c.counterparty_id
  LEFT JOIN extractions extraction ON extraction.id = c.extraction_id
  LEFT JOIN figure_claims member ON member.claim_id = c.id
  LEFT JOIN figure_assertions assertion ON assertion.id = member.assertion_id
  LEFT JOIN figures figure ON figure.id = assertion.figure_id
  ${columns.some(isShown) && !isStored(shown) ? `LEFT JOIN LATERAL rate_of(${literal(shown)}, c.claim_date) shown ON TRUE` : ""}`;

const isShown = (column: Column): boolean => (SHOWN_COLUMNS as readonly Column[]).includes(column);

/** What was printed and its dollars lie with the claims. */
const isStored = (shown: ShownIn): boolean => shown === "printed" || shown === "USD";

interface Context {
  /** Where the reader got the file, without a slash at its end. */
  origin: string;
  /** As of a day, or as known on one: today's figures say nothing of then, so their columns stay empty. */
  past: boolean;
  /** JSON has truth values of its own. */
  json: boolean;
  shown: ShownIn;
}

const quoteOnly = (column: string): string => `CASE WHEN ${QUOTE_ALLOWED} THEN ${column} END`;
const family = `CASE c.kind ${KINDS.map((kind) => `WHEN '${kind}' THEN '${FAMILY_OF[kind]}'`).join(" ")} END`;
const trimmed = (column: string): string => `trim_scale(${column})`;
const todays =
  (column: string) =>
  ({ past }: Context) =>
    past ? "NULL::text" : column;

/** As in exchangeInto of lib/claims, to the same digits. */
function shownEnd(end: "low" | "high", shown: ShownIn): string {
  if (shown === "printed") return `CASE WHEN c.currency IS NOT NULL THEN c.${end} END`;
  const converted = shown === "USD" ? `c.usd_${end}` : `round(c.usd_${end} * shown.rate, 4)`;
  return `CASE WHEN c.currency = ${literal(shown)} THEN c.${end} ELSE ${converted} END`;
}

/** For one dollar; of dollars themselves the rate that they were reckoned at is a column of its own. */
function shownRate(column: "rate" | "rate_month", shown: ShownIn): string {
  const type = column === "rate" ? "numeric" : "date";
  if (isStored(shown)) return `NULL::${type}`;
  return `CASE WHEN c.currency <> ${literal(shown)} AND c.rate IS NOT NULL THEN shown.${column} END`;
}

/** Days are left to DateStyle ISO, numbers to the server's own printing: both are exact, and faster than to_char. */
const SQL: Record<Column, string | ((context: Context) => string)> = {
  id: "c.id",
  permalink: ({ origin }) => `${literal(`${origin}/claims/`)} || c.id`,
  claim_date: "c.claim_date",
  date_precision: "c.date_precision",
  date_assumed: ({ json }) => (json ? "c.date_assumed" : "c.date_assumed::text"),
  kind: "c.kind",
  family,
  subject: "subject.name",
  object: "COALESCE(object.name, c.object_name)",
  low: trimmed("c.low"),
  high: trimmed("c.high"),
  comparator: "c.comparator",
  direction: "c.direction",
  currency: "c.currency",
  unit: "c.unit",
  modality: "c.modality",
  claimant: "COALESCE(claimant_organisation.name, claimant_person.name, c.claimant_name)",
  counterparty: "COALESCE(counterparty.name, c.counterparty_name)",
  counterparty_role: "c.counterparty_role",
  basis: "c.basis",
  period: "c.period_text",
  period_start: "c.period_start",
  period_end: "c.period_end",
  period_sort: "c.period_sort",
  quote: quoteOnly("c.quote"),
  quote_start: quoteOnly("c.quote_start"),
  quote_end: quoteOnly("c.quote_end"),
  summary_en: "c.summary_en",
  summary_ar: "c.summary_ar",
  evidence: "c.evidence",
  source: "source.name",
  credited_source: "credited.name",
  article_title: "article.title",
  article_url: "article.url",
  language: "c.language",
  confidence: trimmed("c.confidence"),
  extractor: "extraction.extractor",
  extractor_version: "extraction.version",
  usd_low: trimmed("c.usd_low"),
  usd_high: trimmed("c.usd_high"),
  rate: trimmed("c.rate"),
  rate_month: "c.rate_month",
  figure: todays("figure.id"),
  agreement: todays("figure.agreement::text"),
  company: "subject.slug",
  source_slug: "source.slug",
  article: "article.id",
  article_published: "article.published",
  conversions: "c.conversions",
  gazetteer_version: "extraction.gazetteer_version",
  revision: "c.revision",
  recorded_at: isoInstant("c.recorded_at"),
  trace: "c.trace",
  shown_currency: ({ shown }) =>
    shown === "printed"
      ? "c.currency"
      : `CASE WHEN COALESCE(${shownEnd("low", shown)}, ${shownEnd("high", shown)}) IS NOT NULL THEN ${literal(shown)} END`,
  shown_low: ({ shown }) => trimmed(shownEnd("low", shown)),
  shown_high: ({ shown }) => trimmed(shownEnd("high", shown)),
  shown_rate: ({ shown }) => trimmed(shownRate("rate", shown)),
  shown_rate_month: ({ shown }) => shownRate("rate_month", shown),
};

/** The columns by their names, in their order. */
export function selectColumns(columns: readonly Column[], context: Context): string {
  return columns
    .map((column) => {
      const sql = SQL[column];
      return `${typeof sql === "string" ? sql : sql(context)} AS ${column}`;
    })
    .join(", ");
}
