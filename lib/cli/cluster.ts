import { spawn } from "node:child_process";
import pg from "pg";
import { closeDatabase, db } from "../db/client";
import { childEnvironment, setDatabaseUrl } from "../db/env";
import { applyMigrations } from "../db/migrate";
import { behind } from "../db/replicas";
import { ROOT } from "../db/server";
import { build, isBuilt } from "./build";
import { type Cluster, findPrograms, openCluster } from "./cluster/servers";
import { step } from "./progress.mjs";
import { TEST_BUILD } from "./test-site";
import { serve, type WebServer } from "./web-server";

const ARTICLE = JSON.stringify({
  id: "cluster",
  text: "Nvidia said on Monday that it will pay 7 billion dollars for a stake in Mistral AI.",
  lang: "en",
  source: "Cluster Times",
  published: "2026-11-02",
  url: "https://cluster.example/nvidia",
});

/** `npm run test:cluster`: two web servers, PgBouncer in transaction mode, a streaming replica. */
export async function main(): Promise<number> {
  const programs = findPrograms();
  if (programs === null) {
    console.log("Skipped: the cluster. It needs Debian's packages postgresql (15 or newer) and pgbouncer.");
    return 0;
  }
  const cluster = await step("Starting primary, replica and PgBouncer", () => openCluster(programs));
  const sites: WebServer[] = [];
  try {
    await step("Migrating and loading through PgBouncer", async () => {
      await applyMigrations(cluster.primary);
      setDatabaseUrl(cluster.primary);
      const { loadAll } = await import("@/prisma/seed");
      await loadAll(db(), () => undefined);
      await closeDatabase();
      await behind(cluster.primary, [cluster.replica]);
    });
    if (!isBuilt(TEST_BUILD)) await step("Building the pages", () => build(TEST_BUILD));
    for (let number = 0; number < 2; number += 1)
      sites.push(
        await serve({
          folder: TEST_BUILD,
          databaseUrl: cluster.primary,
          replicaUrls: cluster.replica,
          host: "127.0.0.1",
          firstPort: 4700 + 10 * number,
          quiet: true,
        }),
      );
    return await tryAll(cluster, sites);
  } finally {
    for (const site of sites) await site.stop();
    await cluster.close();
  }
}

async function tryAll(cluster: Cluster, sites: readonly WebServer[]): Promise<number> {
  let failed = 0;
  const holds = async (what: string, test: () => Promise<boolean>) => {
    const held = await test().catch((error) => console.error(error));
    if (!held) failed += 1;
    console.log(`${held ? "✓" : "✗"} ${what}`);
  };
  const get = (site: WebServer, path: string) => fetch(`http://127.0.0.1:${site.port}${path}`);
  const everywhere = (path: string) =>
    Promise.all(
      sites.map(async (site) => {
        const reply = await get(site, path);
        return `${reply.status} ${await reply.text()}`;
      }),
    );
  const same = ([first, ...rest]: string[]) =>
    first?.startsWith("200") === true && rest.every((each) => each === first);
  const CLAIMS = "/api/v1/claims?limit=100";

  await holds("the replica follows by streaming", async () => {
    const client = new pg.Client({ connectionString: cluster.replica });
    await client.connect();
    const { rows } = await client.query("SELECT pg_is_in_recovery() AS following");
    await client.end();
    return rows[0]?.following === true;
  });
  await holds("two web servers give the same claims, facets and files", async () => {
    const paths = [
      CLAIMS,
      "/api/v1/facets?company=nvidia",
      "/api/v1/claims.ndjson?columns=id,claim_date,quote",
      "/api/v1/search?q=deepseek",
    ];
    const differing: string[] = [];
    for (const path of paths) if (!same(await everywhere(path))) differing.push(path);
    if (differing.length > 0) console.log(`  ${differing.join(" ")}`);
    return differing.length === 0;
  });
  await holds("a hundred requests at once over four connections", async () => {
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        get(sites[number % 2] as WebServer, `/api/v1/companies?limit=${1 + (number % 50)}`),
      ),
    );
    return replies.every(({ status }) => status === 200);
  });
  await holds("what an ingest stored is there in both as soon as it ends", async () => {
    const status = await ingest(cluster);
    const replies = await everywhere("/api/v1/claims?source=cluster-times");
    return status === 0 && same(replies) && replies.every((reply) => !reply.includes('"total":0'));
  });
  await holds("without the primary all is read as before", async () => {
    await cluster.stop("primary");
    const replies = await everywhere(CLAIMS);
    await cluster.start("primary");
    return same(replies);
  });
  await holds("without the replica the primary is read", async () => {
    await cluster.stop("replica");
    const start = performance.now();
    const replies = await everywhere(CLAIMS);
    console.log(`  (first answers after ${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return same(replies);
  });
  return failed === 0 ? 0 : 1;
}

function ingest({ primary, replica }: Cluster): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["lib/cli/run.mjs", "ingest", "-"], {
      cwd: ROOT,
      env: childEnvironment({ DATABASE_URL: primary, DATABASE_REPLICA_URLS: replica }),
      stdio: ["pipe", "ignore", "inherit"],
    });
    child.on("close", resolve);
    child.stdin.end(ARTICLE);
  });
}
