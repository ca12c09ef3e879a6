import type { ClaimRow } from "../rows";
import { type Exchange, exchangeInto, type Showing, type ShownIn, showingIn } from "../shown-money";
import type { Database } from "./database";
import { ratesAround, ratesOfCurrency } from "./rates-around";

/** How the money of these claims is shown on one axis, with the rates that takes. Dollars and what was printed lie with the claims. */
export async function showingOf(
  database: Database,
  wanted: ShownIn,
  claims: ReadonlyArray<Pick<ClaimRow, "amount" | "claimDate">>,
): Promise<Showing> {
  const currencies = wanted === "USD" || wanted === "printed" ? [] : [wanted];
  const rates = await ratesAround(
    database,
    currencies,
    claims.map(({ claimDate }) => claimDate),
  );
  return showingIn(wanted, claims, rates);
}

/** How the money of any claim is shown; null as printed. */
export async function exchangeFor(database: Database, wanted: ShownIn): Promise<Exchange | null> {
  if (wanted === "printed") return null;
  return exchangeInto(wanted, wanted === "USD" ? undefined : await ratesOfCurrency(database, wanted));
}
