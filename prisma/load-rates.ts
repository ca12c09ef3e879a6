import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Prisma } from "../lib/db/generated/client";
import { insertRows } from "../lib/ingest/insert-rows";

export interface Rate {
  /** ISO, the first day. */
  month: string;
  currency: string;
  /** As text: a rate is no float. */
  unitsPerUsd: string;
}

const table = z.array(
  z.strictObject({
    month: z.string().regex(/^\d{4}-\d{2}$/),
    currency: z.string().regex(/^[A-Z]{3}$/),
    units_per_usd: z.string().regex(/^\d+(?:\.\d+)?$/),
  }),
);

/** Reads data/rates.csv: monthly means, units of the currency for one US dollar. */
export function readRates(csv: string): Rate[] {
  const rows = table.parse(parse(csv, { columns: true }));
  return rows.map(({ month, currency, units_per_usd }) => ({
    month: `${month}-01`,
    currency,
    unitsPerUsd: units_per_usd,
  }));
}

/** Adds the rates, and changes those that are stored otherwise. */
export async function loadRates(tx: Prisma.TransactionClient, rates: readonly Rate[]): Promise<void> {
  const rows = rates.map(({ month, currency, unitsPerUsd }) => ({
    month,
    currency,
    units_per_usd: unitsPerUsd,
  }));
  await insertRows(
    tx,
    "exchange_rates",
    rows,
    "(month, currency) DO UPDATE SET units_per_usd = EXCLUDED.units_per_usd",
  );
}
