import { Prisma } from "../db/generated/client";
import type {
  Basis,
  Comparator,
  CounterpartyRole,
  DatePrecision,
  Direction,
  Evidence,
  Kind,
  Modality,
  PeriodSort,
} from "../db/generated/enums";
import type { Claim } from "../extraction/types";

/** What a claim says, as it is to stand in the database; days and numbers as text, so that two can be compared. */
export interface ClaimFields {
  claimDate: string;
  datePrecision: DatePrecision;
  dateAssumed: boolean;
  sourceId: number;
  language: string;
  kind: Kind;
  subjectId: number;
  subjectName: string;
  objectId: number | null;
  objectName: string | null;
  low: string | null;
  high: string | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  modality: Modality;
  claimantOrganisationId: number | null;
  claimantPersonId: number | null;
  claimantName: string | null;
  counterpartyId: number | null;
  counterpartyName: string | null;
  counterpartyRole: CounterpartyRole | null;
  basis: Basis | null;
  periodText: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  periodSort: PeriodSort | null;
  conversions: Prisma.InputJsonArray;
  confidence: string | null;
  trace: Prisma.InputJsonArray;
  summaryEn: string | null;
  summaryAr: string | null;
}

/** Which claim it is: what may never change about it. */
export interface ClaimPlace {
  id: string;
  articleId: string;
  evidence: Evidence;
  quoteStart: number | null;
  quoteEnd: number | null;
  quote: string | null;
  ordinal: number;
}

export interface ClaimRow extends ClaimPlace, ClaimFields {
  /** Derived from the rest and from the names of the rows that it refers to. */
  words: string;
  extractionId: number | null;
}

/** The columns of an amount of the contract. NUMERIC(24, 4) and NUMERIC(4, 3) decide what of a number is kept. */
export function decimal(value: number | null, places: number): string | null {
  return value === null ? null : new Prisma.Decimal(value).toDecimalPlaces(places).toFixed();
}

export const AMOUNT_PLACES = 4;
export const CONFIDENCE_PLACES = 3;

/** The part of a row that the extractor's claim decides alone. */
export function fieldsOfClaim(claim: Claim) {
  return {
    kind: claim.kind,
    subjectName: claim.subject,
    objectName: claim.object,
    low: decimal(claim.low, AMOUNT_PLACES),
    high: decimal(claim.high, AMOUNT_PLACES),
    comparator: claim.comparator,
    direction: claim.direction,
    currency: claim.currency,
    unit: claim.unit,
    modality: claim.modality,
    claimantName: claim.claimant,
    counterpartyName: claim.counterparty?.name ?? null,
    counterpartyRole: claim.counterparty?.role ?? null,
    basis: claim.basis,
    periodText: claim.period?.text ?? null,
    periodStart: claim.period?.start ?? null,
    periodEnd: claim.period?.end ?? null,
    periodSort: claim.period?.sort ?? null,
    conversions: claim.conversions.map((conversion) => ({ ...conversion })),
    confidence: decimal(claim.confidence, CONFIDENCE_PLACES),
    trace: claim.trace.map((step) => ({ ...step })),
    summaryEn: null,
    summaryAr: null,
  } as const satisfies Partial<ClaimFields>;
}
