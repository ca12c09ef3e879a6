import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import type { Gazetteer } from "../extraction/gazetteer";
import type { Claim } from "../extraction/types";
import { extractStored } from "./extract-stored";
import { loadGazetteer } from "./load-gazetteer";
import { Pipeline } from "./pipeline";
import { type PreparedArticle, prepareArticle } from "./prepare-article";
import { NOTHING_STATED } from "./readers/read-article";

const TODAY = new Date("2026-11-23T09:00:00Z");
const gazetteer: Gazetteer = {
  version: "1",
  organisations: [
    {
      slug: "nvidia",
      name: "Nvidia",
      kind: "chip_maker",
      country: "US",
      ai: true,
      names: { en: ["Nvidia"], ar: ["إنفيديا", "نفيديا"] },
      ticker: "NVDA",
    },
    { slug: "deepseek", name: "DeepSeek", kind: "lab", country: "CN", ai: true, names: { ar: ["ديب سيك"] } },
  ],
  people: [
    {
      slug: "jensen-huang",
      name: "Jensen Huang",
      names: { ar: ["جنسن هوانغ"] },
      roles: [{ organisation: "nvidia", role: "chief executive" }],
    },
  ],
  objects: [
    { slug: "deepseek-v3", name: "DeepSeek-V3", kind: "model", owners: ["deepseek"], names: { en: ["V3"] } },
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  expect(await loadGazetteer(db(), gazetteer)).toBe(true);
  expect(await loadGazetteer(db(), gazetteer)).toBe(false);
});
afterAll(() => database.close());

/** Every test writes about something of its own. */
let topic = 0;
beforeEach(() => {
  topic += 1;
});

const given = { published: null, source: null, url: null, lang: "en" };

function article(
  text: string,
  own: Partial<Record<"source" | "url" | "published" | "title", string>> = {},
): PreparedArticle {
  const read = {
    ...NOTHING_STATED,
    text: `${text} (${topic})`,
    source: "The Outlet",
    published: "2025-01-29",
    ...own,
  };
  return prepareArticle(read, given, { today: TODAY, detectLanguage: () => "en" });
}

/** A claim whose quote is the given words of the text. */
function claim(text: string, quote: string, own: Partial<Claim> = {}): Claim {
  const at = text.indexOf(quote);
  const start = [...text.slice(0, at)].length;
  return {
    kind: "training_cost",
    subject: "DeepSeek",
    object: null,
    low: null,
    high: 6_000_000,
    comparator: "less_than",
    direction: null,
    currency: "USD",
    unit: null,
    modality: "reported",
    claimant: null,
    counterparty: null,
    basis: null,
    period: null,
    conversions: [],
    quote,
    start,
    end: start + [...quote].length,
    confidence: 0.9,
    trace: [],
    ...own,
  };
}

type Find = (text: string) => Claim[];

function open(find: Find, version = "1") {
  const reader = {
    extractor: { extract: ({ text }: { text: string }) => find(text) },
    run: { extractor: "test", version, gazetteerVersion: "1" },
  };
  return Pipeline.open(db(), { reader, textRight: "full", demonstration: false, clock: () => TODAY }).then(
    (pipeline) => ({ pipeline, reader }),
  );
}

async function again(find: Find, id: string, version = "2") {
  const { reader } = await open(find, version);
  const readings = [];
  for await (const reading of extractStored(db(), reader, { clock: () => TODAY, ids: [id] }))
    readings.push(reading);
  return readings;
}

const claimsOf = (articleId: string) =>
  db().claim.findMany({ where: { articleId }, orderBy: [{ quoteStart: "asc" }, { ordinal: "asc" }] });

describe("an article", () => {
  test("is stored with its claims, linked to the rows of their names", async () => {
    const { pipeline } = await open((text) => [
      claim(text, "less than $6 million", {
        object: "V3",
        claimant: "Jensen Huang",
        counterparty: { name: "Nvidia", role: "supplier" },
        period: { text: "2024", start: "2024-01-01", end: "2024-12-31", sort: "span" },
        conversions: [{ comparator: "exactly", low: 5.5e6, high: 5.5e6, currency: "EUR", start: 0, end: 3 }],
        trace: [{ rule: "cost", start: 0, end: 3 }],
        confidence: 0.87654,
      }),
    ]);
    const ingested = await pipeline.ingest(
      article("🐋 DeepSeek spent less than $6 million", { title: "A “cheap” model" }),
    );
    expect(ingested).toMatchObject({ outcome: "stored", version: 1 });
    const [row] = await db().claim.findMany({
      where: { articleId: ingested.id },
      include: {
        subject: true,
        object: true,
        claimantPerson: true,
        counterparty: true,
        source: true,
        extraction: true,
      },
    });
    expect(row).toMatchObject({
      subject: { slug: "deepseek" },
      object: { slug: "deepseek-v3" },
      objectName: "V3",
      claimantPerson: { slug: "jensen-huang" },
      claimantOrganisationId: null,
      counterparty: { slug: "nvidia" },
      counterpartyRole: "supplier",
      source: { slug: "the-outlet", textRight: "full" },
      extraction: { extractor: "test", version: "1", gazetteerVersion: "1", claimCount: 1 },
      evidence: "extracted",
      revision: 1,
      quoteStart: 17,
      quoteEnd: 37,
      comparator: "less_than",
      low: null,
      periodSort: "span",
      supersededAt: null,
      dateAssumed: false,
      conversions: [{ low: 5.5e6, currency: "EUR" }],
      trace: [{ rule: "cost" }],
    });
    expect([row?.high?.toFixed(), row?.confidence?.toFixed(), row?.claimDate.toISOString()]).toEqual([
      "6000000",
      "0.877",
      "2025-01-29T00:00:00.000Z",
    ]);
    expect(row?.words).toBe(
      "less than 6 million a cheap model deepseek v3 jensen huang nvidia ديب سيك deepseek v3 جنسن هوانغ انفيديا".replace(
        /^/,
        "",
      ),
    );
  });

  test("makes unlisted rows for organisations and objects that nobody has listed, once", async () => {
    const find: Find = (text) => [
      claim(text, "one", {
        subject: "Nowhere Labs",
        object: "Series C",
        claimant: "Somebody Else",
        counterparty: { name: "Elsewhere", role: "investor" },
      }),
      claim(text, "two", { subject: "nowhere  labs", object: "series c" }),
      claim(text, "three", { subject: "مختبر مجهول" }),
    ];
    const { pipeline } = await open(find);
    const first = await pipeline.ingest(article("one two three"));
    const second = await pipeline.ingest(article("one two three again"));
    const rows = [...(await claimsOf(first.id)), ...(await claimsOf(second.id))];
    expect(
      new Set(rows.filter(({ quote }) => quote !== "three").map(({ subjectId }) => subjectId)).size,
    ).toBe(1);
    expect(new Set(rows.flatMap(({ objectId }) => objectId ?? [])).size).toBe(1);
    expect(rows[0]).toMatchObject({
      claimantName: "Somebody Else",
      claimantOrganisationId: null,
      claimantPersonId: null,
    });
    const made = await db().organisation.findMany({
      where: { kind: "unlisted" },
      include: { names: true },
      orderBy: { id: "asc" },
    });
    expect(
      made.map(({ slug, names }) => [slug, names.map(({ language, sort }) => `${language} ${sort}`)]),
    ).toEqual([
      ["nowhere-labs", ["en canonical"]],
      ["elsewhere", ["en canonical"]],
      ["مختبر-مجهول", ["ar canonical"]],
    ]);
  });

  test("is known when it comes again from its source, however that is spelled, or at its address", async () => {
    const { pipeline } = await open((text) => [claim(text, "words")]);
    const first = await pipeline.ingest(article("some words", { url: "https://outlet.example/a" }));
    const times = [
      article("some words", { url: "https://outlet.example/a/?utm_source=feed#top" }),
      article("some words", { url: "https://outlet.example/elsewhere" }),
      article("some words", { source: "THE  OUTLET" }),
      article("some words", { source: "Another", url: "https://outlet.example/a" }),
    ];
    for (const time of times)
      expect(await pipeline.ingest(time)).toEqual({
        outcome: "known",
        id: first.id,
        version: 1,
        dated: null,
      });
    expect(await claimsOf(first.id)).toHaveLength(1);
  });

  test("from another source is its own: a reprint", async () => {
    const { pipeline } = await open((text) => [claim(text, "words")]);
    const first = await pipeline.ingest(article("some words"));
    const second = await pipeline.ingest(article("some words", { source: "Another" }));
    expect(second).toMatchObject({ outcome: "stored", version: 1 });
    expect(second.id).not.toBe(first.id);
    expect((await claimsOf(second.id))[0]?.id).not.toBe((await claimsOf(first.id))[0]?.id);
  });

  test("with other text at a known address is a new version, and only the newest counts", async () => {
    const { pipeline } = await open((text) => [claim(text, "words")]);
    const url = `https://outlet.example/versions/${topic}`;
    const ids = [];
    for (const [index, text] of ["first words", "second words", "third words"].entries()) {
      const ingested = await pipeline.ingest(article(text, { url }));
      expect(ingested).toMatchObject({ outcome: index === 0 ? "stored" : "new_version", version: index + 1 });
      ids.push(ingested.id);
    }
    expect(await pipeline.ingest(article("first words", { url }))).toMatchObject({
      outcome: "known",
      version: 1,
    });
    const rows = await db().article.findMany({
      where: { url },
      orderBy: { version: "asc" },
      include: { claims: true },
    });
    expect(
      rows.map(({ id, newest, claims }) => [
        id,
        newest,
        claims.map(({ supersededAt }) => supersededAt !== null),
      ]),
    ).toEqual([
      [ids[0], false, [true]],
      [ids[1], false, [true]],
      [ids[2], true, [false]],
    ]);
  });

  test("without a date takes today's, so marked, until somebody says when", async () => {
    const { pipeline } = await open((text) => [claim(text, "words")]);
    const read = { ...NOTHING_STATED, text: `undated words (${topic})` };
    const prepare = (published: string | null) =>
      prepareArticle(read, { ...given, published }, { today: TODAY, detectLanguage: () => "en" });
    const { id } = await pipeline.ingest(prepare(null));
    expect((await claimsOf(id))[0]).toMatchObject({ claimDate: new Date("2026-11-23"), dateAssumed: true });
    expect(await pipeline.ingest(prepare("2025-01"))).toEqual({
      outcome: "known",
      id,
      version: 1,
      dated: "2025-01-01",
    });
    expect((await claimsOf(id))[0]).toMatchObject({
      claimDate: new Date("2025-01-01"),
      datePrecision: "month",
      dateAssumed: false,
    });
    expect(await pipeline.ingest(prepare("2024"))).toMatchObject({ dated: null });
    expect((await claimsOf(id))[0]).toMatchObject({ claimDate: new Date("2025-01-01") });
  });
});

describe("what fails leaves nothing behind", () => {
  test("a quote that does not stand in the text is refused by the database, with the whole article", async () => {
    const before = await Promise.all([
      db().article.count(),
      db().source.count(),
      db().organisation.count(),
      db().extraction.count(),
    ]);
    const { pipeline } = await open((text) => [
      claim(text, "sound", { subject: "Made Halfway" }),
      { ...claim(text, "sound"), start: 0, end: 5, quote: "other" },
    ]);
    const failing = article("a sound sentence", { source: "Source Made Halfway" });
    await expect(pipeline.ingest(failing)).rejects.toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ code: "refused" }) }),
    );
    expect(
      await Promise.all([
        db().article.count(),
        db().source.count(),
        db().organisation.count(),
        db().extraction.count(),
      ]),
    ).toEqual(before);

    const sound = await open((text) => [claim(text, "sound", { subject: "Made Halfway" })]);
    expect(await sound.pipeline.ingest(failing)).toMatchObject({ outcome: "stored" });
  });

  test("names made by a transaction that failed are made anew by the next", async () => {
    let broken = true;
    const { pipeline } = await open((text) => [
      claim(text, "words", { subject: `Twice ${topic}` }),
      ...(broken ? [{ ...claim(text, "words"), quote: "other" }] : []),
    ]);
    await expect(pipeline.ingest(article("some words"))).rejects.toThrow("refused");
    broken = false;
    const { id } = await pipeline.ingest(article("some words"));
    expect(await claimsOf(id)).toMatchObject([{ subjectName: `Twice ${topic}` }]);
  });

  test("an extractor that throws is about this text alone", async () => {
    const { pipeline } = await open(() => {
      throw new Error("too clever");
    });
    await expect(pipeline.ingest(article("some words"))).rejects.toThrow(
      expect.objectContaining({ reason: { code: "extraction", detail: "too clever" } }),
    );
  });
});

describe("several at once", () => {
  test("of one article: one is stored, the others find it known", async () => {
    const pipelines = await Promise.all(
      Array.from({ length: 6 }, () => open((text) => [claim(text, "words", { subject: `Crowd ${topic}` })])),
    );
    const outcomes = await Promise.all(
      pipelines.map(({ pipeline }) =>
        pipeline.ingest(
          article("some words", { source: `Crowded ${topic}`, url: `https://outlet.example/crowd/${topic}` }),
        ),
      ),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      "known",
      "known",
      "known",
      "known",
      "known",
      "stored",
    ]);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  });

  test("of other texts at one address: each is a version, one is the newest", async () => {
    const url = `https://outlet.example/race/${topic}`;
    const pipelines = await Promise.all(
      Array.from({ length: 5 }, () => open((text) => [claim(text, "words")])),
    );
    await Promise.all(
      pipelines.map(({ pipeline }, index) => pipeline.ingest(article(`words ${index}`, { url }))),
    );
    const rows = await db().article.findMany({ where: { url }, orderBy: { version: "asc" } });
    expect(rows.map(({ version, newest }) => [version, newest])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
    ]);
  });

  test("naming the same new organisations in other orders: nobody waits for ever", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Ring ${topic} ${index}`);
    const pipelines = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        open((text) =>
          [...names.slice(turn), ...names.slice(0, turn)].map((subject) => claim(text, "words", { subject })),
        ),
      ),
    );
    const outcomes = await Promise.all(
      pipelines.map(({ pipeline }, index) => pipeline.ingest(article(`words ${index}`))),
    );
    expect(outcomes.every(({ outcome }) => outcome === "stored")).toBe(true);
    expect(await db().organisation.count({ where: { name: { in: names } } })).toBe(names.length);
  });
});

describe("a later extraction", () => {
  const first: Find = (text) => [claim(text, "one"), claim(text, "two"), claim(text, "three")];

  test("that says the same leaves everything untouched", async () => {
    const { id } = await (await open(first)).pipeline.ingest(article("one two three"));
    const before = await claimsOf(id);
    expect(await again(first, id, "1")).toMatchObject([
      { articleId: id, unchanged: 3, changed: 0, superseded: 0, added: 0, restored: 0 },
    ]);
    expect(await claimsOf(id)).toEqual(before);
    expect(await db().extraction.count({ where: { articleId: id } })).toBe(1);
    await again(first, id, "2");
    expect(await claimsOf(id)).toEqual(before);
    expect(await db().extraction.count({ where: { articleId: id } })).toBe(2);
  });

  test("keeps ids, revises what it reads otherwise, supersedes what it no longer finds, adds what is new", async () => {
    const { id } = await (await open(first)).pipeline.ingest(article("one two three four"));
    const before = await claimsOf(id);
    const second: Find = (text) => [
      claim(text, "one"),
      claim(text, "two", { modality: "denied", confidence: 0.5 }),
      claim(text, "four"),
    ];
    expect(await again(second, id)).toMatchObject([
      { unchanged: 1, changed: 1, superseded: 1, added: 1, restored: 0 },
    ]);
    const after = await claimsOf(id);
    expect(
      after.map(({ quote, revision, supersededAt }) => [quote, revision, supersededAt !== null]),
    ).toEqual([
      ["one", 1, false],
      ["two", 2, false],
      ["three", 1, true],
      ["four", 1, false],
    ]);
    expect(after.slice(0, 3).map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect(after[1]).toMatchObject({ modality: "denied" });
    const revisions = await db().claimRevision.findMany({ where: { claimId: before[1]?.id } });
    expect(revisions).toMatchObject([
      {
        revision: 1,
        fields: { modality: "reported", confidence: 0.9, quote: "two" },
        recordedAt: before[1]?.recordedAt,
      },
    ]);

    expect(await again(first, id, "3")).toMatchObject([
      { unchanged: 1, changed: 1, superseded: 1, restored: 1, added: 0 },
    ]);
    const back = await claimsOf(id);
    expect(back.map(({ quote, revision, supersededAt }) => [quote, revision, supersededAt !== null])).toEqual(
      [
        ["one", 1, false],
        ["two", 3, false],
        ["three", 2, false],
        ["four", 1, true],
      ],
    );
  });

  test("leaves former versions alone, and an article on which it fails as it was", async () => {
    const { pipeline } = await open(first);
    const url = `https://outlet.example/again/${topic}`;
    const former = await pipeline.ingest(article("one two three", { url }));
    const newest = await pipeline.ingest(article("one two three anew", { url }));
    expect(await again(first, former.id)).toEqual([]);
    const failed = await again(() => {
      throw new Error("too clever");
    }, newest.id);
    expect(failed).toMatchObject([{ articleId: newest.id, fault: { reason: { code: "extraction" } } }]);
    expect((await claimsOf(newest.id)).every(({ supersededAt }) => supersededAt === null)).toBe(true);
  });
});

test("an article takes the place of a citation of its address", async () => {
  const url = `https://outlet.example/cited/${topic}`;
  const source = await db().source.findFirstOrThrow();
  const subject = await db().organisation.findFirstOrThrow();
  await db().article.create({
    data: {
      id: "citation",
      sourceId: source.id,
      url,
      language: "en",
      published: new Date("2025-01-28"),
      datePrecision: "day",
      claims: {
        create: {
          id: "cited",
          claimDate: new Date("2025-01-28"),
          datePrecision: "day",
          sourceId: source.id,
          language: "en",
          evidence: "curated",
          kind: "valuation",
          subjectId: subject.id,
          subjectName: subject.name,
          low: 5,
          high: 5,
          comparator: "exactly",
          currency: "USD",
          modality: "reported",
          summaryEn: "Five.",
          words: "five",
        },
      },
    },
  });
  const { pipeline } = await open((text) => [claim(text, "words")]);
  expect(await pipeline.ingest(article("some words", { url }))).toMatchObject({
    outcome: "new_version",
    version: 2,
  });
  expect(
    await db().article.findUnique({ where: { id: "citation" }, include: { claims: true } }),
  ).toMatchObject({
    newest: false,
    claims: [{ supersededAt: TODAY }],
  });
});
