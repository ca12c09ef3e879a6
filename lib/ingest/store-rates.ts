import type { Prisma } from "../db/generated/client";
import type { Rate } from "../money/rates";
import { insertRows } from "./insert-rows";

export interface StoredRates {
  added: number;
  changed: number;
  unchanged: number;
  /** Claims that have other dollars now than before. */
  claims: number;
}

/** Adds the rates, changes those that are stored otherwise, and brings every claim's dollars to them. */
export async function storeRates(tx: Prisma.TransactionClient, rates: readonly Rate[]): Promise<StoredRates> {
  const rows = rates.map(({ month, currency, unitsPerUsd }) => ({
    month,
    currency,
    units_per_usd: unitsPerUsd,
  }));
  const [counts] = await tx.$queryRaw<[Record<"added" | "changed" | "unchanged", number>]>`
    SELECT count(*) FILTER (WHERE old.month IS NULL)::int AS added,
           count(*) FILTER (WHERE old.units_per_usd <> new.units_per_usd)::int AS changed,
           count(*) FILTER (WHERE old.units_per_usd = new.units_per_usd)::int AS unchanged
    FROM jsonb_populate_recordset(NULL::exchange_rates, ${JSON.stringify(rows)}::jsonb) AS new
    LEFT JOIN exchange_rates AS old USING (month, currency)`;
  await insertRows(
    tx,
    "exchange_rates",
    rows,
    "(month, currency) DO UPDATE SET units_per_usd = EXCLUDED.units_per_usd",
  );
  const [recomputed] = await tx.$queryRaw<[{ claims: number }]>`SELECT recompute_dollars()::int AS claims`;
  return { ...counts, claims: recomputed.claims };
}
