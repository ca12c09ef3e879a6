import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import type { Gazetteer, Organisation } from "../extraction/gazetteer";
import { article, claim, claimsOf, newTopic, open } from "./ingest-factories";
import { loadGazetteer } from "./load-gazetteer";
import { NamesDirectory } from "./names-directory";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const lab = (slug: string, name: string, fields: Partial<Organisation> = {}): Organisation => ({
  slug,
  name,
  kind: "lab",
  country: null,
  ai: true,
  names: {},
  ...fields,
});
let version = 0;
const load = (part: Partial<Gazetteer>) => {
  version += 1;
  return loadGazetteer(db(), { version: `${version}`, organisations: [], people: [], objects: [], ...part });
};
const namesOf = async (slug: string) => {
  const rows = await db().name.findMany({ where: { organisation: { slug } }, orderBy: { id: "asc" } });
  return rows.map(({ language, text, sort }) => `${language} ${text} ${sort}`);
};

test("names are those of the newest version, each language's first to be shown", async () => {
  await load({
    organisations: [
      lab("nvidia", "Nvidia", {
        names: { en: ["Nvidia", "NVIDIA"], ar: ["إنفيديا", "نفيديا"] },
        ticker: "NVDA",
      }),
    ],
  });
  expect(await namesOf("nvidia")).toEqual([
    "en Nvidia canonical",
    "en NVIDIA alias",
    "ar إنفيديا canonical",
    "ar نفيديا alias",
    "en NVDA ticker",
  ]);
  await load({ organisations: [lab("nvidia", "Nvidia", { names: { ar: ["أنفيديا"] } })] });
  expect(await namesOf("nvidia")).toEqual(["en Nvidia canonical", "ar أنفيديا canonical"]);
});

test("people keep their present roles, objects their owners", async () => {
  const organisations = [lab("a-lab", "A Lab"), lab("b-lab", "B Lab")];
  const object = { slug: "a-model", name: "A Model", kind: "model", names: {} } as const;
  const person = { slug: "a-person", name: "A Person", names: {} } as const;
  await load({
    organisations,
    objects: [{ ...object, owners: ["a-lab"] }],
    people: [{ ...person, roles: [{ organisation: "a-lab", role: "chief", from: "2020" }] }],
  });
  await load({
    organisations,
    objects: [{ ...object, owners: ["b-lab", "b-lab"] }],
    people: [{ ...person, roles: [{ organisation: "b-lab", role: "chief" }] }],
  });
  expect(
    await db().namedObject.findUnique({
      where: { slug: "a-model" },
      include: { owners: { include: { organisation: true } } },
    }),
  ).toMatchObject({
    owners: [{ organisation: { slug: "b-lab" } }],
  });
  expect(await db().affiliation.findMany({ include: { organisation: true } })).toMatchObject([
    { role: "chief", start: null, organisation: { slug: "b-lab" } },
  ]);
});

test("what an article named before it was listed becomes the listed row, with its claims", async () => {
  newTopic();
  const { pipeline } = await open((text) => [claim(text, "words", { subject: "Late Labs" })]);
  const { id } = await pipeline.ingest(article("some words"));
  await load({ organisations: [lab("late", "Late Labs", { country: "FR" })] });
  const [stored] = await claimsOf(id);
  expect(await db().organisation.findUnique({ where: { id: stored?.subjectId ?? 0 } })).toMatchObject({
    slug: "late",
    kind: "lab",
    country: "FR",
  });
  expect(await db().organisation.count({ where: { name: { startsWith: "Late" } } })).toBe(1);
});

test("what an article named by another of its names leads to the listed row from then on", async () => {
  newTopic();
  const { pipeline } = await open((text) => [claim(text, "words", { subject: "Alias Labs" })]);
  await pipeline.ingest(article("some words"));
  await load({
    organisations: [lab("proper", "Proper Labs", { names: { en: ["Proper Labs", "Alias Labs"] } })],
  });
  const listed = await db().organisation.findUniqueOrThrow({ where: { slug: "proper" } });
  expect((await NamesDirectory.load(db())).organisation("Alias Labs")?.id).toBe(listed.id);
});

test("names may change hands between rows", async () => {
  await load({ organisations: [lab("one", "One"), lab("two", "Two")] });
  await load({ organisations: [lab("one", "Two"), lab("two", "One")] });
  await load({ organisations: [lab("three", "Two")] });
  const rows = await db().organisation.findMany({
    where: { slug: { in: ["one", "two", "three"] } },
    orderBy: { slug: "asc" },
  });
  expect(rows.map(({ slug, name }) => [slug, name])).toEqual([
    ["one", "Two (one)"],
    ["three", "Two"],
    ["two", "One"],
  ]);
});

test("an owner that it does not hold stops the load, and nothing of it is kept", async () => {
  const before = await db().organisation.count();
  const orphan = { slug: "orphan", name: "Orphan", kind: "model", owners: ["nobody"], names: {} } as const;
  await expect(load({ organisations: [lab("new-lab", "New Lab")], objects: [orphan] })).rejects.toThrow(
    "nobody",
  );
  expect(await db().organisation.count()).toBe(before);
});
