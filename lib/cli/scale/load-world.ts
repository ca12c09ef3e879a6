import type pg from "pg";
import type { Gazetteer, Names } from "../../extraction/gazetteer";
import { LANGS, type Lang } from "../../extraction/types";
import { slugOf } from "../../ingest/slug";
import type { Bearer, World } from "./world";

const SOURCES = 400;

/** The gazetteer as it stands in the database, with outlets that print. */
export async function loadWorld(client: pg.ClientBase, gazetteer: Gazetteer): Promise<World> {
  const ids = async (table: "organisations" | "people" | "objects") => {
    const { rows } = await client.query<{ id: number; slug: string }>(`SELECT id, slug FROM ${table}`);
    return new Map(rows.map(({ slug, id }) => [slug, id]));
  };
  const [organisations, people, objects] = [
    await ids("organisations"),
    await ids("people"),
    await ids("objects"),
  ];
  const bearer = (of: ReadonlyMap<string, number>, row: { slug: string; name: string; names: Names }) => {
    const id = of.get(row.slug);
    return id === undefined ? [] : [{ id, name: row.name, printed: printed(row.names) } satisfies Bearer];
  };
  const owned = new Map<string, Bearer[]>();
  for (const object of gazetteer.objects)
    for (const owner of object.owners)
      owned.set(owner, [...(owned.get(owner) ?? []), ...bearer(objects, object)]);
  const companies = gazetteer.organisations
    .filter(({ ai }) => ai)
    .flatMap((organisation) =>
      bearer(organisations, organisation).map((row) => ({
        ...row,
        objects: owned.get(organisation.slug) ?? [],
      })),
    );
  // Who makes most is written about most.
  companies.sort((a, b) => b.objects.length - a.objects.length || a.id - b.id);
  return {
    companies,
    people: gazetteer.people.flatMap((person) => bearer(people, person)),
    sources: await makeSources(client, gazetteer),
  };
}

function printed(names: Names): Bearer["printed"] {
  return Object.fromEntries(
    LANGS.flatMap((lang): Array<[Lang, string]> => {
      const name = names[lang]?.[0];
      return name === undefined ? [] : [[lang, name]];
    }),
  );
}

async function makeSources(client: pg.ClientBase, gazetteer: Gazetteer): Promise<World["sources"]> {
  const outlets = gazetteer.organisations.filter(({ kind }) => kind === "outlet").map(({ name }) => name);
  const others = Array.from({ length: Math.max(0, SOURCES - outlets.length) }, (_, at) => `Outlet ${at + 1}`);
  const names = [...new Map([...outlets, ...others].map((name) => [slugOf(name), name]))];
  const { rows } = await client.query<{ id: number; name: string }>(
    `INSERT INTO sources (slug, name) SELECT * FROM unnest($1::text[], $2::text[]) RETURNING id, name`,
    [names.map(([slug]) => slug), names.map(([, name]) => name)],
  );
  return rows.sort((a, b) => a.id - b.id);
}
