import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import {
  address,
  article,
  claim,
  claimsOf,
  type Find,
  given,
  loadNames,
  newTopic,
  open,
  own,
  TODAY,
} from "./ingest-factories";
import { prepareArticle } from "./prepare-article";
import { NOTHING_STATED } from "./readers/read-article";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadNames();
});
afterAll(() => database.close());
beforeEach(newTopic);

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
    const url = address("versions");
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
    const read = { ...NOTHING_STATED, text: own("undated words") };
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
      claim(text, "words", { subject: own("Twice") }),
      ...(broken ? [{ ...claim(text, "words"), quote: "other" }] : []),
    ]);
    await expect(pipeline.ingest(article("some words"))).rejects.toThrow("refused");
    broken = false;
    const { id } = await pipeline.ingest(article("some words"));
    expect(await claimsOf(id)).toMatchObject([{ subjectName: own("Twice") }]);
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
      Array.from({ length: 6 }, () => open((text) => [claim(text, "words", { subject: own("Crowd") })])),
    );
    const outcomes = await Promise.all(
      pipelines.map(({ pipeline }) =>
        pipeline.ingest(article("some words", { source: own("Crowded"), url: address("crowd") })),
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
    const url = address("race");
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
    const names = Array.from({ length: 8 }, (_, index) => own(`Ring ${index} of`));
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

test("an article takes the place of a citation of its address", async () => {
  const url = address("cited");
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
