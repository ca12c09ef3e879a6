import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { everyClaim, NOBODY } from "../filter";
import { TODAY } from "../moment";
import { chartClaims } from "./chart-claims";
import { type Collection, collection } from "./collection.fixture";
import { findClaim } from "./find-claim";
import { findOrganisation } from "./find-organisation";
import { listOrganisations } from "./list-organisations";
import { newestClaims } from "./newest-claims";
import { searchOrganisations } from "./search-organisations";
import { totals } from "./totals";
import { unknownNames } from "./unknown-names";

const TEXT = "خسرت 𝒏فيديا نحو 600 مليار دولار. وقالت ديب سيك إن الكلفة أقل من 6 ملايين دولار.";
const LOSS = "نحو 600 مليار دولار";
const COST = "أقل من 6 ملايين دولار";

let database: TestDatabase;
let rows: Collection;
let nvidia: number;
let deepseek: number;
let ids: Record<"loss" | "cost" | "cited" | "linked" | "old" | "replaced", string>;

beforeAll(async () => {
  database = await testDatabase();
  rows = collection(pool());
  nvidia = await rows.organisation("nvidia", { en: "Nvidia", ar: "إنفيديا", aliases: ["NVDA Corp"] });
  deepseek = await rows.organisation("deepseek", { en: "DeepSeek", ar: "ديب سيك" });
  await rows.organisation("aramco-digital", { en: "Aramco Digital", ar: "أرامكو الرقمية" });
  const r1 = await rows.object("deepseek-r1", "DeepSeek-R1", deepseek);
  const jazeera = await rows.source("jazeera");
  const wire = await rows.source("wire");
  const shop = await rows.source("shop", "link");
  const article = await rows.article(jazeera, { text: TEXT, language: "ar", title: "أوروبا" });
  const link = await rows.article(shop, { text: TEXT });
  const before = await rows.article(wire, { text: TEXT, newest: false });
  const cited = await rows.article(wire);
  await pool().query("UPDATE articles SET credited_source_id = $1 WHERE id = $2", [wire, article.id]);
  ids = {
    loss: await rows.claim(article, nvidia, {
      kind: "market_value_change",
      direction: "loss",
      comparator: "about",
      low: "600000000000",
      high: "600000000000",
      quote: LOSS,
      conversions: [{ low: 1e21, high: 1e21, comparator: "about", currency: "EUR", start: 1, end: 2 }],
      trace: [{ rule: "amount", start: 14, end: 33 }],
    }),
    cost: await rows.claim(article, deepseek, {
      kind: "training_cost",
      comparator: "less_than",
      low: null,
      high: "6000000.5000",
      object_id: r1,
      object_name: "R1",
      claimant_organisation_id: deepseek,
      claimant_name: "DeepSeek",
      counterparty_id: nvidia,
      counterparty_name: "Nvidia",
      counterparty_role: "supplier",
      modality: "claimed",
      period_text: "في 2024",
      period_start: "2024-01-01",
      period_end: "2024-12-31",
      period_sort: "span",
      quote: COST,
    }),
    cited: await rows.claim(cited, nvidia, { claim_date: "2024-06-01", date_precision: "month" }),
    linked: await rows.claim(link, nvidia, { quote: LOSS }),
    old: await rows.claim(article, nvidia, { quote: "600", superseded_at: "2025-02-01T12:00:00Z" }),
    replaced: await rows.claim(before, nvidia, { quote: LOSS, superseded_at: "2025-02-01T12:00:00Z" }),
  };
});

afterAll(() => database.close());

describe("a claim", () => {
  it("comes with its article's text, its quote at its offsets, its names in both languages and its neighbours", async () => {
    const claim = await findClaim(pool(), ids.cost);
    expect(claim).toMatchObject({
      state: "current",
      claimDate: "2025-01-27",
      subject: { slug: "deepseek", names: { en: "DeepSeek", ar: "ديب سيك" } },
      object: { en: "DeepSeek-R1" },
      amount: { low: null, high: "6000000.5", comparator: "less_than", currency: "USD" },
      claimant: { slug: "deepseek", names: { ar: "ديب سيك" } },
      counterparty: { slug: "nvidia", role: "supplier" },
      period: { text: "في 2024", start: "2024-01-01", end: "2024-12-31", sort: "span" },
      source: { slug: "jazeera" },
      creditedSource: { slug: "wire" },
      confidence: 0.87,
      text: TEXT,
      textRight: "full",
      extraction: { extractor: "test", version: "1.0.0", gazetteerVersion: "g1" },
    });
    const letters = [...TEXT];
    expect(letters.slice(claim?.quoteStart ?? 0, claim?.quoteEnd ?? 0).join("")).toBe(COST);
    expect(claim?.neighbours.map(({ id, quoteStart }) => [id, quoteStart])).toEqual([
      [ids.loss, letters.indexOf("ن")],
    ]);
    expect(claim?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it("has its conversions and trace as plain values", async () => {
    expect(await findClaim(pool(), ids.loss)).toMatchObject({
      conversions: [{ low: "1000000000000000000000", currency: "EUR", start: 1, end: 2 }],
      trace: [{ rule: "amount", start: 14, end: 33 }],
    });
  });

  it("has the curator's summary instead of a quote if it was cited", async () => {
    expect(await findClaim(pool(), ids.cited)).toMatchObject({
      evidence: "curated",
      datePrecision: "month",
      quote: null,
      text: null,
      extraction: null,
      confidence: null,
      summary: { en: "A summary.", ar: "ملخص." },
    });
  });

  it("gives none of the source's words where only a link is allowed", async () => {
    const claim = await findClaim(pool(), ids.linked);
    expect(claim).toMatchObject({
      textRight: "link",
      text: null,
      quote: null,
      quoteStart: null,
      quoteEnd: null,
    });
    expect(claim?.article.url).toMatch(/^https:/);
  });

  it("says that it was superseded, or that its article was replaced", async () => {
    expect(await findClaim(pool(), ids.old)).toMatchObject({
      state: "superseded",
      supersededAt: "2025-02-01T12:00:00.000Z",
    });
    expect(await findClaim(pool(), ids.replaced)).toMatchObject({ state: "replaced" });
  });

  it("is null for an id that no claim has", async () => {
    expect(await findClaim(pool(), "nothing")).toBeNull();
  });
});

describe("an organisation", () => {
  it("comes with its names, people, objects, kinds and sources", async () => {
    expect(await findOrganisation(pool(), "nvidia")).toMatchObject({
      slug: "nvidia",
      names: { en: "Nvidia", ar: "إنفيديا" },
      claims: 3,
      kinds: [
        { kind: "valuation", count: 2, firstDate: "2024-06-01", lastDate: "2025-01-27" },
        { kind: "market_value_change", count: 1 },
      ],
      sources: [{ slug: "jazeera" }, { slug: "wire" }, { slug: "shop" }],
      firstDate: "2024-06-01",
      lastDate: "2025-01-27",
      asCounterparty: 1,
      asClaimant: 0,
    });
    const detail = await findOrganisation(pool(), "deepseek");
    expect(detail?.objects).toEqual([{ names: { en: "DeepSeek-R1" }, kind: "model" }]);
    expect(await findOrganisation(pool(), "nobody")).toBeNull();
  });

  it("is listed with its claims only if it has some, or if it is asked for", async () => {
    const listed = await listOrganisations(pool());
    expect(listed.map(({ slug, claims }) => [slug, claims])).toEqual([
      ["nvidia", 3],
      ["deepseek", 1],
    ]);
    const asked = await listOrganisations(pool(), { slugs: ["aramco-digital", "deepseek", "nobody"] });
    expect(asked.map(({ slug }) => slug)).toEqual(["deepseek", "aramco-digital"]);
  });
});

describe("searching for an organisation", () => {
  const found = async (text: string) => (await searchOrganisations(pool(), text)).map(({ slug }) => slug);

  it.each([
    ["nvidia", "nvidia"],
    ["NVI", "nvidia"],
    ["انفيديا", "nvidia"],
    ["رقميه", "aramco-digital"],
    ["سيك", "deepseek"],
    ["digital", "aramco-digital"],
    ["amco", "aramco-digital"],
    ["nvda", "nvidia"],
    ["R1", "deepseek"],
  ])("%s finds %s", async (text, slug) => {
    expect((await found(text))[0]).toBe(slug);
  });

  it("puts a name's beginning before its middle, and says which name it was", async () => {
    expect(await found("de")).toEqual(["deepseek"]);
    expect((await found("d"))[0]).toBe("deepseek");
    expect(await searchOrganisations(pool(), "nvda")).toMatchObject([
      { slug: "nvidia", matched: "NVDA Corp" },
    ]);
    expect(await searchOrganisations(pool(), "nvidia")).toMatchObject([{ slug: "nvidia", matched: null }]);
  });

  it("takes signs for themselves and nothing for nothing", async () => {
    expect(await found("%")).toEqual([]);
    expect(await found("")).toEqual([]);
    expect(await found("zzz")).toEqual([]);
  });
});

describe("the whole collection", () => {
  it("is counted by its current claims", async () => {
    expect(await totals(pool())).toMatchObject({
      claims: 4,
      organisations: 2,
      sources: 3,
      languages: 2,
      articles: 3,
      extracted: 3,
      curated: 1,
    });
  });

  it("shows its newest claims first", async () => {
    expect((await newestClaims(pool(), TODAY, 3)).map(({ claimDate }) => claimDate)).toEqual(
      Array(3).fill("2025-01-27"),
    );
  });

  it("knows which names of a filter do not exist", async () => {
    const filter = {
      ...everyClaim(),
      company: ["nvidia", "nvidea"],
      source: ["wire", "wires"],
      claimant: ["nvidia", NOBODY, "no-one"],
    };
    expect(await unknownNames(pool(), filter)).toEqual([
      { parameter: "company", value: "nvidea", reason: "unknown_company" },
      { parameter: "source", value: "wires", reason: "unknown_source" },
      { parameter: "claimant", value: "no-one", reason: "unknown_claimant" },
    ]);
    expect(await unknownNames(pool(), everyClaim())).toEqual([]);
  });
});

describe("a chart of more claims than it can hold", () => {
  beforeAll(async () => {
    const article = await rows.article(await rows.source("bulk"));
    for (let n = 1; n <= 60; n += 1) {
      const amount = String(n * 1e6);
      const claim_date = `2020-0${1 + (n % 3)}-15`;
      await rows.claim(article, deepseek, { kind: "revenue", low: amount, high: amount, claim_date });
    }
  });

  it("says how many it shows of how many, in order, and keeps each month's lowest and highest", async () => {
    const filter = { ...everyClaim(), kind: ["revenue" as const] };
    const { claims, shown, total } = await chartClaims(pool(), filter, { cap: 20 });
    expect([claims.length, shown, total]).toEqual([20, 20, 60]);
    expect(claims.map(({ claimDate }) => claimDate)).toEqual(claims.map(({ claimDate }) => claimDate).sort());
    expect(claims.map(({ low }) => (low ?? 0) / 1e6)).toEqual(expect.arrayContaining([1, 2, 3, 58, 59, 60]));
    expect(await chartClaims(pool(), filter, { cap: 20 })).toMatchObject({ claims, shown, total });
    expect(await chartClaims(pool(), filter, { cap: 60 })).toMatchObject({ shown: 60, total: 60 });
  });
});
