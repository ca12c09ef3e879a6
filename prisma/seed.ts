import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PrismaClient } from "../lib/db/generated/client";
import { createReader } from "../lib/ingest/create-reader";
import { compareTexts } from "../lib/ingest/figures/compare-texts";
import { figureKnowledge } from "../lib/ingest/figures/figure-knowledge";
import { FIGURES_VERSION, rebuildFigures } from "../lib/ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "../lib/ingest/in-transaction";
import { loadGazetteer } from "../lib/ingest/load-gazetteer";
import { loadOnce } from "../lib/ingest/load-once";
import { storeRates } from "../lib/ingest/store-rates";
import { gazetteer } from "../lib/organisations/gazetteer";
import { checkCitations, checkGazetteer, checkRates, checkSamples } from "./check-loaded";
import { readCitations } from "./citations";
import { loadCitations } from "./load-citations";
import { readRates } from "./load-rates";
import { loadSamples, type SampleFile } from "./load-samples";
import { readOutlets } from "./outlets";

export type LoadStep = "gazetteer" | "rates" | "citations" | "samples" | "figures";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Loads what ships with Marsad: the gazetteer, exchange rates, citations and sample articles. Each is loaded once for each
 * version of its content, all of it or nothing, and read back; what users ingested is left alone. An interrupted load
 * may be repeated. Throws LoadMismatch where what was read back is not what was written.
 */
export async function loadAll(
  db: PrismaClient,
  onProgress: (step: LoadStep, done: number, total: number) => void = () => undefined,
): Promise<void> {
  const report = (step: LoadStep) => (done: number, total: number) => onProgress(step, done, total);

  report("gazetteer")(0, 1);
  if (await loadGazetteer(db, gazetteer)) await checkGazetteer(db, gazetteer);
  report("gazetteer")(1, 1);

  const rates = readRates(await readFile(folder("data/rates.csv"), "utf8"));
  report("rates")(0, rates.length);
  await inTransaction(
    db,
    (tx) =>
      loadOnce(tx, "rates", versionOf(rates), async () => {
        await storeRates(tx, rates);
        await checkRates(tx, rates);
      }),
    OVER_ALL_CLAIMS,
  );
  report("rates")(rates.length, rates.length);

  const outlets = readOutlets(await readFile(folder("data/outlets.csv"), "utf8"));
  const citations = readCitations(await readFile(folder("data/claims.jsonl"), "utf8"), outlets);
  report("citations")(0, citations.length);
  await inTransaction(db, (tx) =>
    // A name that the gazetteer has learnt leads somewhere else.
    loadOnce(tx, "citations", versionOf([citations, gazetteer.version]), async () => {
      await loadCitations(tx, citations, new Date());
      await checkCitations(tx, citations);
    }),
  );

  report("citations")(citations.length, citations.length);

  await loadSampleArticles(db, report("samples"));

  // Everything above may have changed claims by thousands: once over all of them is quicker than one by one.
  const figures = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  report("figures")(0, 1);
  await inTransaction(
    db,
    (tx) =>
      loadOnce(
        tx,
        "figures",
        versionOf([FIGURES_VERSION, versionOf([citations, gazetteer.version]), versionOf(rates)]),
        async () => {
          await compareTexts(tx);
          await rebuildFigures(tx, figures);
        },
      ),
    OVER_ALL_CLAIMS,
  );
  report("figures")(1, 1);
}

async function loadSampleArticles(
  db: PrismaClient,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const files = await sampleFiles();
  const reader = createReader(gazetteer);
  const version = versionOf([files.map(({ bytes }) => versionOf(bytes)), reader.run]);
  const loaded = await db.loaded.findUnique({ where: { what: "samples" } });
  if (loaded?.version === version) return;
  const clock = () => new Date();
  const ids = await loadSamples(db, files, { reader, clock, onProgress });
  await checkSamples(db, ids, files.length);
  await inTransaction(db, (tx) => loadOnce(tx, "samples", version, async () => undefined));
}

export async function sampleFiles(): Promise<SampleFile[]> {
  const names = (await readdir(folder("articles"))).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, bytes: await readFile(folder(`articles/${name}`)) })),
  );
}

function versionOf(content: unknown): string {
  const bytes = content instanceof Uint8Array ? content : JSON.stringify(content);
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
