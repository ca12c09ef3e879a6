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
}

/** The languages of the interface: their names are what a search for words must find. */
const SHOWN_LANGUAGES = ["en", "ar"];

/** Every organisation, person and object by name: the canonical one first, then any other that leads to one row only. */
export class NamesDirectory {
  private readonly organisations = new Shelf<NamedRow>();
  private readonly people = new Shelf<NamedRow>();
  private readonly objects = new Map<string, ObjectRow[]>();

  static async load(tx: Prisma.TransactionClient): Promise<NamesDirectory> {
    const directory = new NamesDirectory();
    const names = {
      select: { language: true, text: true, folded: true, sort: true },
      // Display names come first, and each language's first is the one that is shown.
      orderBy: { id: "asc" },
    } as const;
    // One after the other: a transaction has one connection.
    const organisations = await tx.organisation.findMany({ include: { names }, orderBy: { id: "asc" } });
    const people = await tx.person.findMany({ include: { names }, orderBy: { id: "asc" } });
    const objects = await tx.namedObject.findMany({
      include: { names, owners: true },
      orderBy: { id: "asc" },
    });
    for (const row of organisations)
      directory.addOrganisation(
        row.name,
        namedRow(row),
        row.names.map(({ folded }) => folded),
      );
    for (const row of people)
      directory.people.add(
        row.name,
        namedRow(row),
        row.names.map(({ folded }) => folded),
      );
    for (const { owners, ...row } of objects) {
      const entry = { ...namedRow(row), owners: owners.map(({ organisationId }) => organisationId) };
      directory.addObject(entry, [foldName(row.name), ...row.names.map(({ folded }) => folded)]);
    }
    return directory;
  }

  organisation(name: string): NamedRow | null {
    return this.organisations.find(name);
  }

  person(name: string): NamedRow | null {
    return this.people.find(name);
  }

  /** The object of this name that the owner has, else the only one that has it. */
  object(name: string, owner: number): NamedRow | null {
    const candidates = this.objects.get(foldName(name)) ?? [];
    const own = candidates.filter(({ owners }) => owners.includes(owner));
    const left = own.length > 0 ? own : candidates;
    return left.length === 1 || own.length > 0 ? (left[0] ?? null) : null;
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

function namedRow(row: {
  id: number;
  slug: string;
  name: string;
  names: ReadonlyArray<{ language: string; text: string; sort: string }>;
}): NamedRow {
  const shown = SHOWN_LANGUAGES.flatMap((language) => {
    const canonical = row.names.find((name) => name.language === language && name.sort === "canonical");
    return canonical === undefined ? [] : [canonical.text];
  });
  return { id: row.id, slug: row.slug, shown: [...new Set([row.name, ...shown])] };
}
