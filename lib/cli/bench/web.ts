import { parseArgs } from "node:util";
import { closeDatabase } from "../../db/client";
import { ensureDatabase } from "../../db/server";
import { build, isBuilt } from "../build";
import { findChromium } from "../find-chromium";
import { step } from "../progress.mjs";
import { SCALE_DATABASE } from "../scale/remake-database";
import { openTestSite, TEST_BUILD } from "../test-site";
import { serve } from "../web-server";
import { filterChanges } from "./web/filter-changes";
import { lighthouseScores } from "./web/lighthouse-scores";
import { scriptSizes } from "./web/script-sizes";

const USAGE = `Usage: npm run bench -- web [PART…] [--rounds N] [--scale]

What a reader's browser gets from a build over the demonstration data, or with --scale over the database of seed:scale:
  scripts     JavaScript of each page, gzip, before a chart is drawn and with all of its charts
  filter      from a click on a filter to new rows, painted, the median of N changes (40 unless said)
  lighthouse  Lighthouse's scores, on its desktop and mobile presets (npm fetches Lighthouse, which nothing else needs)`;

const PARTS = {
  scripts: scriptSizes,
  filter: filterChanges,
  lighthouse: lighthouseScores,
} as const;

type PartName = keyof typeof PARTS;

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "40" },
      scale: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  const names = Object.keys(PARTS) as PartName[];
  const wanted = positionals.length === 0 ? names : (positionals as PartName[]);
  if (values.help || !wanted.every((name) => names.includes(name)) || !(rounds >= 1)) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  const chromium = await step("Looking for a Chromium", findChromium);
  if (!isBuilt(TEST_BUILD)) await step("Building the pages", () => build(TEST_BUILD));
  const site = values.scale ? await scaleSite() : await demonstrationSite();
  try {
    for (const name of wanted) await PARTS[name]({ site: site.address, chromium, rounds });
    return 0;
  } finally {
    await site.close();
  }
}

interface Site {
  address: string;
  close(): Promise<void>;
}

async function demonstrationSite(): Promise<Site> {
  const { environment, close } = await step("Starting a site with the demonstration data", openTestSite);
  return { address: environment.MARSAD_SITE as string, close };
}

async function scaleSite(): Promise<Site> {
  const database = await ensureDatabase();
  const { href } = Object.assign(new URL(database.url), { pathname: `/${SCALE_DATABASE}` });
  await closeDatabase();
  const server = await serve({ folder: TEST_BUILD, host: "127.0.0.1", databaseUrl: href, firstPort: 3200 });
  return {
    address: `http://127.0.0.1:${server.port}`,
    close: async () => {
      await server.stop();
      await database.release();
    },
  };
}
