import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "../lib/db/client";
import { type TestDatabase, testDatabase } from "../lib/db/test-database";
import { inTransaction } from "../lib/ingest/in-transaction";
import { gazetteer } from "../lib/organisations/gazetteer";
import { checkCitations, LoadMismatch } from "./check-loaded";
import { readCitations } from "./citations";
import { loadCitations } from "./load-citations";
import { type LoadStep, loadAll, sampleFiles } from "./seed";

let database: TestDatabase;
const steps: Array<[LoadStep, number, number]> = [];
beforeAll(async () => {
  database = await testDatabase();
  await loadAll(db(), (...step) => steps.push(step));
}, 120_000);
afterAll(() => database.close());

/** Everything that a second load could have touched. */
async function contents() {
  const [claims, articles, sources, organisations, names, rates, loaded, extractions] = await Promise.all([
    db().claim.findMany({ orderBy: { id: "asc" } }),
    db().article.findMany({ orderBy: { id: "asc" } }),
    db().source.findMany({ orderBy: { id: "asc" } }),
    db().organisation.findMany({ orderBy: { id: "asc" } }),
    db().name.count(),
    db().exchangeRate.count(),
    db().loaded.findMany({ orderBy: { what: "asc" } }),
    db().extraction.count(),
  ]);
  return { claims, articles, sources, organisations, names, rates, loaded, extractions };
}

describe("the first load", () => {
  test("brings 1,488 curated claims on 737 citations, in two languages, that are never taken for extracted ones", async () => {
    const curated = await db().claim.findMany({ where: { evidence: "curated" }, include: { article: true } });
    expect(curated).toHaveLength(1488);
    expect(new Set(curated.map(({ articleId }) => articleId)).size).toBe(737);
    expect(
      curated.every(
        ({ summaryEn, summaryAr, quote, article }) =>
          summaryEn && summaryAr && quote === null && article.text === null,
      ),
    ).toBe(true);
    expect(await db().article.count({ where: { text: null } })).toBe(737);
  });

  test("splits the publisher into the source and the outlet that it credits", async () => {
    const boursorama = await db().article.findFirstOrThrow({
      where: { source: { name: "Boursorama" }, creditedSource: { name: "Reuters" } },
      include: { source: true },
    });
    expect(boursorama.source).toMatchObject({ slug: "boursorama", textRight: "link" });
    expect(await db().source.count({ where: { name: { contains: "(Reuters)" } } })).toBe(0);
  });

  test("leads names to the gazetteer's rows, and finds claims by the names of the other language", async () => {
    expect(await db().organisation.count({ where: { kind: { not: "unlisted" } } })).toBe(
      gazetteer.organisations.length,
    );
    const rows = await db().claim.findMany({ where: { evidence: "curated", subject: { slug: "nvidia" } } });
    expect(rows).toHaveLength(96);
    expect(rows.every(({ words }) => words.includes("nvidia") && /[\u0600-\u06ff]/.test(words))).toBe(true);
  });

  test("gives money its dollars at the rate of the claim's month", async () => {
    const money = await db().claim.findMany({ where: { currency: { not: null } } });
    expect(money.filter(({ rate }) => rate === null)).toEqual([]);
    expect(
      money.every(({ claimDate, rateMonth }) =>
        rateMonth?.toISOString().startsWith(claimDate.toISOString().slice(0, 7)),
      ),
    ).toBe(true);
    expect(await db().claim.count({ where: { currency: null, rate: { not: null } } })).toBe(0);
    const euros = money.find(
      ({ currency, low, claimDate }) =>
        currency === "EUR" && low?.toFixed() === "11700000000" && claimDate.getUTCFullYear() === 2025,
    );
    expect(Number(euros?.usdLow)).toBeCloseTo(11_700_000_000 / Number(euros?.rate), 3);
    expect(Number(euros?.rate)).toBeCloseTo(0.852, 2);
  });

  test("takes the sample articles through the pipeline, so marked, in two languages", async () => {
    const samples = await db().article.findMany({
      where: { demonstration: true },
      include: { claims: true, source: true },
    });
    expect(samples).toHaveLength((await sampleFiles()).length);
    expect(samples.filter(({ language }) => language === "ar").length).toBeGreaterThanOrEqual(4);
    expect(samples.filter(({ language }) => language === "en").length).toBeGreaterThanOrEqual(4);
    for (const { claims, text, source } of samples) {
      expect(claims.length).toBeGreaterThan(0);
      expect(text).toMatch(/demonstrate Marsad|لعرض عمل «مرصد»/);
      expect(source.textRight).toBe("full");
    }
  });

  test("holds shapes that break screens", async () => {
    const samples = await db().article.findMany({
      where: { demonstration: true },
      include: { source: true },
    });
    expect(Math.max(...samples.map(({ source }) => source.name.length))).toBeGreaterThanOrEqual(300);
    expect(
      samples.some(({ language, text }) => language === "en" && /[\u0600-\u06ff]/.test(text ?? "")),
    ).toBe(true);
    expect(
      samples.some(({ language, text }) => language === "ar" && /[a-z]{4} [a-z]{4}/i.test(text ?? "")),
    ).toBe(true);
    const comparators = await db().claim.groupBy({ by: ["comparator"] });
    expect(comparators).toHaveLength(7);
    expect(await db().claim.count({ where: { modality: "denied" } })).toBeGreaterThan(0);
    const months = await db().claim.groupBy({ by: ["claimDate"] });
    expect(months.some(({ claimDate }) => claimDate.toISOString().startsWith("2022-03"))).toBe(false);
  });

  test("says how far it is", () => {
    expect(new Set(steps.map(([step]) => step))).toEqual(
      new Set(["gazetteer", "rates", "citations", "samples", "figures"]),
    );
    expect(steps.every(([, done, total]) => done <= total)).toBe(true);
  });
});

test("a second load touches nothing", async () => {
  const before = await contents();
  await loadAll(db());
  expect(await contents()).toEqual(before);
});

test("a load that was interrupted before it was noted comes to the same", { timeout: 120_000 }, async () => {
  const before = await contents();
  await db().loaded.deleteMany();
  await loadAll(db());
  const after = await contents();
  const content = ({ loaded, ...rest }: typeof before) => ({
    ...rest,
    loaded: loaded.map(({ what, version }) => [what, version]),
  });
  expect(content(after)).toEqual(content(before));
});

describe("shipped data that changed", () => {
  const line = {
    id: "t-1",
    kind: "valuation",
    subject: "Nvidia",
    object: null,
    low: 5,
    high: 5,
    direction: null,
    comparator: "exactly",
    currency: "USD",
    unit: null,
    modality: "reported",
    claimant: null,
    period: null,
    claim_date: "2025-01-02",
    date_precision: "day",
    publisher: "Test Outlet",
    url: "https://test.example/a",
    language: "en",
    title: "A title",
    summary_en: "Five.",
    summary_ar: "خمسة.",
  };
  const load = (lines: object[], outlets = new Map()) => {
    const citations = readCitations(lines.map((each) => JSON.stringify(each)).join("\n"), outlets);
    return inTransaction(db(), async (tx) => {
      await loadCitations(tx, citations, new Date());
      await checkCitations(tx, citations);
      return citations;
    });
  };

  test("is added and revised, and what is no longer shipped superseded; the rest stays", async () => {
    const others = await db().claim.count();
    const [citation] = await load([
      line,
      { ...line, id: "t-2", summary_en: "Another five.", comparator: "about" },
    ]);
    const where = { articleId: citation?.id };
    const before = await db().claim.findMany({ where, orderBy: { comparator: "asc" } });
    await load(
      [
        {
          ...line,
          low: 6,
          high: 6,
          claim_date: "2025-01-03",
          title: "A better title",
          publisher: "Test Outlet (Reuters)",
        },
      ],
      new Map([["Test Outlet (Reuters)", { source: "Test Outlet", credited: "Reuters" }]]),
    );
    const after = await db().claim.findMany({
      where,
      orderBy: { comparator: "asc" },
      include: { revisions: true },
    });
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(
      after.map(({ revision, supersededAt, low }) => [revision, supersededAt !== null, low?.toFixed()]),
    ).toEqual([
      [2, false, "6"],
      [1, true, "5"],
    ]);
    expect(after[0]).toMatchObject({
      claimDate: new Date("2025-01-03"),
      revisions: [{ revision: 1, fields: { low: 5 } }],
    });
    expect(
      await db().article.findUnique({ where: { id: citation?.id }, include: { creditedSource: true } }),
    ).toMatchObject({
      title: "A better title",
      published: new Date("2025-01-03"),
      creditedSource: { name: "Reuters" },
    });
    expect(await db().claim.count()).toBe(others + 2);
  });

  test("gives way to the text of its address that a user has ingested", async () => {
    const source = await db().source.findUniqueOrThrow({ where: { slug: "test-outlet" } });
    const url = "https://test.example/text";
    const text = {
      sourceId: source.id,
      url,
      language: "en",
      published: new Date("2025-01-05"),
      datePrecision: "day",
    } as const;
    await db().article.create({ data: { ...text, id: "user-text", text: "words", hash: "c".repeat(64) } });
    const [citation] = await load([{ ...line, url }]);
    await load([{ ...line, url, summary_en: "Other words." }]);
    expect(
      await db().article.findMany({ where: { url }, orderBy: { version: "asc" }, include: { claims: true } }),
    ).toMatchObject([
      { id: "user-text", newest: true },
      {
        id: citation?.id,
        newest: false,
        version: 2,
        claims: [{ revision: 1, supersededAt: expect.any(Date) }],
      },
    ]);
  });

  test("that does not come back as it was written fails loudly", async () => {
    const [citation] = await load([line]);
    if (citation === undefined) throw new Error("no citation");
    const lost = { ...citation, claims: citation.claims.map((claim) => ({ ...claim, id: "lost" })) };
    await expect(checkCitations(db(), [lost])).rejects.toThrow(LoadMismatch);
    await expect(checkCitations(db(), [lost])).rejects.toThrow("valuation: 0 stored, 1 shipped");
  });

  test("that nobody decided loads nothing at all", () => {
    expect(() => readCitations(JSON.stringify({ ...line, publisher: "X (via Y)" }), new Map())).toThrow(
      "X (via Y)",
    );
  });
});
