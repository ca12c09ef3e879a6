import { parseArgs } from "node:util";
import { closeDatabase, pool } from "../../db/client";
import { setDatabaseUrl } from "../../db/env";
import { ensureDatabase } from "../../db/server";
import { SCALE_DATABASE } from "../scale/remake-database";
import { main as seedScale } from "../seed-scale";
import { asOf } from "./figures/as-of";
import { grouping } from "./figures/grouping";
import { recompute } from "./figures/recompute";
import { update } from "./figures/update";

const PARTS = { grouping, recompute, update, "as-of": asOf } as const;
type Part = keyof typeof PARTS;

const USAGE = `Usage: npm run bench -- figures [PART…] [--claims N]

  grouping   grouping alone, in processor time: all curated claims, and thousands of one block
  recompute  grouping, comparing and storing the figures of all demonstration claims
  update     bringing figures up to the claims of one article, over 50 articles, among N claims
  as-of      the list of figures, and one figure, as they stood in the middle of the years, among N claims

Without a part, all of them. N is 100,000 unless said; where the database of seed:scale does not hold so many it is made anew.`;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { claims: { type: "string", default: "100000" }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const claims = Number(values.claims);
  const unknown = positionals.find((part) => !(part in PARTS));
  if (values.help || unknown !== undefined || !Number.isInteger(claims) || claims < 1) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  const parts = (positionals.length > 0 ? positionals : Object.keys(PARTS)) as Part[];
  if (parts.includes("grouping")) await grouping();
  if (!parts.some((part) => part !== "grouping")) return 0;
  const database = await ensureDatabase();
  try {
    if (parts.includes("recompute")) await recompute(database.url);
    const others = parts.filter((part) => part === "update" || part === "as-of");
    if (others.length === 0) return 0;
    if ((await claimsOfScale(database.url)) !== claims) await seedScale([String(claims)]);
    await openScale(database.url);
    for (const part of others) await PARTS[part]();
    return 0;
  } finally {
    await database.release();
  }
}

async function openScale(server: string): Promise<void> {
  const address = new URL(server);
  address.pathname = `/${SCALE_DATABASE}`;
  await closeDatabase();
  setDatabaseUrl(address.href);
}

async function claimsOfScale(server: string): Promise<number | null> {
  const { rows } = await pool().query("SELECT FROM pg_database WHERE datname = $1", [SCALE_DATABASE]);
  if (rows.length === 0) return null;
  await openScale(server);
  try {
    const { rows } = await pool().query<{ claims: number }>(
      "SELECT (SELECT count(*) FROM figure_claims)::int AS claims",
    );
    return rows[0]?.claims ?? null;
  } finally {
    await closeDatabase();
    setDatabaseUrl(server);
  }
}
