import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { FORMATS } from "../../export/formats";
import { exportedRows } from "../../export/read-back.fixture";
import { AGREEMENTS } from "../../figures/rows";
import { readCursor } from "../cursor";
import { type ClaimFilter, everyClaim, NOBODY, writeFilter } from "../filter";
import { FIRST_PAGE, ORDERS, readView, writeView } from "../paging";
import { chartClaims } from "./chart-claims";
import { claimsByMonth } from "./claims-by-month";
import { type Collection, collection } from "./collection.fixture";
import { countClaims } from "./count-claims";
import { findClaims } from "./find-claims";
import { likelyFilter, mixedClaims } from "./mixed-claims.fixture";

let database: TestDatabase;
let rows: Collection;

beforeAll(async () => {
  database = await testDatabase();
  rows = collection(pool());
  await mixedClaims(rows);
});

afterAll(() => database.close());

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

describe("what is seen is what is exported", () => {
  it("for any filter: pages, count, chart, months and export are about the same claims", async () => {
    await fc.assert(
      fc.asyncProperty(likelyFilter, fc.integer({ min: 1, max: 60 }), async (filter, size) => {
        const paged = await idsPageByPage(filter, "newest", size);
        const chart = await chartClaims(pool(), filter);
        const months = await claimsByMonth(pool(), filter);
        const { count, rows: exported } = await exportedRows(pool(), filter, "csv", ["id"]);
        expect(exported.map(({ id }) => id)).toEqual(paged);
        expect(count).toBe(paged.length);
        expect(await countClaims(pool(), filter)).toBe(paged.length);
        expect(chart.claims.map(({ id }) => id)).toEqual([...paged].reverse());
        expect([chart.shown, chart.total]).toEqual([paged.length, paged.length]);
        expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(paged.length);
        expect(new Set(paged).size).toBe(paged.length);
      }),
      { numRuns: 60 },
    );
  });

  it("for any filter: every kind of file holds the same claims in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(likelyFilter, async (filter) => {
        const ids = (await exportedRows(pool(), filter, "csv", ["id"])).rows;
        for (const format of FORMATS) {
          const { count, rows: exported } = await exportedRows(pool(), filter, format, ["id"]);
          expect(exported, format).toEqual(ids);
          expect(count, format).toBe(ids.length);
        }
      }),
      { numRuns: 15 },
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

it("page, chart and every file give the same dollars, with their rate", async () => {
  const page = await findClaims(pool(), everyClaim(), FIRST_PAGE, 1000);
  const chart = new Map((await chartClaims(pool(), everyClaim())).claims.map((claim) => [claim.id, claim]));
  for (const { id, usd } of page.claims) {
    const shown = chart.get(id)?.shown ?? null;
    expect(shown && [shown.low, shown.high]).toEqual(usd && [usd.low, usd.high]);
  }
  expect(page.claims.some(({ usd }) => usd?.rate === "1")).toBe(true);
  expect(page.claims.some(({ usd }) => usd === null)).toBe(true);
  const number = (text: string | null | undefined) => (text == null ? null : Number(text));
  for (const format of FORMATS) {
    const columns = ["id", "usd_low", "usd_high", "rate", "rate_month"] as const;
    const { rows: exported } = await exportedRows(pool(), everyClaim(), format, columns);
    expect(exported, format).toEqual(
      page.claims.map(({ id, usd }) => ({
        id,
        usd_low: number(usd?.low),
        usd_high: number(usd?.high),
        rate: number(usd?.rate),
        rate_month: usd?.rateMonth ?? null,
      })),
    );
  }
});

it("a file begins behind any claim", async () => {
  const ids = await idsPageByPage(everyClaim(), "newest", 100);
  const { claims, after } = await findClaims(pool(), everyClaim(), FIRST_PAGE, 100);
  const { count, rows: exported } = await exportedRows(pool(), everyClaim(), "csv", ["id"], {
    cursor: after === null ? null : readCursor(after),
  });
  expect(exported.map(({ id }) => id)).toEqual(ids.slice(claims.length));
  expect(count).toBe(ids.length - claims.length);
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

  it("are by dollars where that is asked, what has none last", async () => {
    for (const [order, end] of [
      ["largest", "high"],
      ["smallest", "low"],
    ] as const) {
      const { claims } = await findClaims(pool(), everyClaim(), { ...FIRST_PAGE, order }, 1000);
      const sums = claims.map(({ usd }) => Number(usd?.[end] ?? usd?.low ?? usd?.high ?? Number.NaN));
      const some = sums.filter((sum) => !Number.isNaN(sum));
      expect(some).toEqual([...some].sort((a, b) => (order === "largest" ? b - a : a - b)));
      expect(sums.slice(some.length).every(Number.isNaN)).toBe(true);
      expect(some.length).toBeLessThan(sums.length);
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

describe("a filter means", () => {
  const found = async (filter: Partial<ClaimFilter>) =>
    (await findClaims(pool(), { ...everyClaim(), ...filter }, FIRST_PAGE, 1000)).claims;

  it("by claimant: whoever asserts it, as organisation or person", async () => {
    const said = await found({ claimant: ["openai", "sam-altman"] });
    expect(new Set(said.map(({ claimant }) => claimant?.names.en))).toEqual(
      new Set(["OpenAI", "Sam Altman"]),
    );
  });

  it("by nobody: neither a known name nor one that stands only in the claim", async () => {
    const [nobody, all] = [await found({ claimant: [NOBODY] }), await found({})];
    expect(nobody.length).toBeGreaterThan(0);
    expect(nobody.map(({ id }) => id)).toEqual(
      all.filter(({ claimant }) => claimant === null).map(({ id }) => id),
    );
  });

  it("by dollars: an end, or the way between two, lies within; an open side is not endless", async () => {
    const comparators = async (usd_from: string | null, usd_to: string | null) =>
      [
        ...new Set(
          (await found({ usd_from, usd_to, currency: ["USD"] })).map(({ amount }) => amount.comparator),
        ),
      ].sort();
    expect(await comparators("2000000000", null)).toEqual(["between"]);
    expect(await comparators("3000000", "400000000")).toEqual(["between", "less_than"]);
    expect(await comparators("500000000", "500000000")).toEqual(["between", "more_than"]);
    expect(await comparators(null, "1")).toEqual(["exactly"]);
  });

  it("by dollars: nothing that has none", async () => {
    expect((await found({ usd_from: "0" })).every(({ usd }) => usd !== null)).toBe(true);
    expect((await found({})).some(({ usd }) => usd === null)).toBe(true);
  });

  it("by agreement: how the claims of its figure stand to each other", async () => {
    const counts = await Promise.all(
      AGREEMENTS.map(async (agreement) => (await found({ agreement: [agreement] })).length),
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      (await found({ agreement: [...AGREEMENTS] })).length,
    );
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

it.each(["CNY", "EUR"] as const)("chart and every file give the same money in %s", async (currency) => {
  await pool().query(
    `INSERT INTO exchange_rates (month, currency, units_per_usd)
     VALUES ('2024-03-01', 'CNY', 7.19523809), ('2025-01-01', 'CNY', 7.29913333) ON CONFLICT DO NOTHING`,
  );
  const { claims } = await chartClaims(pool(), everyClaim(), { in: currency });
  const converted = claims.filter(({ shown }) => shown !== null && shown.month !== null);
  expect(converted.length > 0).toBe(currency === "CNY");
  expect(claims.some(({ shown }) => shown === null)).toBe(true);
  expect(claims.some(({ amount, shown }) => amount.currency === "EUR" && shown !== null)).toBe(
    currency === "EUR",
  );
  const number = (text: string | null | undefined) => (text == null ? null : Number(text));
  const drawn = new Map(
    claims.map(({ id, shown }) => [
      id,
      {
        id,
        shown_currency: shown && currency,
        shown_low: number(shown?.low),
        shown_high: number(shown?.high),
        shown_rate_month: shown?.month ?? null,
      },
    ]),
  );
  const columns = ["id", "shown_currency", "shown_low", "shown_high", "shown_rate_month"] as const;
  for (const format of FORMATS) {
    const { rows: exported } = await exportedRows(pool(), everyClaim(), format, columns, { shown: currency });
    expect(exported, format).toEqual(exported.map(({ id }) => drawn.get(id as string)));
    expect(exported).toHaveLength(claims.length);
  }
});
