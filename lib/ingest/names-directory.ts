import type { Prisma } from "../db/generated/client";
import { foldName } from "../organisations/fold";

/** A row that a name leads to, with the names under which a reader sees it in either language. */
export interface NamedRow {
  id: number;
  slug: string;
  shown: readonly string[];
}

interface ObjectRow extends NamedRow {
  owners: readonly number[];
  own: boolean;
}

/** What one query gives of an organisation, a person or an object; lists are null where they are empty. */
interface Loaded {
  sort: "organisation" | "person" | "object";
  id: number;
  slug: string;
  name: string;
  /** In the gazetteer, and no name that many could have: "Series C" of one company is not that of another. */
  own: boolean;
  listed: boolean;
  owners: number[] | null;
  /** The organisation that it turned out to be, where it was merged into one. */
  root: number | null;
  /** Canonical names in the languages of the interface, which a search for words must find; English first. */
  shown: string[] | null;
  folded: string[] | null;
}

/** Every organisation, person and object by name: the canonical one first, then any other that leads to one row only. */
export class NamesDirectory {
  private readonly organisations = new Shelf<NamedRow>();
  private readonly people = new Shelf<NamedRow>();
  private readonly objects = new Map<string, ObjectRow[]>();

  static async load(tx: Prisma.TransactionClient): Promise<NamesDirectory> {
    const directory = new NamesDirectory();
    const rows = await loadNames(tx);
    const roots = new Map(rows.filter(isRoot).map((row) => [row.id, namedRow(row)]));
    for (const row of rows) {
      const folded = row.folded ?? [];
      if (row.sort === "person") directory.people.add(row.name, namedRow(row), folded);
      else if (row.sort === "object") {
        directory.addObject({ ...namedRow(row), owners: row.owners ?? [], own: row.own }, [
          foldName(row.name),
          ...folded,
        ]);
      } else if (row.listed || directory.organisation(row.name) === null) {
        // Listed ones come first: what an article once named gives way to what the gazetteer has learnt since.
        directory.addOrganisation(row.name, roots.get(row.root ?? row.id) ?? namedRow(row), folded);
      }
    }
    return directory;
  }

  organisation(name: string): NamedRow | null {
    return this.organisations.find(name);
  }

  person(name: string): NamedRow | null {
    return this.people.find(name);
  }

  /** The object of this name that the owner has, else the only one whose own name it is. */
  object(name: string, owner: number): NamedRow | null {
    const candidates = this.objects.get(foldName(name)) ?? [];
    const owned = candidates.find(({ owners }) => owners.includes(owner));
    const [only, ...others] = candidates.filter(({ own }) => own);
    return owned ?? (others.length === 0 ? (only ?? null) : null);
  }

  addOrganisation(name: string, row: NamedRow, folded: readonly string[]): void {
    this.organisations.add(name, row, folded);
  }

  addObject(row: ObjectRow, folded: readonly string[]): void {
    for (const name of new Set(folded)) {
      const present = this.objects.get(name);
      if (present === undefined) this.objects.set(name, [row]);
      else if (!present.some(({ id }) => id === row.id)) present.push(row);
    }
  }
}

class Shelf<Row extends NamedRow> {
  private readonly canonical = new Map<string, Row>();
  /** Null where a name leads to several. */
  private readonly others = new Map<string, Row | null>();

  add(name: string, row: Row, folded: readonly string[]): void {
    this.canonical.set(name, row);
    for (const other of new Set([foldName(name), ...folded])) {
      const present = this.others.get(other);
      this.others.set(other, present === undefined || present?.id === row.id ? row : null);
    }
  }

  find(name: string): Row | null {
    return this.canonical.get(name) ?? this.others.get(foldName(name)) ?? null;
  }
}

const isRoot = ({ sort, root, id }: Loaded): boolean => sort === "organisation" && (root ?? id) === id;

function namedRow({ id, slug, name, shown }: Loaded): NamedRow {
  return { id, slug, shown: [...new Set([name, ...(shown ?? [])])] };
}

/** As one JSON text: thousands of rows come ten times as fast as through Prisma's relations. */
async function loadNames(tx: Prisma.TransactionClient): Promise<Loaded[]> {
  const [row] = await tx.$queryRaw<[{ names: string }]>`
    WITH said AS (
      SELECT organisation_id, person_id, object_id, json_agg(folded ORDER BY id) AS folded,
        json_agg(text ORDER BY language DESC) FILTER (WHERE sort = 'canonical' AND language IN ('en', 'ar')) AS shown
      FROM names GROUP BY organisation_id, person_id, object_id
    ), owned AS (
      SELECT object_id, json_agg(organisation_root(organisation_id)) AS owners FROM object_owners GROUP BY object_id
    ), loaded AS (
      SELECT 'organisation' AS sort, o.id, o.slug, o.name, TRUE AS own, o.kind <> 'unlisted' AS listed, NULL::json AS owners,
        CASE WHEN m.id IS NOT NULL THEN organisation_root(o.id) END AS root, n.shown, n.folded
      FROM organisations o LEFT JOIN said n ON n.organisation_id = o.id
        LEFT JOIN organisation_merges m ON m.merged_id = o.id AND m.undone_at IS NULL
      UNION ALL SELECT 'person', p.id, p.slug, p.name, TRUE, TRUE, NULL, NULL, n.shown, n.folded
      FROM people p LEFT JOIN said n ON n.person_id = p.id
      UNION ALL SELECT 'object', b.id, b.slug, b.name, b.kind NOT IN ('unlisted', 'round'), b.kind <> 'unlisted', w.owners,
        NULL, n.shown, n.folded
      FROM objects b LEFT JOIN said n ON n.object_id = b.id LEFT JOIN owned w ON w.object_id = b.id
    )
    SELECT COALESCE(json_agg(loaded ORDER BY listed DESC, id), '[]')::text AS names FROM loaded`;
  return JSON.parse(row.names) as Loaded[];
}
