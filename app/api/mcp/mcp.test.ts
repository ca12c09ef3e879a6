import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { mixedClaims } from "@/lib/claims/queries/mixed-claims.fixture";
import { db, pool } from "@/lib/db/client";
import { childEnvironment } from "@/lib/db/env";
import { ROOT } from "@/lib/db/server";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { figureKnowledge } from "@/lib/ingest/figures/figure-knowledge";
import { rebuildFigures } from "@/lib/ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "@/lib/ingest/in-transaction";
import type { Citation } from "@/lib/mcp/citation";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { POST } from "./route";

const ORIGIN = "https://marsad.example";
const NAMES = ["get_figure", "list_disagreements", "search_claims"];

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await mixedClaims(collection(pool()));
  const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing), OVER_ALL_CLAIMS);
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${ORIGIN}/api/mcp`), {
      fetch: (url, init) => POST(new Request(url, init)),
    }),
  );
});

afterAll(async () => {
  await client.close();
  await database.close();
});

async function ask(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const text = (content as Array<{ text: string }>).map((part) => part.text).join("\n");
  return {
    text,
    given: structuredContent as Record<string, never> & { claims: Citation[]; total: number },
    isError,
  };
}

describe("an assistant", () => {
  it("is told what it can ask", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES);
    expect(client.getInstructions()).toContain("Never average");
  });

  it("finds claims, each with its quote, source and permalink", async () => {
    const { text, given } = await ask("search_claims", { words: "DeepSeek-V3", limit: 50 });
    expect(given.total).toBe(given.claims.length);
    const quoted = given.claims.filter(({ quote }) => quote !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { quote, source, permalink } of quoted) {
      expect(permalink).toMatch(/^https:\/\/marsad\.example\/claims\/[a-z0-9]+$/);
      expect(text).toContain(`“${quote}”`);
      expect(text).toContain(`(${source}, `);
      expect(text).toContain(permalink);
    }
  });

  it("pages on from where it was", async () => {
    const first = await ask("search_claims", { limit: 3 });
    const { after } = first.given as unknown as { after: string };
    const next = await ask("search_claims", { limit: 3, after });
    const links = [...first.given.claims, ...next.given.claims].map(({ permalink }) => permalink);
    expect(new Set(links).size).toBe(6);
  });

  it("reads a figure with the claims behind each position", async () => {
    const { claims } = (await ask("search_claims", { limit: 1 })).given;
    const id = claims[0]?.permalink.split("/").at(-1) ?? "";
    const { given, text } = await ask("get_figure", { id });
    const { positions } = given as unknown as { positions: Array<{ claims: Citation[] }> };
    expect(positions.flatMap((position) => position.claims.map(({ permalink }) => permalink))).toContain(
      claims[0]?.permalink,
    );
    expect(text).toContain(claims[0]?.permalink);
    expect((await ask("get_figure", { id: "nothing" })).isError).toBe(true);
  });

  it("lists what is in dispute", async () => {
    const { given } = await ask("list_disagreements", { limit: 5 });
    const { rows } = await pool().query(
      "SELECT count(*)::int AS n FROM figures WHERE agreement = 'disagree'",
    );
    expect(given.total).toBe(rows[0].n);
  });

  it("is told which part of a question cannot be understood", async () => {
    const { text, isError } = await ask("search_claims", { company: ["nvidea"] });
    expect([isError, text]).toEqual([true, "company=nvidea: unknown_company"]);
  });
});

it("answers over standard input and output too", async () => {
  const stdio = new Client({ name: "test", version: "1" });
  await stdio.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, "lib/cli/run.mjs"), "mcp", "--origin", ORIGIN],
      env: childEnvironment({ DATABASE_URL: database.url }) as Record<string, string>,
    }),
  );
  const { tools } = await stdio.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(NAMES);
  const { structuredContent } = await stdio.callTool({ name: "search_claims", arguments: { limit: 1 } });
  expect((structuredContent as { claims: Citation[] }).claims[0]?.permalink).toContain(ORIGIN);
  await stdio.close();
}, 60_000);
