import { type Converted, DISPLAY_CURRENCIES, inCurrency } from "../../money/in-currency";
import { type Rate, ratesOf } from "../../money/rates";
import type { ClaimRow } from "../rows";
import { isoDay, plainNumber } from "./claim-rows";
import type { Database } from "./database";

/** A claim's money in the currencies that readers think in, but the one it was printed in and dollars, which it carries. */
export async function otherCurrencies(
  database: Database,
  { amount, usd, claimDate }: Pick<ClaimRow, "amount" | "usd" | "claimDate">,
): Promise<Converted[]> {
  if (usd === null) return [];
  const wanted = DISPLAY_CURRENCIES.filter((code) => code !== "USD" && code !== amount.currency);
  const { rows } = await database.query<Rate>(
    `SELECT ${isoDay("month")} AS month, currency, ${plainNumber("units_per_usd")} AS "unitsPerUsd" FROM exchange_rates
      WHERE currency = ANY($1::bpchar[]) AND month BETWEEN $2::date - interval '4 months' AND $2::date + interval '4 months'`,
    [wanted, claimDate],
  );
  const rates = ratesOf(rows);
  return wanted.flatMap((currency) => inCurrency(usd, currency, claimDate, rates) ?? []);
}
