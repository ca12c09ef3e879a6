import { z } from "zod";
import { COMPARATORS, DIRECTIONS, KINDS, MODALITIES } from "../lib/extraction/types";
import type { ClaimFields } from "../lib/ingest/claim-row";
import { AMOUNT_PLACES, decimal } from "../lib/ingest/claim-row";
import { citationId, curatedClaimId } from "../lib/ingest/identity";
import { canonicalUrl } from "../lib/ingest/web-address";
import { type Outlet, outletOf } from "./outlets";
import { basisOfLabel, readPeriodLabel } from "./period-label";

/** One line of data/claims.jsonl. */
const figure = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  subject: z.string().min(1),
  object: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
  comparator: z.enum(COMPARATORS),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  modality: z.enum(MODALITIES),
  claimant: z.string().nullable(),
  period: z.string().nullable(),
  claim_date: z.iso.date(),
  date_precision: z.enum(["day", "month", "year"]),
  publisher: z.string().min(1),
  url: z.url(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  title: z.string().min(1),
  summary_en: z.string().min(1),
  summary_ar: z.string().min(1),
});
type Figure = z.output<typeof figure>;

/** The fields of a curated claim before its names and source are led to rows. */
export type CitationClaim = Omit<
  ClaimFields,
  | "sourceId"
  | "subjectId"
  | "objectId"
  | "claimantOrganisationId"
  | "claimantPersonId"
  | "counterpartyId"
  | "language"
> & { id: string };

export interface Citation {
  id: string;
  url: string;
  source: string;
  credited: string | null;
  title: string;
  language: string;
  published: string;
  datePrecision: Figure["date_precision"];
  claims: CitationClaim[];
}

/** Reads data/claims.jsonl: one citation an address, with its figures as curated claims. Throws on what it cannot read. */
export function readCitations(jsonLines: string, outlets: ReadonlyMap<string, Outlet>): Citation[] {
  const byUrl = new Map<string, Figure[]>();
  for (const line of jsonLines.split("\n")) {
    if (line.trim() === "") continue;
    const row = figure.parse(JSON.parse(line));
    const url = canonicalUrl(row.url);
    byUrl.set(url, [...(byUrl.get(url) ?? []), row]);
  }
  return [...byUrl].map(([url, rows]) => citationOf(url, rows, outlets));
}

/**
 * The figures of one page were entered at different times: its source is named once, the outlet that it credits by any of
 * them, and its date is the latest that is known to the day.
 */
function citationOf(url: string, rows: readonly Figure[], outlets: ReadonlyMap<string, Outlet>): Citation {
  const id = citationId(url);
  const named = rows.map(({ publisher }) => outletOf(publisher, outlets));
  const sources = new Set(named.map(({ source }) => source));
  if (sources.size > 1) throw new Error(`${url} has two sources: ${[...sources].join(", ")}.`);
  const dated = [...rows].sort((a, b) => rank(b).localeCompare(rank(a)));
  const [first] = rows;
  const [latest] = dated;
  if (first === undefined || latest === undefined) throw new Error(`${url} has no figures.`);
  return {
    id,
    url,
    source: named[0]?.source ?? "",
    credited: named.find(({ credited }) => credited !== null)?.credited ?? null,
    title: first.title,
    language: first.language,
    published: latest.claim_date,
    datePrecision: latest.date_precision,
    claims: rows.map((row) => claimOf(id, row)),
  };
}

function rank(row: Figure): string {
  return `${row.date_precision === "day" ? 2 : row.date_precision === "month" ? 1 : 0} ${row.claim_date}`;
}

/** Several companies together: the label's list of them stays in the summary. */
const BIG_TECH = /^Big Tech \(.*\)$/;

function claimOf(articleId: string, row: Figure): CitationClaim {
  const period = row.period === null ? null : readPeriodLabel(row.period);
  return {
    id: curatedClaimId(articleId, row.id),
    claimDate: row.claim_date,
    datePrecision: row.date_precision,
    dateAssumed: false,
    kind: row.kind,
    subjectName: row.subject.replace(BIG_TECH, "Big Tech"),
    objectName: row.object,
    low: decimal(row.low, AMOUNT_PLACES),
    high: decimal(row.high, AMOUNT_PLACES),
    comparator: row.comparator,
    direction: row.direction,
    currency: row.currency,
    unit: row.unit,
    // The data say "reported" where somebody who is named asserts it.
    modality: row.modality === "reported" && row.claimant !== null ? "claimed" : row.modality,
    claimantName: row.claimant,
    counterpartyName: null,
    counterpartyRole: null,
    basis: row.period === null ? null : basisOfLabel(row.period),
    periodText: row.period,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    periodSort: period?.sort ?? null,
    conversions: [],
    confidence: null,
    trace: [],
    summaryEn: row.summary_en,
    summaryAr: row.summary_ar,
  };
}
