import type { Basis, Comparator, Direction, Kind, Modality, PeriodSort, Role } from "../../extraction/types";
import type { DatePrecision } from "../../i18n/formats";
import { FAMILY_OF } from "../kinds";
import type { ClaimRow, Evidence, Party } from "../rows";
import type { Database } from "./database";
import { findNames, type KnownNames, type NameOwner } from "./names";

/** A day as ISO text, whatever the server's DateStyle and the process's time zone. */
export const isoDay = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** A timestamptz as ISO text in UTC. */
export const isoInstant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Decimal text without trailing zeros. */
export const plainNumber = (column: string): string => `trim_scale(${column})::text`;

/**
 * Joins whose names CLAIM_COLUMNS uses; `relation` is what stands for `claims` (see relationOf). What few claims have is looked up
 * for each instead: to plan ten tables takes longer than to read a page.
 */
export const claimTables = (relation = "claims"): string => `${relation} c
  JOIN organisations subject ON subject.id = c.subject_id
  JOIN sources source ON source.id = c.source_id
  JOIN articles article ON article.id = c.article_id
  LEFT JOIN organisations claimant_organisation ON claimant_organisation.id = c.claimant_organisation_id`;

const lookedUp = (column: string, table: string, id: string): string =>
  `(SELECT one.${column} FROM ${table} one WHERE one.id = ${id})`;

/** Whether the source's right lets its own words be given. */
export const QUOTE_ALLOWED = "source.text_right <> 'link'";

export const CLAIM_COLUMNS = `c.id, ${isoDay("c.claim_date")} AS claim_date, c.date_precision, c.date_assumed, c.kind,
  subject.slug AS subject_slug, subject.name AS subject_name, c.subject_id,
  c.object_id, COALESCE(${lookedUp("name", "objects", "c.object_id")}, c.object_name) AS object_name,
  ${plainNumber("c.low")} AS low, ${plainNumber("c.high")} AS high, c.comparator, c.direction,
  c.currency, c.unit, ${plainNumber("c.usd_low")} AS usd_low, ${plainNumber("c.usd_high")} AS usd_high,
  ${plainNumber("c.rate")} AS rate, ${isoDay("c.rate_month")} AS rate_month, c.modality,
  c.claimant_organisation_id, c.claimant_person_id, claimant_organisation.slug AS claimant_slug,
  COALESCE(claimant_organisation.name, ${lookedUp("name", "people", "c.claimant_person_id")}, c.claimant_name) AS claimant_name,
  c.counterparty_id, ${lookedUp("slug", "organisations", "c.counterparty_id")} AS counterparty_slug,
  COALESCE(${lookedUp("name", "organisations", "c.counterparty_id")}, c.counterparty_name) AS counterparty_name, c.counterparty_role,
  c.basis, c.period_text, ${isoDay("c.period_start")} AS period_start, ${isoDay("c.period_end")} AS period_end,
  c.period_sort, c.evidence, c.language,
  source.slug AS source_slug, source.name AS source_name,
  ${lookedUp("slug", "sources", "article.credited_source_id")} AS credited_slug,
  ${lookedUp("name", "sources", "article.credited_source_id")} AS credited_name,
  article.id AS article_id, article.title AS article_title, article.url AS article_url, article.demonstration,
  CASE WHEN ${QUOTE_ALLOWED} THEN c.quote END AS quote,
  c.summary_en, c.summary_ar, ${plainNumber("c.confidence")} AS confidence`;

/** One row of CLAIM_COLUMNS as the driver gives it. */
export interface ClaimRecord {
  id: string;
  claim_date: string;
  date_precision: DatePrecision;
  date_assumed: boolean;
  kind: Kind;
  subject_slug: string;
  subject_name: string;
  subject_id: number;
  object_id: number | null;
  object_name: string | null;
  low: string | null;
  high: string | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  usd_low: string | null;
  usd_high: string | null;
  rate: string | null;
  rate_month: string | null;
  modality: Modality;
  claimant_organisation_id: number | null;
  claimant_person_id: number | null;
  claimant_slug: string | null;
  claimant_name: string | null;
  counterparty_id: number | null;
  counterparty_slug: string | null;
  counterparty_name: string | null;
  counterparty_role: Role | null;
  basis: Basis | null;
  period_text: string | null;
  period_start: string | null;
  period_end: string | null;
  period_sort: PeriodSort | null;
  evidence: Evidence;
  language: string;
  source_slug: string;
  source_name: string;
  credited_slug: string | null;
  credited_name: string | null;
  article_id: string;
  article_title: string | null;
  article_url: string | null;
  demonstration: boolean;
  quote: string | null;
  summary_en: string | null;
  summary_ar: string | null;
  confidence: string | null;
}

const claimantOf = (record: ClaimRecord): NameOwner => ({
  organisation: record.claimant_organisation_id,
  person: record.claimant_person_id,
});

function namedIn(record: ClaimRecord): NameOwner[] {
  return [
    { organisation: record.subject_id },
    { organisation: record.counterparty_id },
    { object: record.object_id },
    claimantOf(record),
  ];
}

function party(names: KnownNames, owner: NameOwner, slug: string | null, name: string | null): Party | null {
  return name === null ? null : { slug, names: names.of(owner, name) };
}

function toRow(record: ClaimRecord, names: KnownNames): ClaimRow {
  const counterparty = party(
    names,
    { organisation: record.counterparty_id },
    record.counterparty_slug,
    record.counterparty_name,
  );
  return {
    id: record.id,
    claimDate: record.claim_date,
    datePrecision: record.date_precision,
    dateAssumed: record.date_assumed,
    kind: record.kind,
    family: FAMILY_OF[record.kind],
    subject: {
      slug: record.subject_slug,
      names: names.of({ organisation: record.subject_id }, record.subject_name),
    },
    object: record.object_name === null ? null : names.of({ object: record.object_id }, record.object_name),
    amount: {
      low: record.low,
      high: record.high,
      comparator: record.comparator,
      direction: record.direction,
      currency: record.currency,
      unit: record.unit,
    },
    usd:
      record.rate === null || record.rate_month === null
        ? null
        : {
            low: record.usd_low,
            high: record.usd_high,
            rate: record.rate,
            rateMonth: record.rate_month,
          },
    modality: record.modality,
    claimant: party(names, claimantOf(record), record.claimant_slug, record.claimant_name),
    counterparty: counterparty && { ...counterparty, role: record.counterparty_role },
    basis: record.basis,
    period:
      record.period_text === null || record.period_sort === null
        ? null
        : {
            text: record.period_text,
            start: record.period_start,
            end: record.period_end,
            sort: record.period_sort,
          },
    evidence: record.evidence,
    language: record.language,
    source: { slug: record.source_slug, name: record.source_name },
    creditedSource:
      record.credited_slug === null || record.credited_name === null
        ? null
        : { slug: record.credited_slug, name: record.credited_name },
    article: {
      id: record.article_id,
      title: record.article_title,
      url: record.article_url,
      demonstration: record.demonstration,
    },
    quote: record.quote,
    summary: {
      ...(record.summary_en !== null && { en: record.summary_en }),
      ...(record.summary_ar !== null && { ar: record.summary_ar }),
    },
    confidence: record.confidence === null ? null : Number(record.confidence),
  };
}

/** Rows as components draw them, in the records' order, with the names in every language of the interface. */
export async function toClaimRows(database: Database, records: readonly ClaimRecord[]): Promise<ClaimRow[]> {
  const names = await findNames(database, records.flatMap(namedIn));
  return records.map((record) => toRow(record, names));
}
