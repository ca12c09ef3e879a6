import { foldName } from "../../organisations/fold";
import type { NameHit } from "../rows";
import type { Database } from "./database";

/**
 * Sources that have a claim and a name that holds the text: those first in which a word begins with it, each by number of
 * claims. Their names are few and not kept folded; without a text, all of them.
 */
export async function searchSources(database: Database, text: string | null, size = 12): Promise<NameHit[]> {
  const { rows } = await database.query<{ slug: string; name: string; claims: string }>(
    `SELECT slug, name, count AS claims FROM sources
       JOIN (SELECT source_id, count(*) FROM claims WHERE superseded_at IS NULL GROUP BY 1) counted ON source_id = id
      ORDER BY count DESC, id`,
  );
  const wanted = foldName(text ?? "");
  if (text !== null && wanted === "") return [];
  const hits = rows.flatMap(({ slug, name, claims }) => {
    const distance =
      ` ${foldName(name)}`.indexOf(` ${wanted}`) >= 0 ? 0 : foldName(name).includes(wanted) ? 1 : 2;
    return distance === 2
      ? []
      : [{ distance, hit: { slug, names: { en: name }, claims: Number(claims), matched: null } }];
  });
  return hits
    .sort((one, other) => one.distance - other.distance)
    .slice(0, size)
    .map(({ hit }) => hit);
}
