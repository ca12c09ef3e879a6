import { type Converted, DISPLAY_CURRENCIES, inCurrency } from "../../money/in-currency";
import type { ClaimRow } from "../rows";
import type { Database } from "./database";
import { ratesAround } from "./rates-around";

/** A claim's money in the currencies that readers think in, but the one it was printed in and dollars, which it carries. */
export async function otherCurrencies(
  database: Database,
  { amount, usd, claimDate }: Pick<ClaimRow, "amount" | "usd" | "claimDate">,
): Promise<Converted[]> {
  if (usd === null) return [];
  const wanted = DISPLAY_CURRENCIES.filter((code) => code !== "USD" && code !== amount.currency);
  const rates = await ratesAround(database, wanted, [claimDate]);
  return wanted.flatMap((currency) => inCurrency(usd, currency, claimDate, rates) ?? []);
}
