import { z } from "zod";
import { BASES, COMPARATORS, DIRECTIONS, KINDS, MODALITIES, ROLES } from "../../extraction/types";
import { foldName } from "../../organisations/fold";
import type { Knowledge } from "../knowledge";
import type { Assertion, Interval } from "../types";

/** What grouping reads of a line of claims.jsonl; the last three are optional, as the curated data leave them to the period. */
const line = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  subject: z.string(),
  object: z.string().nullish(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  direction: z.enum(DIRECTIONS).nullish(),
  comparator: z.enum(COMPARATORS),
  currency: z.string().nullish(),
  unit: z.string().nullish(),
  modality: z.enum(MODALITIES),
  claimant: z.string().nullish(),
  period: z.string().nullish(),
  claim_date: z.string(),
  summary_en: z.string().optional(),
  counterparty: z.object({ name: z.string(), role: z.enum(ROLES).nullable() }).nullish(),
  basis: z.enum(BASES).nullish(),
});
export type ClaimLine = z.output<typeof line>;

export function readClaimLines(jsonLines: string): ClaimLine[] {
  return jsonLines
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => line.parse(JSON.parse(text)));
}

/** Units of a currency for one dollar, by month and currency ("2025-01 EUR"). */
export function readRateTable(csv: string): Map<string, number> {
  const rows = csv.trim().split("\n").slice(1);
  return new Map(
    rows.map((row) => {
      const [month = "", currency = "", units = ""] = row.trim().split(",");
      return [`${month} ${currency}`, Number(units)];
    }),
  );
}

/** The claims as assertions, one each; names are led to one by the organisations' aliases. */
export function assertionsOf(
  lines: readonly ClaimLine[],
  knowledge: Knowledge,
  rates: ReadonlyMap<string, number>,
): Assertion[] {
  const party = (name: string) => knowledge.parties.get(foldName(name)) ?? name;
  return lines.map((claim) => ({
    key: claim.id,
    kind: claim.kind,
    subject: party(claim.subject),
    counterparty: claim.counterparty
      ? { party: party(claim.counterparty.name), role: claim.counterparty.role }
      : null,
    object: claim.object ?? null,
    low: claim.low,
    high: claim.high,
    comparator: claim.comparator,
    direction: claim.direction ?? null,
    currency: claim.currency ?? null,
    unit: claim.unit ?? null,
    usd: inDollars(claim, rates),
    basis: claim.basis ?? basisOf(claim.period ?? ""),
    modality: claim.modality,
    claimant: claim.claimant ?? null,
    period: claim.period ? { text: claim.period, start: null, end: null, sort: "span" } : null,
    firstDay: claim.claim_date,
    lastDay: claim.claim_date,
  }));
}

function inDollars(
  { low, high, currency, claim_date }: ClaimLine,
  rates: ReadonlyMap<string, number>,
): Interval | null {
  if (!currency) return null;
  const units = currency === "USD" ? 1 : rates.get(`${claim_date.slice(0, 7)} ${currency}`);
  if (units === undefined) return null;
  return { low: low === null ? null : low / units, high: high === null ? null : high / units };
}

function basisOf(period: string): Assertion["basis"] {
  if (/annualised/.test(period)) return "run_rate";
  if (/\bper year\b/.test(period)) return "per_year";
  return period === "annual" ? "annual" : null;
}
