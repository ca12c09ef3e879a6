import { Prisma, type PrismaClient } from "../db/generated/client";
import type { NameSort } from "../db/generated/enums";
import type { Gazetteer, Names } from "../extraction/gazetteer";
import { foldName } from "../organisations/fold";
import { inTransaction } from "./in-transaction";
import { insertRows } from "./insert-rows";
import { loadOnce } from "./load-once";

type Owner = "organisation_id" | "person_id" | "object_id";

/**
 * Brings the rows of organisations, people and objects to the gazetteer's version: makes new ones, renames, lists what
 * articles had named before. Rows that the gazetteer no longer has stay, for claims refer to them. True if anything was done.
 */
export async function loadGazetteer(db: PrismaClient, gazetteer: Gazetteer): Promise<boolean> {
  return inTransaction(db, (tx) =>
    loadOnce(tx, "gazetteer", gazetteer.version, async () => {
      const organisations = await upsertOrganisations(tx, gazetteer);
      const people = await upsertPeople(tx, gazetteer, organisations);
      const objects = await upsertObjects(tx, gazetteer, organisations);
      await replaceNames(tx, "organisation_id", gazetteer.organisations, organisations);
      await replaceNames(tx, "person_id", gazetteer.people, people);
      await replaceNames(tx, "object_id", gazetteer.objects, objects);
    }),
  );
}

type Ids = ReadonlyMap<string, number>;

async function upsertOrganisations(tx: Prisma.TransactionClient, { organisations }: Gazetteer): Promise<Ids> {
  const rows = organisations.map(({ slug, name, kind, country, ai }) => ({ slug, name, kind, country, ai }));
  // What an article named before it was listed has a slug made from its name: it takes the gazetteer's, and keeps its claims.
  await tx.$executeRaw`
    UPDATE organisations o SET slug = g.slug
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(slug text, name text)
    WHERE o.name = g.name AND o.slug <> g.slug AND o.kind = 'unlisted'
      AND NOT EXISTS (SELECT FROM organisations p WHERE p.slug = g.slug)`;
  await freeNames(tx, "organisations", rows);
  await insertRows(
    tx,
    "organisations",
    rows,
    "(slug) DO UPDATE SET name = EXCLUDED.name, kind = EXCLUDED.kind, country = EXCLUDED.country, ai = EXCLUDED.ai",
  );
  const slugs = rows.map(({ slug }) => slug);
  const stored = await tx.organisation.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  });
  return new Map(stored.map(({ slug, id }) => [slug, id]));
}

/** A name is one row's. Whoever else has one that is to be given keeps its claims, and gets its own name with its slug. */
async function freeNames(
  tx: Prisma.TransactionClient,
  table: "organisations" | "people",
  rows: ReadonlyArray<{ slug: string; name: string }>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(table)} o SET name = o.name || ' (' || o.slug || ')'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(slug text, name text)
    WHERE o.name = g.name AND o.slug <> g.slug`;
}

async function upsertPeople(
  tx: Prisma.TransactionClient,
  { people }: Gazetteer,
  organisations: Ids,
): Promise<Ids> {
  const rows = people.map(({ slug, name }) => ({ slug, name }));
  await freeNames(tx, "people", rows);
  await insertRows(tx, "people", rows, "(slug) DO UPDATE SET name = EXCLUDED.name");
  const stored = await tx.person.findMany({
    where: { slug: { in: people.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]));
  await tx.affiliation.deleteMany({ where: { personId: { in: [...ids.values()] } } });
  const affiliations = people.flatMap(({ slug, roles }) =>
    roles.map(({ organisation, role, from, to }) => ({
      person_id: idOf(ids, slug),
      organisation_id: idOf(organisations, organisation),
      role,
      start: from ?? null,
      end: to ?? null,
    })),
  );
  await insertRows(tx, "affiliations", affiliations, "DO NOTHING");
  return ids;
}

async function upsertObjects(
  tx: Prisma.TransactionClient,
  { objects }: Gazetteer,
  organisations: Ids,
): Promise<Ids> {
  const rows = objects.map(({ slug, name, kind }) => ({ slug, name, kind }));
  await insertRows(tx, "objects", rows, "(slug) DO UPDATE SET name = EXCLUDED.name, kind = EXCLUDED.kind");
  const stored = await tx.namedObject.findMany({
    where: { slug: { in: objects.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]));
  await tx.objectOwner.deleteMany({ where: { objectId: { in: [...ids.values()] } } });
  const owned = objects.flatMap(({ slug, owners }) =>
    [...new Set(owners)].map((owner) => ({
      object_id: idOf(ids, slug),
      organisation_id: idOf(organisations, owner),
    })),
  );
  await insertRows(tx, "object_owners", owned);
  return ids;
}

async function replaceNames(
  tx: Prisma.TransactionClient,
  owner: Owner,
  named: ReadonlyArray<{ slug: string; name: string; names: Names; ticker?: string }>,
  ids: Ids,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM names WHERE ${Prisma.raw(owner)} = ANY(${[...ids.values()]})`;
  await insertRows(
    tx,
    "names",
    named.flatMap((each) => namesOf(each, owner, idOf(ids, each.slug))),
  );
}

/** The first name of each language is the one that is shown; nothing is listed twice in one language. */
function namesOf(
  { name, names, ticker }: { name: string; names: Names; ticker?: string },
  owner: Owner,
  id: number,
): Array<Record<string, string | number>> {
  const rows = new Map<string, Record<string, string | number>>();
  const add = (language: string, text: string, sort: NameSort) => {
    const key = `${language} ${text}`;
    if (!rows.has(key)) rows.set(key, { [owner]: id, language, text, folded: foldName(text), sort });
  };
  add("en", name, "canonical");
  for (const [language, texts] of Object.entries(names)) {
    for (const [index, text] of texts.entries()) {
      add(language, text, index === 0 && language !== "en" ? "canonical" : "alias");
    }
  }
  if (ticker !== undefined) add("en", ticker, "ticker");
  return [...rows.values()];
}

function idOf(ids: Ids, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`The gazetteer names “${slug}”, which it does not hold.`);
  return id;
}
