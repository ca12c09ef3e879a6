import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { KINDS, MODALITIES } from "../../extraction/types";
import { type ClaimFilter, everyClaim, writeFilter } from "../filter";
import { anyFilter } from "../filter.arbitrary";
import { FIRST_PAGE, ORDERS, readView, writeView } from "../paging";
import { chartClaims } from "./chart-claims";
import { claimsByMonth } from "./claims-by-month";
import { type Collection, collection } from "./collection.fixture";
import { countClaims } from "./count-claims";
import { findClaims } from "./find-claims";
import { streamClaims } from "./stream-claims";

let database: TestDatabase;
let rows: Collection;

const DAYS = ["2023-05-01", "2024-02-29", "2025-01-27", "2025-01-27", "2025-01-28"];
const WORDS = [
  "أرباح إنفيديا",
  "Société Générale",
  "100% sure_thing",
  "plain words",
  "DeepSeek-V3",
  "القيمة السوقية",
];

beforeAll(async () => {
  database = await testDatabase();
  rows = collection(pool());
  const companies = [
    await rows.organisation("nvidia", { en: "Nvidia", ar: "إنفيديا" }),
    await rows.organisation("openai", { en: "OpenAI", ar: "أوبن إيه آي" }),
    await rows.organisation("deepseek", { en: "DeepSeek" }),
  ];
  const sources = [
    await rows.source("reuters"),
    await rows.source("wire", "quote"),
    await rows.source("shop", "link"),
  ];
  for (let n = 0; n < 240; n += 1) {
    const source = sources[n % 3]!;
    const words = WORDS[n % WORDS.length]!;
    const language = n % 2 === 0 ? "ar" : "en";
    const article = await rows.article(
      source,
      n % 5 === 0 ? { language } : { language, text: `Intro. ${words} end.` },
    );
    await rows.claim(article, companies[(n * 7) % 3]!, {
      kind: KINDS[n % KINDS.length]!,
      modality: MODALITIES[n % MODALITIES.length]!,
      claim_date: DAYS[n % DAYS.length]!,
      currency: KINDS[n % KINDS.length] === "quantity" ? null : n % 4 === 0 ? "EUR" : "USD",
      words,
      ...(article.text !== null && { quote: words }),
      ...(n % 11 === 0 && { superseded_at: "2025-06-01" }),
    });
  }
});

afterAll(() => database.close());

const likely = anyFilter({
  companies: fc.constantFrom("nvidia", "openai", "deepseek", "unheard-of"),
  sources: fc.constantFrom("reuters", "wire", "shop"),
  words: fc.constantFrom(...WORDS, "انفيديا", "societe", "%", "_", "\\", "v3", "القيمه", "100%", "e"),
});

async function idsPageByPage(
  filter: ClaimFilter,
  order: (typeof ORDERS)[number],
  size: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const query = `${writeView(filter, { ...FIRST_PAGE, order })}&after=${after}`;
    const { paging, problems } = readView(new URLSearchParams(query));
    expect(problems).toEqual([]);
    const page = await findClaims(pool(), filter, paging, size);
    ids.push(...page.claims.map(({ id }) => id));
    after = page.after;
  }
  return ids;
}

async function idsExported(filter: ClaimFilter): Promise<{ count: number; ids: string[] }> {
  const stream = await streamClaims(pool(), filter);
  const ids: string[] = [];
  for (let batch = await stream.read(); batch.length > 0; batch = await stream.read()) {
    ids.push(...batch.map(({ id }) => id));
  }
  return { count: stream.count, ids };
}

describe("what is seen is what is exported", () => {
  it("for any filter: pages, count, chart, months and export are about the same claims", async () => {
    await fc.assert(
      fc.asyncProperty(likely, fc.integer({ min: 1, max: 60 }), async (filter, size) => {
        const paged = await idsPageByPage(filter, "newest", size);
        const exported = await idsExported(filter);
        const chart = await chartClaims(pool(), filter);
        const months = await claimsByMonth(pool(), filter);
        expect(exported.ids).toEqual(paged);
        expect(exported.count).toBe(paged.length);
        expect(await countClaims(pool(), filter)).toBe(paged.length);
        expect(chart.claims.map(({ id }) => id)).toEqual([...paged].reverse());
        expect([chart.shown, chart.total]).toEqual([paged.length, paged.length]);
        expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(paged.length);
        expect(new Set(paged).size).toBe(paged.length);
      }),
      { numRuns: 60 },
    );
  });

  it("for no filter: every current claim, and none that was superseded", async () => {
    const { rows: current } = await pool().query("SELECT id FROM claims WHERE superseded_at IS NULL");
    const { rows: all } = await pool().query("SELECT id FROM claims");
    const paged = await idsPageByPage(everyClaim(), "newest", 7);
    expect([...paged].sort()).toEqual(current.map(({ id }) => id).sort());
    expect(all.length).toBeGreaterThan(current.length);
    expect(writeFilter(everyClaim())).toBe("");
  });
});

describe("pages", () => {
  it("lead on and back through the same claims, in either order", async () => {
    for (const order of ORDERS) {
      const forwards = await idsPageByPage(everyClaim(), order, 30);
      const pages: string[][] = [];
      let page = await findClaims(pool(), everyClaim(), { ...FIRST_PAGE, order }, 30);
      expect(page.before).toBeNull();
      while (page.after !== null) {
        const { paging } = readView(new URLSearchParams({ order, after: page.after }));
        page = await findClaims(pool(), everyClaim(), paging, 30);
      }
      pages.unshift(page.claims.map(({ id }) => id));
      while (page.before !== null) {
        const { paging } = readView(new URLSearchParams({ order, before: page.before }));
        page = await findClaims(pool(), everyClaim(), paging, 30);
        pages.unshift(page.claims.map(({ id }) => id));
      }
      expect(pages.flat()).toEqual(forwards);
      expect(page.after).not.toBeNull();
    }
  });

  it("stay where they were when a newer claim arrives", async () => {
    const first = await findClaims(pool(), everyClaim(), FIRST_PAGE, 20);
    const { paging } = readView(new URLSearchParams({ after: first.after ?? "" }));
    const second = await findClaims(pool(), everyClaim(), paging, 20);
    const { rows: ids } = await pool().query<{ id: number }>(
      "SELECT id FROM organisations ORDER BY id LIMIT 1",
    );
    const article = await rows.article(await rows.source("late"));
    await rows.claim(article, ids[0]!.id, { claim_date: "2030-01-01" });
    expect(await findClaims(pool(), everyClaim(), paging, 20)).toEqual(second);
  });
});

describe("words", () => {
  const found = async (words: string) => {
    const { claims } = await findClaims(pool(), { ...everyClaim(), words }, FIRST_PAGE, 1000);
    return claims.length;
  };

  it.each([
    ["انفيديا", "أرباح إنفيديا"],
    ["إنفيديا أرباح", "أرباح إنفيديا"],
    ["القيمه السوقيه", "القيمة السوقية"],
    ["societe generale", "Société Générale"],
    ["SOCIÉTÉ", "Société Générale"],
    ["deepseek v3", "DeepSeek-V3"],
    ["DeepSeek-V3", "DeepSeek-V3"],
  ])("%s finds %s", async (words, text) => {
    const all = await found(text);
    expect(all).toBeGreaterThan(0);
    expect(await found(words)).toBe(all);
  });

  it("must all occur", async () => {
    expect(await found("plain words")).toBeGreaterThan(0);
    expect(await found("plain deepseek")).toBe(0);
  });

  it("mean what they say: no sign is a wildcard", async () => {
    expect(await found("pl_in")).toBe(0);
    expect(await found("p%n")).toBe(0);
    expect(await found("100%")).toBe(await found("100"));
  });
});
