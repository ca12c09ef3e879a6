import { readFileSync } from "node:fs";
import { readRates } from "@/prisma/load-rates";
import { basisOfLabel, readPeriodLabel } from "@/prisma/period-label";
import type { Comparator, Direction, Kind, Modality } from "../extraction/types";
import type { Assertion, Interval } from "./types";

interface Row extends Interval {
  id: string;
  kind: Kind;
  subject: string;
  object: string | null;
  direction: Direction | null;
  comparator: Comparator;
  currency: string | null;
  unit: string | null;
  modality: Modality;
  claimant: string | null;
  period: string | null;
  claim_date: string;
}

const data = (name: string) => readFileSync(new URL(`../../prisma/data/${name}`, import.meta.url), "utf8");

/** The demonstration data as assertions under their own ids, in dollars at the rate of their month. */
export function demonstrationAssertions(): Map<string, Assertion> {
  const rates = new Map(
    readRates(data("rates.csv")).map(({ month, currency, unitsPerUsd }) => [
      `${month.slice(0, 7)} ${currency}`,
      Number(unitsPerUsd),
    ]),
  );
  const rows: Row[] = data("claims.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return new Map(
    rows.map((row) => {
      const rate = row.currency === "USD" ? 1 : rates.get(`${row.claim_date.slice(0, 7)} ${row.currency}`);
      return [row.id, assertionOf(row, rate)];
    }),
  );
}

function assertionOf(row: Row, rate: number | undefined): Assertion {
  const inDollars = (side: number | null) => (side === null || rate === undefined ? null : side / rate);
  return {
    key: row.id,
    kind: row.kind,
    subject: row.subject,
    counterparty: null,
    object: row.object,
    low: row.low,
    high: row.high,
    comparator: row.comparator,
    direction: row.direction,
    currency: row.currency,
    unit: row.unit,
    usd: rate === undefined ? null : { low: inDollars(row.low), high: inDollars(row.high) },
    basis: row.period === null ? null : basisOfLabel(row.period),
    modality: row.modality === "reported" && row.claimant !== null ? "claimed" : row.modality,
    claimant: row.claimant,
    period: row.period === null ? null : { text: row.period, ...readPeriodLabel(row.period) },
    firstDay: row.claim_date,
    lastDay: row.claim_date,
  };
}
