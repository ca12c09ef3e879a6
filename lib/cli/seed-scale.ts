import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { readRates } from "../../prisma/load-rates";
import { closeDatabase, db } from "../db/client";
import { setDatabaseUrl } from "../db/env";
import { applyMigrations } from "../db/migrate";
import { ensureDatabase, ROOT } from "../db/server";
import { COUNTED_ANEW } from "../ingest/figures/count-agreements";
import { figureKnowledge } from "../ingest/figures/figure-knowledge";
import { rebuildFigures } from "../ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "../ingest/in-transaction";
import { loadGazetteer } from "../ingest/load-gazetteer";
import { storeRates } from "../ingest/store-rates";
import { gazetteer } from "../organisations/gazetteer";
import { step } from "./progress.mjs";
import { scaleArticles } from "./scale/articles";
import { loadWorld } from "./scale/load-world";
import { remakeDatabase, SCALE_DATABASE } from "./scale/remake-database";
import { storeArticles } from "./scale/store-articles";
import { withoutIndexes } from "./scale/without-indexes";

const USAGE = `Usage: npm run seed:scale -- N [--no-figures]

Makes N claims in made articles, always the same ones, in a database of its own (${SCALE_DATABASE}) on the server that Marsad uses, and
their figures. The database is dropped first if it is there. With --no-figures the figures are left out.`;

/** `npm run seed:scale`. */
export async function main(args: string[]): Promise<number> {
  const figures = !args.includes("--no-figures");
  const [wanted, ...more] = args.filter((arg) => arg !== "--no-figures");
  const total = Number(wanted);
  if (!Number.isInteger(total) || total < 1 || more.length > 0) {
    const asked = wanted === "--help";
    (asked ? console.log : console.error)(USAGE);
    return asked ? 0 : 2;
  }
  const database = await ensureDatabase();
  try {
    const url = await remakeDatabase(database.url, SCALE_DATABASE);
    await closeDatabase();
    setDatabaseUrl(url);
    const took = async <Result>(
      label: string,
      work: (report: (detail: string) => void) => Promise<Result>,
    ) => {
      const start = performance.now();
      const result = await step(label, work);
      console.log(`${label.padEnd(24)} ${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`);
      return result;
    };
    await took("gazetteer and rates", async () => {
      await applyMigrations(url);
      await loadGazetteer(db(), gazetteer);
      const rates = readRates(await readFile(join(ROOT, "prisma", "data", "rates.csv"), "utf8"));
      await inTransaction(db(), (tx) => storeRates(tx, rates));
    });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
      const world = await loadWorld(client, gazetteer);
      // Counted once at the end: claim by claim would take as long again as storing them.
      await client.query("ALTER TABLE claims DISABLE TRIGGER claims_counted");
      const { result, seconds } = await took("articles and claims", (report) =>
        withoutIndexes(client, () =>
          storeArticles(client, scaleArticles(total, world), {
            gazetteerVersion: gazetteer.version,
            onProgress: (claims) => report(`${claims} of ${total}`),
          }),
        ),
      );
      console.log(`  ${result} claims; of it ${seconds.toFixed(1)} s for indexes and foreign keys`);
      // Where so many figures are made that claims are counted by them, all of it is counted at their end.
      if (!figures || total <= COUNTED_ANEW)
        await took("counts", () => client.query("SELECT count_all_claims()"));
      await client.query("ALTER TABLE claims ENABLE TRIGGER claims_counted");
      await took("statistics", () => client.query("VACUUM (ANALYZE)"));
      if (figures) {
        const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
        const made = await took("figures and counts", () =>
          inTransaction(db(), (tx) => rebuildFigures(tx, refreshing), OVER_ALL_CLAIMS),
        );
        console.log(`  ${made} figures; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
        await took("statistics of figures", () => client.query("VACUUM (ANALYZE)"));
      }
    } finally {
      await client.end();
    }
    console.log(`\nDATABASE_URL=${url}`);
    return 0;
  } finally {
    await database.release();
  }
}
