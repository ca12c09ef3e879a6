import type { Prisma } from "../../db/generated/client";
import { claimStands } from "../../figures/claim-stands";
import { foldOrigins } from "../../figures/fold-origins";
import { type PlanStep, planState } from "../../figures/plan-state";
import { readVoices, type StoredVoice } from "../../figures/queries/read-voices";
import { readSaid, SAID_SQL } from "../../figures/queries/said-words";
import { STORED_MEMBERS, voicesSql } from "../../figures/queries/voices-sql";
import type { Agreement, VerdictRow } from "../../figures/rows";
import { severityOf } from "../../figures/severity";
import type { Assertion, Reason } from "../../figures/types";

interface Stored {
  id: string;
  agreement: Agreement;
  reason: Reason | null;
  ratio: number | null;
  claims: number;
}

/**
 * Writes how many speak for these figures, from that by how much a disagreement counts, how each claim stands among them, and
 * how far plans have come.
 */
export async function countFigures(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const voices = readVoices({ rows: await tx.$queryRawUnsafe(voicesSql(STORED_MEMBERS), [...ids]) });
  const figures = await tx.$queryRaw<Stored[]>`
    SELECT f.id, f.agreement::text, f.reason::text, f.ratio::float8 AS ratio, sum(a.claim_count)::int AS claims
    FROM figures f JOIN figure_assertions a ON a.figure_id = f.id WHERE f.id = ANY(${[...ids]}) GROUP BY f.id`;
  const counts = figures.map(({ id, claims, ...standing }) => {
    const { articles, sources, claimants } = foldOrigins(voices.get(id) ?? []);
    const severity = severityOf({ ...standing, origins: sources + claimants });
    return { id, claims, articles, sources, claimants, severity: severity.toFixed(4) };
  });
  await tx.$executeRaw`
    UPDATE figures f SET claim_count = n.claims, article_count = n.articles, source_count = n.sources,
      claimant_count = n.claimants, severity = n.severity
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      AS n(id text, claims int, articles int, sources int, claimants int, severity numeric)
    WHERE f.id = n.id`;
  await markStands(tx, ids, voices);
  await markPlans(tx, ids);
}

async function markStands(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
  voices: ReadonlyMap<string, readonly StoredVoice[]>,
): Promise<void> {
  const rows = await tx.$queryRaw<Array<Omit<VerdictRow, "apart"> & { figure: string }>>`
    SELECT figure_id AS figure, a, b, agreement::text, reason::text FROM position_verdicts
    WHERE figure_id = ANY(${[...ids]})`;
  const verdicts = new Map<string, typeof rows>();
  for (const row of rows) verdicts.set(row.figure, verdicts.get(row.figure) ?? []);
  for (const row of rows) verdicts.get(row.figure)?.push(row);
  const stands = [...voices].flatMap(([figure, said]) =>
    claimStands(said, verdicts.get(figure) ?? []).flatMap((stand, index) =>
      (said[index]?.claims ?? []).map((claim) => ({ claim, ...stand })),
    ),
  );
  await tx.$executeRaw`
    UPDATE figure_claims fc SET stand = n.stand, first = n.first
    FROM jsonb_to_recordset(${JSON.stringify(stands)}::jsonb) AS n(claim text, stand claim_stand, first boolean)
    WHERE fc.claim_id = n.claim AND (fc.stand, fc.first) IS DISTINCT FROM (n.stand, n.first)`;
}

/** How far each plan among these figures has come, and the claim that says so. */
async function markPlans(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  const members = await tx.$queryRaw<
    Array<{ figure: string; claim: string; day: string; assertion: Assertion }>
  >`
    SELECT f.id AS figure, c.id AS claim, to_char(c.claim_date, 'YYYY-MM-DD') AS day, a.assertion
    FROM figures f JOIN figure_assertions a ON a.figure_id = f.id JOIN figure_claims fc ON fc.assertion_id = a.id
      JOIN claims c ON c.id = fc.claim_id
    WHERE f.id = ANY(${[...ids]}) AND f.kind = 'investment_plan'`;
  if (members.length === 0) return;
  const said = readSaid({
    rows: await tx.$queryRawUnsafe(
      SAID_SQL,
      members.map(({ claim }) => claim),
    ),
  });
  const steps = new Map<string, PlanStep[]>();
  for (const { figure, claim, day, assertion } of members) {
    const step = {
      assertion: { ...assertion, key: claim, firstDay: day, lastDay: day },
      words: said.get(claim) ?? null,
    };
    steps.set(figure, [...(steps.get(figure) ?? []), step]);
  }
  const plans = [...steps].flatMap(([id, list]) => {
    const now = planState(list)?.now;
    return now === undefined ? [] : [{ id, state: now.state, claim: now.since }];
  });
  await tx.$executeRaw`
    UPDATE figures f SET plan_state = n.state, plan_claim_id = n.claim
    FROM jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) AS n(id text, state plan_state, claim text)
    WHERE f.id = n.id`;
}
