import { type Rate, type Rates, ratesOf } from "../../money/rates";
import { isoDay, plainNumber } from "./claim-rows";
import type { Database } from "./database";

const RATES = `SELECT ${isoDay("month")} AS month, currency, ${plainNumber("units_per_usd")} AS "unitsPerUsd" FROM exchange_rates
  WHERE currency = ANY($1::bpchar[])`;

/** The rates of these currencies for claims of these days, ISO, and of the months near them. */
export async function ratesAround(
  database: Database,
  currencies: readonly string[],
  days: readonly string[],
): Promise<Rates> {
  if (currencies.length === 0 || days.length === 0) return new Map();
  const inOrder = [...days].sort();
  const { rows } = await database.query<Rate>(
    `${RATES} AND month BETWEEN $2::date - interval '4 months' AND $3::date + interval '4 months'`,
    [currencies, inOrder[0], inOrder.at(-1)],
  );
  return ratesOf(rows);
}

/** The rates of a currency in every month: some hundred. */
export async function ratesOfCurrency(database: Database, currency: string): Promise<Rates> {
  return ratesOf((await database.query<Rate>(RATES, [[currency]])).rows);
}
