import type { Pool, PoolClient } from "pg";
import type { ExportRow } from "../export-row";
import type { ClaimFilter } from "../filter";
import { FAMILY_OF } from "../kinds";
import { Bindings, orderClaims, whereClaims } from "../where";
import { CLAIM_TABLES, isoDay, plainNumber, QUOTE_ALLOWED } from "./claim-rows";
import { countClaims } from "./count-claims";

const ROWS_AT_ONCE = 500;
/** A reader that takes nothing for this long is gone: the server ends its transaction. */
const IDLE_LIMIT = "60s";

const COLUMNS: Record<Exclude<keyof ExportRow, "family">, string> = {
  id: "c.id",
  claimDate: isoDay("c.claim_date"),
  datePrecision: "c.date_precision",
  dateAssumed: "c.date_assumed",
  kind: "c.kind",
  subject: "subject.name",
  object: "COALESCE(object.name, c.object_name)",
  low: plainNumber("c.low"),
  high: plainNumber("c.high"),
  comparator: "c.comparator",
  direction: "c.direction",
  currency: "c.currency",
  unit: "c.unit",
  modality: "c.modality",
  claimant: "COALESCE(claimant_organisation.name, claimant_person.name, c.claimant_name)",
  counterparty: "COALESCE(counterparty.name, c.counterparty_name)",
  counterpartyRole: "c.counterparty_role",
  basis: "c.basis",
  period: "c.period_text",
  periodStart: isoDay("c.period_start"),
  periodEnd: isoDay("c.period_end"),
  periodSort: "c.period_sort",
  quote: `CASE WHEN ${QUOTE_ALLOWED} THEN c.quote END`,
  quoteStart: `CASE WHEN ${QUOTE_ALLOWED} THEN c.quote_start END`,
  quoteEnd: `CASE WHEN ${QUOTE_ALLOWED} THEN c.quote_end END`,
  summaryEn: "c.summary_en",
  summaryAr: "c.summary_ar",
  evidence: "c.evidence",
  source: "source.name",
  creditedSource: "credited.name",
  articleTitle: "article.title",
  articleUrl: "article.url",
  language: "c.language",
  confidence: plainNumber("c.confidence"),
  extractor: "extraction.extractor",
  extractorVersion: "extraction.version",
};

const SELECT = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(", ");

type ExportRecord = Omit<ExportRow, "family">;

/** An export under way. It holds one connection until the last batch was read or `close` is called. */
export interface ClaimsStream {
  /** Exactly as many rows as will follow: counted in the snapshot that they are read from. */
  count: number;
  /** The next rows, newest first; none after the last. Throws if the server or the connection fails. */
  read(): Promise<ExportRow[]>;
  /** Gives the connection up at any moment, also in the middle of a read. Does nothing after the end. */
  close(): void;
}

/** All matching claims, a batch at a time, as of one instant. Memory does not grow with their number. */
export async function streamClaims(pool: Pool, filter: ClaimFilter): Promise<ClaimsStream> {
  const client = await pool.connect();
  const release = releaseOnce(client);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${IDLE_LIMIT}'`);
    const count = await countClaims(client, filter);
    const bindings = new Bindings();
    await client.query(
      `DECLARE export NO SCROLL CURSOR FOR
       SELECT ${SELECT} FROM ${CLAIM_TABLES} LEFT JOIN extractions extraction ON extraction.id = c.extraction_id
        WHERE ${whereClaims(filter, bindings)} ORDER BY ${orderClaims("newest")}`,
      bindings.values,
    );
    return {
      count,
      async read() {
        try {
          const { rows } = await client.query<ExportRecord>(`FETCH ${ROWS_AT_ONCE} FROM export`);
          if (rows.length === 0) {
            await client.query("COMMIT");
            release();
          }
          return rows.map((record) => ({ ...record, family: FAMILY_OF[record.kind] }));
        } catch (error) {
          release(error);
          throw error;
        }
      },
      close: () => release(new Error("The export was given up before its end.")),
    };
  } catch (error) {
    release(error);
    throw error;
  }
}

/** Gives the connection back, or, after an error, ends it: its transaction is in an unknown state. */
function releaseOnce(client: PoolClient): (error?: unknown) => void {
  let released = false;
  const ignore = (): void => undefined;
  // A checked-out connection that breaks between two reads would end the process; the next read reports it.
  client.on("error", ignore);
  return (error) => {
    if (released) return;
    released = true;
    client.release(error === undefined ? undefined : error instanceof Error ? error : true);
    if (error === undefined) client.off("error", ignore);
  };
}
