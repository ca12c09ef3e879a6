import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collection } from "../../claims/queries/collection.fixture";
import { db, pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { knowledgeOf } from "../../figures/knowledge";
import { rebuildFigures } from "../../ingest/figures/rebuild-figures";
import { inTransaction } from "../../ingest/in-transaction";
import { findSource } from "./find-source";
import { listSources } from "./list-sources";
import { sourceArticles } from "./source-articles";
import { sourceExists } from "./source-exists";
import { sourcesAgainstCompanies } from "./sources-against-companies";

const cost = (amount: number) => ({ kind: "training_cost", low: amount, high: amount });
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const deepseek = await rows.organisation("deepseek", { en: "DeepSeek", ar: "ديب سيك" });
  const openai = await rows.organisation("openai", { en: "OpenAI" });
  const wire = await rows.source("wire", "link");
  const desk = await rows.source("desk", "link");
  const blog = await rows.source("blog", "quote");
  await rows.source("silent");
  const early = await rows.article(wire, { title: "What it cost" });
  await rows.claim(early, deepseek, { ...cost(6e6), claim_date: "2025-01-20" });
  const same = await rows.article(desk, { language: "fr" });
  await rows.claim(same, deepseek, { ...cost(6e6), claim_date: "2025-01-27" });
  const other = await rows.article(blog);
  await rows.claim(other, deepseek, { ...cost(9e8), claim_date: "2025-01-28" });
  await rows.claim(other, openai, { kind: "revenue", claim_date: "2025-01-28" });
  await rows.claim(other, openai, { kind: "revenue", superseded_at: "2025-02-01" });
  await pool().query("UPDATE articles SET credited_source_id = $1 WHERE id = $2", [wire, other.id]);
  await inTransaction(db(), (tx) =>
    rebuildFigures(tx, { knowledge: knowledgeOf({ organisations: [], objects: [] }), now: new Date(0) }),
  );
});
afterAll(() => database.close());

const none = { claims: 0, first: 0, alone: 0, agreeing: 0, contradicted: 0, otherwise: 0 };

describe("sources", () => {
  it("are listed with how their claims stand, in the order asked for", async () => {
    const { sources, total } = await listSources(pool());
    expect(total).toBe(3);
    expect(sources.map(({ slug }) => slug)).toEqual(["blog", "wire", "desk"]);
    expect(sources[0]).toMatchObject({ articles: 1, companies: 2, textRight: "quote" });
    const firsts = await listSources(pool(), { order: "first", size: 1 });
    expect(firsts.sources.map(({ slug }) => slug)).toEqual(["wire"]);
    expect(firsts.total).toBe(3);
  });

  it("have a page each: what they speak of, in which languages, and who credits them", async () => {
    const wire = await findSource(pool(), "wire");
    expect(wire).toMatchObject({ creditedBy: 1, languages: [{ language: "en", claims: 1 }] });
    expect(wire?.about).toEqual([
      {
        company: { slug: "deepseek", names: { en: "DeepSeek", ar: "ديب سيك" } },
        stands: { ...none, claims: 1, agreeing: 1, first: 1 },
      },
    ]);
    expect((await findSource(pool(), "silent"))?.stands).toEqual(none);
    expect(await findSource(pool(), "nobody")).toBeNull();
    expect([await sourceExists(pool(), "silent"), await sourceExists(pool(), "nobody")]).toEqual([
      true,
      false,
    ]);
  });

  it("list their articles, whom they credit, and how many claims each makes now", async () => {
    expect(await sourceArticles(pool(), "blog")).toMatchObject([
      { title: null, language: "en", claims: 2, creditedSource: { slug: "wire" }, reprintOf: null },
    ]);
  });

  it("stand against companies, and say what the picture leaves out", async () => {
    const matrix = await sourcesAgainstCompanies(pool(), { sources: 2, companies: 1 });
    expect(matrix.totals).toEqual({ sources: 3, companies: 2, claims: 4, shown: 2 });
    expect(matrix.companies.map(({ company }) => company.slug)).toEqual(["deepseek"]);
    expect(matrix.cells.map(({ source, company, stands }) => [source, company, stands.claims])).toEqual([
      ["wire", "deepseek", 1],
      ["blog", "deepseek", 1],
    ]);
  });
});
