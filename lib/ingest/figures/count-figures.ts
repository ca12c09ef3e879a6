import type { Prisma } from "../../db/generated/client";
import { KEPT } from "../../db/kept-plans";
import { claimStands } from "../../figures/claim-stands";
import { figureColumns, verdictColumns } from "../../figures/figure-columns";
import { foldOrigins } from "../../figures/fold-origins";
import type { MadeFigure } from "../../figures/make-figures";
import { type PackedAssertion, unpackAssertion } from "../../figures/packed-assertion";
import { type PlanStep, planState } from "../../figures/plan-state";
import { readVoices } from "../../figures/queries/read-voices";
import { readSaid, SAID_SQL } from "../../figures/queries/said-words";
import { STORED_MEMBERS, voicesSql } from "../../figures/queries/voices-sql";
import { severityOf } from "../../figures/severity";

/**
 * Writes how many speak for these figures, from that by how much a disagreement counts, how each claim stands among them, and
 * how far plans have come.
 */
export async function countFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  { claimsOf, now }: { claimsOf: (key: string) => number; now: Date },
): Promise<void> {
  if (figures.length === 0) return;
  const ids = figures.map(({ id }) => id);
  const voices = readVoices({ rows: await tx.$queryRawUnsafe(KEPT + voicesSql(STORED_MEMBERS), ids) });
  const counts = figures.map((figure) => {
    const { id, agreement, reason, ratio } = figureColumns(figure);
    const { articles, sources, claimants } = foldOrigins(voices.get(id) ?? []);
    const standing = { agreement, reason, ratio: ratio === null ? null : Number(ratio) };
    const severity = severityOf({ ...standing, origins: sources + claimants });
    const claims = figure.assertions.reduce((sum, { key }) => sum + claimsOf(key), 0);
    return { id, claims, articles, sources, claimants, severity: severity.toFixed(4) };
  });
  const stands = figures.flatMap((figure) => {
    const said = voices.get(figure.id) ?? [];
    return claimStands(said, verdictColumns(figure)).flatMap((stand, index) =>
      (said[index]?.claims ?? []).map((claim) => ({ claim, ...stand })),
    );
  });
  // One statement, for each is a way to the server and back.
  await tx.$executeRaw`/* kept */
    WITH stands AS (
      UPDATE figure_claims fc SET stand = n.stand, first = n.first
      FROM jsonb_to_recordset(${JSON.stringify(stands)}::jsonb) AS n(claim text, stand claim_stand, first boolean)
      WHERE fc.claim_id = n.claim AND (fc.stand, fc.first) IS DISTINCT FROM (n.stand, n.first))
    UPDATE figures f SET claim_count = n.claims, article_count = n.articles, source_count = n.sources,
      claimant_count = n.claimants, severity = n.severity, updated_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      AS n(id text, claims int, articles int, sources int, claimants int, severity numeric)
    WHERE f.id = n.id`;
  const plans = figures.filter(({ question: { kind } }) => kind === "investment_plan");
  if (plans.length > 0)
    await markPlans(
      tx,
      plans.map(({ id }) => id),
    );
}

/** How far each of these plans has come, and the claim that says so. */
async function markPlans(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  const members = await tx.$queryRaw<
    Array<{ figure: string; claim: string; day: string; assertion: PackedAssertion }>
  >`/* kept */
    SELECT f.id AS figure, c.id AS claim, to_char(c.claim_date, 'YYYY-MM-DD') AS day, a.assertion
    FROM figures f JOIN figure_assertions a ON a.figure_id = f.id JOIN figure_claims fc ON fc.assertion_id = a.id
      JOIN claims c ON c.id = fc.claim_id
    WHERE f.id = ANY(${[...ids]})`;
  if (members.length === 0) return;
  const said = readSaid({
    rows: await tx.$queryRawUnsafe(
      KEPT + SAID_SQL,
      members.map(({ claim }) => claim),
    ),
  });
  const steps = new Map<string, PlanStep[]>();
  for (const { figure, claim, day, assertion } of members) {
    const step = {
      assertion: { ...unpackAssertion(assertion), key: claim, firstDay: day, lastDay: day },
      words: said.get(claim) ?? null,
    };
    steps.set(figure, [...(steps.get(figure) ?? []), step]);
  }
  const plans = [...steps].flatMap(([id, list]) => {
    const now = planState(list)?.now;
    return now === undefined ? [] : [{ id, state: now.state, claim: now.since }];
  });
  await tx.$executeRaw`/* kept */
    UPDATE figures f SET plan_state = n.state, plan_claim_id = n.claim
    FROM jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) AS n(id text, state plan_state, claim text)
    WHERE f.id = n.id`;
}
