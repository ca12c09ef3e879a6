import type { Comparator, TraceStep } from "../../extraction/types";
import { plainDecimal } from "../../money/decimal";
import type { ClaimDetail, ClaimRevisionRow, NeighbourRow, TextRight } from "../rows";
import {
  CLAIM_COLUMNS,
  type ClaimRecord,
  claimTables,
  isoDay,
  isoInstant,
  QUOTE_ALLOWED,
  toClaimRows,
} from "./claim-rows";
import type { Database } from "./database";
import { otherCurrencies } from "./other-currencies";

interface Conversion {
  low: number | null;
  high: number | null;
  comparator: Comparator;
  currency: string;
  start: number;
  end: number;
}

interface DetailRecord extends ClaimRecord {
  recorded_at: string;
  superseded_at: string | null;
  revision: number;
  quote_start: number | null;
  quote_end: number | null;
  conversions: Conversion[];
  trace: TraceStep[];
  text_right: TextRight;
  text: string | null;
  published: string;
  article_version: number;
  newest: boolean;
  extractor: string | null;
  extractor_version: string | null;
  gazetteer_version: string | null;
  ran_at: string | null;
}

const OFFSETS = `CASE WHEN ${QUOTE_ALLOWED} THEN c.quote_start END AS quote_start,
  CASE WHEN ${QUOTE_ALLOWED} THEN c.quote_end END AS quote_end`;

/** One claim with all that is known of it, also when superseded; null if no claim has this id. */
export async function findClaim(database: Database, id: string): Promise<ClaimDetail | null> {
  const { rows } = await database.query<DetailRecord>(
    `SELECT ${CLAIM_COLUMNS}, ${OFFSETS}, c.conversions, c.trace, c.revision,
            ${isoInstant("c.recorded_at")} AS recorded_at, ${isoInstant("c.superseded_at")} AS superseded_at,
            source.text_right, CASE WHEN source.text_right = 'full' THEN article.text END AS text,
            ${isoDay("article.published")} AS published, article.version AS article_version, article.newest,
            extraction.extractor, extraction.version AS extractor_version, extraction.gazetteer_version,
            ${isoInstant("extraction.ran_at")} AS ran_at
       FROM ${claimTables()} LEFT JOIN extractions extraction ON extraction.id = c.extraction_id
      WHERE c.id = $1 ORDER BY c.superseded_at IS NULL DESC, c.claim_date DESC LIMIT 1`,
    [id],
  );
  const record = rows[0];
  if (!record) return null;
  const [[row], neighbours, history] = await Promise.all([
    toClaimRows(database, [record]),
    findNeighbours(database, record),
    findHistory(database, record),
  ]);
  if (!row) return null;
  return {
    ...row,
    otherCurrencies: await otherCurrencies(database, row),
    state: record.superseded_at === null ? "current" : record.newest ? "superseded" : "replaced",
    supersededAt: record.superseded_at,
    recordedAt: record.recorded_at,
    revision: record.revision,
    history,
    quoteStart: record.quote_start,
    quoteEnd: record.quote_end,
    conversions: record.conversions.map(({ low, high, ...conversion }) => ({
      ...conversion,
      low: low === null ? null : plainDecimal(low),
      high: high === null ? null : plainDecimal(high),
      direction: null,
      unit: null,
    })),
    trace: record.trace,
    textRight: record.text_right,
    text: record.text,
    published: record.published,
    articleVersion: record.article_version,
    extraction:
      record.extractor === null ||
      record.extractor_version === null ||
      record.gazetteer_version === null ||
      record.ran_at === null
        ? null
        : {
            extractor: record.extractor,
            version: record.extractor_version,
            gazetteerVersion: record.gazetteer_version,
            ranAt: record.ran_at,
          },
    neighbours,
  };
}

type NeighbourRecord = ClaimRecord & Pick<DetailRecord, "quote_start" | "quote_end">;

async function findNeighbours(database: Database, record: ClaimRecord): Promise<NeighbourRow[]> {
  const { rows: records } = await database.query<NeighbourRecord>(
    `SELECT ${CLAIM_COLUMNS}, ${OFFSETS} FROM ${claimTables()}
      WHERE c.article_id = $1 AND c.id <> $2 AND c.superseded_at IS NULL
      ORDER BY c.quote_start NULLS LAST, c.quote_end, c.ordinal, c.id`,
    [record.article_id, record.id],
  );
  const claims = await toClaimRows(database, records);
  return claims.map((claim, index) => ({
    ...claim,
    quoteStart: records[index]?.quote_start ?? null,
    quoteEnd: records[index]?.quote_end ?? null,
  }));
}

async function findHistory(database: Database, record: ClaimRecord): Promise<ClaimRevisionRow[]> {
  const { rows } = await database.query<ClaimRevisionRow>(
    `SELECT revision, fields, ${isoInstant("recorded_at")} AS "recordedAt",
            ${isoInstant("superseded_at")} AS "supersededAt"
       FROM claim_revisions WHERE claim_date = $1::date AND claim_id = $2 ORDER BY revision DESC`,
    [record.claim_date, record.id],
  );
  return rows;
}
