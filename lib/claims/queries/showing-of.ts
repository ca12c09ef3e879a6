import type { ClaimRow } from "../rows";
import { type Showing, type ShownIn, showingIn } from "../shown-money";
import type { Database } from "./database";
import { ratesAround } from "./rates-around";

/** How the money of these claims is shown, with the rates that takes. Dollars and what was printed lie with the claims. */
export async function showingOf(
  database: Database,
  wanted: ShownIn,
  claims: readonly Pick<ClaimRow, "amount" | "claimDate">[],
): Promise<Showing> {
  const currencies = wanted === "USD" || wanted === "printed" ? [] : [wanted];
  const rates = await ratesAround(
    database,
    currencies,
    claims.map(({ claimDate }) => claimDate),
  );
  return showingIn(wanted, claims, rates);
}
