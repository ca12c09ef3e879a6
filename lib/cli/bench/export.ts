import { parseArgs } from "node:util";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { everyClaim } from "../../claims/filter";
import { findClaims } from "../../claims/queries/find-claims";
import { closeDatabase, exportPool, pool } from "../../db/client";
import { setDatabaseUrl } from "../../db/env";
import { ensureDatabase } from "../../db/server";
import { USUAL_COLUMNS } from "../../export/columns";
import { FORMATS, type Format } from "../../export/formats";
import { openExport } from "../../export/open-export";
import { type CopyWanted, copyStatement } from "../../export/queries/copy-claims";
import { step } from "../progress.mjs";
import { SCALE_DATABASE } from "../scale/remake-database";
import { main as seedScale } from "../seed-scale";
import { textTable } from "../text-table";
import { quantile, timed } from "./figures/times";

const USAGE = `Usage: npm run bench -- export [FORMAT…] [--claims N] [--at-once N]

Writes N made claims (1,000,000 unless said) as ${FORMATS.join(", ")}, and reads and throws the bytes away, beside the same
statement as a plain COPY … TO STDOUT read and thrown away; then so many files at once (8) while a page's list is asked for.`;

const ORIGIN = "https://marsad.example";
const [LEAST_SHARE, MOST_MEMORY] = [0.6, 150];
const OPTIONS = {
  bom: true,
  raw: false,
  columns: USUAL_COLUMNS,
  cursor: null,
  origin: ORIGIN,
  in: "USD" as const,
};

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      claims: { type: "string", default: "1000000" },
      "at-once": { type: "string", default: "8" },
      help: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [claims, atOnce] = [Number(values.claims), Number(values["at-once"])];
  const formats = positionals.length === 0 ? FORMATS : (positionals as Format[]);
  if (values.help || !formats.every((format) => FORMATS.includes(format)) || !(claims >= 1 && atOnce >= 0)) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  const database = await ensureDatabase();
  try {
    const url = Object.assign(new URL(database.url), { pathname: `/${SCALE_DATABASE}` }).href;
    if ((await claimsAt(url)) !== claims) await seedScale([String(claims), "--no-figures"]);
    await closeDatabase();
    setDatabaseUrl(url);
    await oneByOne(url, formats);
    if (atOnce > 0) await manyAtOnce(atOnce);
    return 0;
  } finally {
    await closeDatabase();
    await database.release();
  }
}

async function claimsAt(url: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ claims: string }>(
      "SELECT count(*) AS claims FROM claims WHERE superseded_at IS NULL",
    );
    return Number(rows[0]?.claims);
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Which statement a file is held against: its own, or that of CSV for those that PostgreSQL does not write itself. */
const PLAIN: Record<Format, CopyWanted["form"]> = { csv: "csv", ndjson: "json", xlsx: "csv", parquet: "csv" };

/**
 * Each file beside the plain COPY that it is held against, of which the faster counts: one before the first such file, which finds
 * nothing in memory yet, and one after it.
 */
async function oneByOne(url: string, formats: readonly Format[]): Promise<void> {
  const plain = new Map<CopyWanted["form"], { bytes: number; took: number }>();
  const rows: string[][] = [];
  for (const format of formats) {
    const form = PLAIN[format];
    const copy = () => step(`plain COPY (${form})`, () => copied(url, form));
    const before = plain.get(form) ?? (await copy());
    const file = await step(format, () => written(format));
    const after = plain.has(form) ? before : await copy();
    const beside = after.took < before.took ? after : before;
    if (!plain.has(form))
      rows.push(rowOf(`COPY (${form}), thrown away`, { ...beside, first: null, memory: null, share: null }));
    plain.set(form, beside);
    rows.push(rowOf(format, { ...file, share: beside.took / file.took }));
  }
  console.log(textTable(["", "MB", "s", "first byte, s", "MB above idle", "of COPY's speed"], rows, 40));
  console.log(
    `aims: CSV and NDJSON at least ${LEAST_SHARE} of COPY's speed, all under ${MOST_MEMORY} MB above idle\n`,
  );
}

interface Measured {
  bytes: number;
  took: number;
  first: number | null;
  memory: number | null;
  share: number | null;
}

const rowOf = (what: string, { bytes, took, first, memory, share }: Measured): string[] => [
  what,
  (bytes / 1e6).toFixed(0),
  (took / 1000).toFixed(1),
  first === null ? "" : (first / 1000).toFixed(1),
  memory === null ? "" : (memory / 1e6).toFixed(0),
  share === null ? "" : share.toFixed(2),
];

async function copied(url: string, form: CopyWanted["form"]): Promise<{ bytes: number; took: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET DateStyle = 'ISO'");
    const statement = copyStatement(everyClaim(), {
      columns: USUAL_COLUMNS,
      shown: "USD",
      form,
      origin: ORIGIN,
    });
    const { took, result: bytes } = await timed(() => sizeOf(client.query(copyTo(statement))));
    return { bytes, took };
  } finally {
    await client.end();
  }
}

async function sizeOf(
  pieces: AsyncIterable<Uint8Array>,
  onPiece: () => void = () => undefined,
): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    onPiece();
  }
  return bytes;
}

async function written(
  format: Format,
): Promise<Omit<Measured, "share" | "first" | "memory"> & { first: number; memory: number }> {
  const idle = process.memoryUsage.rss();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const start = performance.now();
  let first: number | undefined;
  const { took, result: bytes } = await timed(async () => {
    const { pieces } = await openExport(exportPool(), everyClaim(), format, OPTIONS);
    return sizeOf(pieces, () => {
      first ??= performance.now() - start;
    });
  });
  clearInterval(watch);
  return { bytes, took, first: first ?? took, memory: most - idle };
}

async function manyAtOnce(files: number): Promise<void> {
  const page = async () => (await timed(() => findClaims(pool(), everyClaim()))).took;
  const alone: number[] = [];
  for (let n = 0; n < 20; n += 1) alone.push(await page());
  const idle = process.memoryUsage.rss();
  let most = idle;
  let writing = true;
  const during: number[] = [];
  const asking = (async () => {
    while (writing) {
      during.push(await page());
      most = Math.max(most, process.memoryUsage.rss());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const { took } = await step(`${files} files at once`, () =>
    timed(() =>
      Promise.all(
        Array.from({ length: files }, async () => {
          const { pieces } = await openExport(exportPool(), everyClaim(), "csv", OPTIONS);
          return sizeOf(pieces);
        }),
      ),
    ),
  );
  writing = false;
  await asking;
  const say = (times: readonly number[]) =>
    `median ${quantile(times, 0.5).toFixed(0)} ms, 95 of 100 in ${quantile(times, 0.95).toFixed(0)} ms`;
  console.log(
    `${files} CSV files at once: ${(took / 1000).toFixed(1)} s, ${((most - idle) / 1e6).toFixed(0)} MB above idle`,
  );
  console.log(`the first page of all claims meanwhile: ${say(during)}; alone: ${say(alone)}`);
}
