import type { Prisma, PrismaClient } from "../db/generated/client";
import type { Gazetteer, Names } from "../extraction/gazetteer";
import { foldName } from "../organisations/fold";
import { inTransaction } from "./in-transaction";
import { loadOnce } from "./load-once";

type Owner = "organisationId" | "personId" | "objectId";
type NameRow = Prisma.NameCreateManyInput;

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
      await replaceNames(tx, "organisationId", gazetteer.organisations, organisations);
      await replaceNames(tx, "personId", gazetteer.people, people);
      await replaceNames(tx, "objectId", gazetteer.objects, objects);
    }),
  );
}

type Ids = ReadonlyMap<string, number>;

async function upsertOrganisations(tx: Prisma.TransactionClient, { organisations }: Gazetteer): Promise<Ids> {
  const rows = organisations.map(({ slug, name, kind, country, ai }) => ({ slug, name, kind, country, ai }));
  const json = JSON.stringify(rows);
  // What an article named before it was listed has a slug made from its name: it takes the gazetteer's, and keeps its claims.
  await tx.$executeRaw`
    UPDATE organisations o SET slug = g.slug
    FROM jsonb_to_recordset(${json}::jsonb) AS g(slug text, name text)
    WHERE o.name = g.name AND o.slug <> g.slug AND NOT EXISTS (SELECT FROM organisations p WHERE p.slug = g.slug)`;
  await tx.$executeRaw`
    INSERT INTO organisations (slug, name, kind, country, ai)
    SELECT slug, name, kind::organisation_kind, country, ai
    FROM jsonb_to_recordset(${json}::jsonb) AS g(slug text, name text, kind text, country text, ai boolean)
    ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name, kind = EXCLUDED.kind, country = EXCLUDED.country, ai = EXCLUDED.ai`;
  const slugs = rows.map(({ slug }) => slug);
  const stored = await tx.organisation.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  });
  return new Map(stored.map(({ slug, id }) => [slug, id]));
}

async function upsertPeople(
  tx: Prisma.TransactionClient,
  { people }: Gazetteer,
  organisations: Ids,
): Promise<Ids> {
  const json = JSON.stringify(people.map(({ slug, name }) => ({ slug, name })));
  await tx.$executeRaw`
    INSERT INTO people (slug, name)
    SELECT slug, name FROM jsonb_to_recordset(${json}::jsonb) AS g(slug text, name text)
    ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name`;
  const stored = await tx.person.findMany({
    where: { slug: { in: people.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]));
  await tx.affiliation.deleteMany({ where: { personId: { in: [...ids.values()] } } });
  await tx.affiliation.createMany({
    data: people.flatMap(({ slug, roles }) =>
      roles.map(({ organisation, role, from, to }) => ({
        personId: idOf(ids, slug),
        organisationId: idOf(organisations, organisation),
        role,
        start: from ?? null,
        end: to ?? null,
      })),
    ),
    skipDuplicates: true,
  });
  return ids;
}

async function upsertObjects(
  tx: Prisma.TransactionClient,
  { objects }: Gazetteer,
  organisations: Ids,
): Promise<Ids> {
  const json = JSON.stringify(objects.map(({ slug, name, kind }) => ({ slug, name, kind })));
  await tx.$executeRaw`
    INSERT INTO objects (slug, name, kind)
    SELECT slug, name, kind::object_kind FROM jsonb_to_recordset(${json}::jsonb) AS g(slug text, name text, kind text)
    ON CONFLICT (slug) DO UPDATE SET name = EXCLUDED.name, kind = EXCLUDED.kind`;
  const stored = await tx.namedObject.findMany({
    where: { slug: { in: objects.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]));
  await tx.objectOwner.deleteMany({ where: { objectId: { in: [...ids.values()] } } });
  await tx.objectOwner.createMany({
    data: objects.flatMap(({ slug, owners }) =>
      [...new Set(owners)].map((owner) => ({
        objectId: idOf(ids, slug),
        organisationId: idOf(organisations, owner),
      })),
    ),
  });
  return ids;
}

async function replaceNames(
  tx: Prisma.TransactionClient,
  owner: Owner,
  named: ReadonlyArray<{ slug: string; name: string; names: Names; ticker?: string }>,
  ids: Ids,
): Promise<void> {
  await tx.name.deleteMany({ where: { [owner]: { in: [...ids.values()] } } });
  await tx.name.createMany({ data: named.flatMap((each) => namesOf(each, owner, idOf(ids, each.slug))) });
}

/** The first name of each language is the one that is shown; nothing is listed twice in one language. */
function namesOf(
  { name, names, ticker }: { name: string; names: Names; ticker?: string },
  owner: Owner,
  id: number,
): NameRow[] {
  const rows = new Map<string, NameRow>();
  const add = (language: string, text: string, sort: NameRow["sort"]) => {
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
