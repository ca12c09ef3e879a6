import { claimsKnown } from "../../claims/claims-known";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { type PlanChange, type PlanStep, planState } from "../plan-state";
import type { Assertion } from "../types";
import { assertionsSql } from "./assertions-sql";
import { readSaid, SAID_SQL } from "./said-words";

/** How far a plan had come by what these claims of it say, as Marsad knew them on a day; null without any. */
export async function planAsOf(
  database: Database,
  claims: readonly string[],
  known: string | null,
): Promise<PlanChange | null> {
  return (await plansAsOf(database, [claims], known))[0] ?? null;
}

/** The same of many plans, in their order. */
export async function plansAsOf(
  database: Database,
  plans: ReadonlyArray<readonly string[]>,
  known: string | null,
): Promise<Array<PlanChange | null>> {
  const claims = plans.flat();
  const bindings = new Bindings();
  const ids = bindings.bind(claims);
  const relation = known === null ? "claims" : claimsKnown(bindings.bind(known));
  const [{ rows }, said] = await Promise.all([
    database.query<{ assertions: string }>(assertionsSql(`c.id = ANY(${ids})`, relation), bindings.values),
    database.query<{ said: string }>(SAID_SQL, [claims]),
  ]);
  const words = readSaid(said);
  const assertions = JSON.parse(rows[0]?.assertions ?? "[]") as Assertion[];
  const steps = new Map(
    assertions.map((assertion) => [
      assertion.key,
      { assertion, words: words.get(assertion.key) ?? null } satisfies PlanStep,
    ]),
  );
  return plans.map((own) => planState(own.flatMap((claim) => steps.get(claim) ?? []))?.now ?? null);
}
