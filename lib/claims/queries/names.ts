import { LANGUAGES } from "../../i18n/locales";
import { objectNames } from "../object-names";
import type { Names } from "../rows";
import type { Database } from "./database";

/** Where a name is kept, and by which id; at most one is set. */
export interface NameOwner {
  organisation?: number | null;
  person?: number | null;
  object?: number | null;
}

const OWNERS = ["organisation", "person", "object"] as const;

/** What names to show: `of(owner, canonical)` gives the canonical name with those of the interface's other languages. */
export interface KnownNames {
  of(owner: NameOwner, canonical: string): Names;
}

interface NameRecord {
  owner: (typeof OWNERS)[number];
  id: number;
  language: string;
  text: string;
}

/** The first name of each owner in each language of the interface, in one query. */
export async function findNames(database: Database, owners: readonly NameOwner[]): Promise<KnownNames> {
  const ids = OWNERS.map((kind) => [...new Set(owners.flatMap((owner) => owner[kind] ?? []))]);
  const names = new Map<string, Partial<Names>>();
  if (ids.some((list) => list.length > 0)) {
    const { rows } = await database.query<NameRecord>(
      OWNERS.map(
        (kind, index) => `
        (SELECT DISTINCT ON (${kind}_id, language) '${kind}' AS owner, ${kind}_id AS id, language, text
           FROM names
          WHERE ${kind}_id = ANY($${index + 2}::int[]) AND language = ANY($1::text[]) AND sort <> 'ticker'
          ORDER BY ${kind}_id, language, (sort = 'canonical') DESC, id)`,
      ).join(" UNION ALL "),
      [LANGUAGES.filter((locale) => locale !== "en"), ...ids],
    );
    for (const { owner, id, language, text } of rows) {
      const key = `${owner} ${id}`;
      names.set(key, { ...names.get(key), [language]: text });
    }
  }
  return {
    of(owner, canonical) {
      const kind = OWNERS.find((candidate) => owner[candidate] != null);
      const known = kind && names.get(`${kind} ${owner[kind]}`);
      return { ...("object" in owner && objectNames(canonical)), ...known, en: canonical };
    },
  };
}
