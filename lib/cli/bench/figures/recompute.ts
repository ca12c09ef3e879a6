import { loadAll } from "../../../../prisma/seed";
import { closeDatabase, db } from "../../../db/client";
import { setDatabaseUrl } from "../../../db/env";
import { applyMigrations } from "../../../db/migrate";
import { foldAssertions } from "../../../figures/fold-assertions";
import { makeFigures } from "../../../figures/make-figures";
import { figureKnowledge } from "../../../ingest/figures/figure-knowledge";
import { readAssertions } from "../../../ingest/figures/read-assertions";
import { rebuildFigures } from "../../../ingest/figures/rebuild-figures";
import { inTransaction } from "../../../ingest/in-transaction";
import { gazetteer } from "../../../organisations/gazetteer";
import { remakeDatabase } from "../../scale/remake-database";
import { line, quantile, timed } from "./times";

const NAME = "marsad_bench_figures";
const ROUNDS = 7;
const AIM = 1_000;

/** All figures of the demonstration data made again, as a whole and its pure part alone. */
export async function recompute(server: string): Promise<void> {
  await closeDatabase();
  const url = await remakeDatabase(server, NAME);
  setDatabaseUrl(url);
  await applyMigrations(url);
  await loadAll(db());
  const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  const claims = await inTransaction(db(), (tx) => readAssertions(tx, "TRUE"));
  const pure: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pure.push((await timed(async () => figuresOf(claims))).took);
    whole.push((await timed(() => inTransaction(db(), (tx) => rebuildFigures(tx, refreshing)))).took);
  }
  console.log(`${claims.length} demonstration claims, ${ROUNDS} rounds`);
  line("grouping and comparing alone, first", pure[0] ?? 0, null);
  line("grouping and comparing alone, median", quantile(pure, 0.5), null);
  line("with reading and storing, first", whole[0] ?? 0, AIM);
  line("with reading and storing, median", quantile(whole, 0.5), AIM);
  await closeDatabase();
  setDatabaseUrl(server);
}

function figuresOf(claims: Parameters<typeof foldAssertions>[0]) {
  const folded = foldAssertions(claims);
  const counts = new Map(folded.map(({ assertion, members }) => [assertion.key, members.length]));
  return makeFigures(
    folded.map(({ assertion }) => assertion),
    figureKnowledge(gazetteer),
    (key) => counts.get(key) ?? 0,
  );
}
