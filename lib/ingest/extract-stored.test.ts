import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import {
  address,
  again,
  article,
  claim,
  claimsOf,
  type Find,
  loadNames,
  newTopic,
  open,
} from "./ingest-factories";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadNames();
});
afterAll(() => database.close());
beforeEach(newTopic);

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
    const url = address("again");
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
