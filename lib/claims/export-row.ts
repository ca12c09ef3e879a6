import type { Basis, Comparator, Direction, Kind, Modality, PeriodSort, Role } from "../extraction/types";
import type { DatePrecision } from "../i18n/formats";
import type { Family } from "./kinds";
import type { Evidence } from "./rows";

/** A claim as it is exported: flat, names canonical English, days ISO, amounts exact decimal text. */
export interface ExportRow {
  id: string;
  claimDate: string;
  datePrecision: DatePrecision;
  dateAssumed: boolean;
  kind: Kind;
  family: Family;
  subject: string;
  object: string | null;
  low: string | null;
  high: string | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  modality: Modality;
  claimant: string | null;
  counterparty: string | null;
  counterpartyRole: Role | null;
  basis: Basis | null;
  period: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  periodSort: PeriodSort | null;
  /** Null for a curated claim, and where the source allows only a link. */
  quote: string | null;
  quoteStart: number | null;
  quoteEnd: number | null;
  summaryEn: string | null;
  summaryAr: string | null;
  evidence: Evidence;
  source: string;
  creditedSource: string | null;
  articleTitle: string | null;
  articleUrl: string | null;
  language: string;
  confidence: string | null;
  extractor: string | null;
  extractorVersion: string | null;
}
