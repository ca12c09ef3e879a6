import type { Prisma } from "../db/generated/client";
import { foldName } from "../organisations/fold";
import { insertRows } from "./insert-rows";
import type { NamedRow, NamesDirectory } from "./names-directory";
import { slugBeside, slugOf } from "./slug";

/** The names of a claim as its article's extraction, or its curator, gives them. */
export interface ClaimNames {
  subject: string;
  object: string | null;
  claimant: string | null;
  counterparty: string | null;
}

export interface LinkedNames {
  subjectId: number;
  objectId: number | null;
  claimantOrganisationId: number | null;
  claimantPersonId: number | null;
  counterpartyId: number | null;
  /** Every name under which a reader sees these, in both languages. */
  shown: string[];
}

/** Under this key names are made by one transaction at a time: two that need the same ones would wait for each other. */
const MAKING_NAMES = 0x6e616d6573;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * Leads the names of claims to rows. Organisations and objects that the gazetteer does not have are made `unlisted`; a
 * claimant stays a mere name where it leads nowhere, for it may be a person as well as an organisation.
 */
export class NameLinker {
  private readonly organisations = new Map<string, NamedRow>();
  private readonly objects = new Map<string, NamedRow & { owner: number; name: string }>();

  private constructor(
    private readonly tx: Prisma.TransactionClient,
    private readonly directory: NamesDirectory,
  ) {}

  /** Makes every row that these names need, so that each can be linked. */
  static async open(
    tx: Prisma.TransactionClient,
    directory: NamesDirectory,
    names: readonly ClaimNames[],
  ): Promise<NameLinker> {
    const linker = new NameLinker(tx, directory);
    await linker.makeOrganisations(names);
    await linker.makeObjects(names);
    return linker;
  }

  link(names: ClaimNames): LinkedNames {
    const subject = this.organisation(names.subject);
    if (subject === null) throw new Error(`“${names.subject}” was not among the names to link.`);
    const object = names.object === null ? null : this.object(names.object, subject);
    const organisation = names.claimant === null ? null : this.directory.organisation(names.claimant);
    const person =
      names.claimant === null || organisation !== null ? null : this.directory.person(names.claimant);
    const counterparty = names.counterparty === null ? null : this.organisation(names.counterparty);
    return {
      subjectId: subject.id,
      objectId: object?.id ?? null,
      claimantOrganisationId: organisation?.id ?? null,
      claimantPersonId: person?.id ?? null,
      counterpartyId: counterparty?.id ?? null,
      shown: [subject, object, organisation, person, counterparty].flatMap((row) => row?.shown ?? []),
    };
  }

  /** What was made is the transaction's: once that is committed, later ones find it in the directory. */
  keep(): void {
    for (const row of this.organisations.values()) {
      for (const name of row.shown) this.directory.addOrganisation(name, row, []);
    }
    for (const { owner, name, ...row } of this.objects.values()) {
      this.directory.addObject({ ...row, owners: [owner], own: false }, [foldName(name)]);
    }
  }

  private organisation(name: string): NamedRow | null {
    return this.directory.organisation(name) ?? this.organisations.get(slugOf(name)) ?? null;
  }

  private object(name: string, owner: NamedRow): NamedRow | null {
    return this.directory.object(name, owner.id) ?? this.objects.get(objectSlug(name, owner)) ?? null;
  }

  private async makeOrganisations(names: readonly ClaimNames[]): Promise<void> {
    const needed = names.flatMap(({ subject, counterparty }) =>
      counterparty === null || this.directory.person(counterparty) !== null
        ? [subject]
        : [subject, counterparty],
    );
    const missing = new Map<string, string>();
    for (const name of needed) if (this.organisation(name) === null) missing.set(slugOf(name), name);
    if (missing.size === 0) return;
    await this.takeTurn();

    const select = { id: true, slug: true, name: true, kind: true } as const;
    const where = { OR: [{ name: { in: [...missing.values()] } }, { slug: { in: [...missing.keys()] } }] };
    const present = await this.tx.organisation.findMany({ where, select });
    const taken = new Set<string>();
    for (const { id, slug, name, kind } of present) {
      taken.add(slug);
      // One slug is one organisation, unless it is a listed one's with another name.
      const made = kind === "unlisted" || missing.get(slugOf(name)) === name;
      if (made) this.organisations.set(slugOf(name), { id, slug, shown: [name] });
    }
    const data = [...missing]
      .filter(([slug]) => !this.organisations.has(slug))
      .map(([slug, name]) => ({
        slug: taken.has(slug) ? slugBeside(name) : slug,
        name,
        kind: "unlisted" as const,
      }));
    const rows = await this.tx.organisation.createManyAndReturn({ data, select });
    for (const { id, slug, name } of rows) this.organisations.set(slugOf(name), { id, slug, shown: [name] });
    await insertRows(
      this.tx,
      "names",
      rows.map(({ id, name }) => ({ organisation_id: id, ...nameColumns(name) })),
    );
  }

  private async makeObjects(names: readonly ClaimNames[]): Promise<void> {
    const missing = new Map<string, { name: string; owner: NamedRow }>();
    for (const { subject, object } of names) {
      const owner = this.organisation(subject);
      if (object === null || owner === null || this.object(object, owner) !== null) continue;
      missing.set(objectSlug(object, owner), { name: object, owner });
    }
    if (missing.size === 0) return;
    await this.takeTurn();

    const select = { id: true, slug: true, name: true } as const;
    const where = { slug: { in: [...missing.keys()] } };
    const present = await this.tx.namedObject.findMany({ where, select });
    const slugs = new Set(present.map(({ slug }) => slug));
    const data = [...missing]
      .filter(([slug]) => !slugs.has(slug))
      .map(([slug, { name }]) => ({ slug, name, kind: "unlisted" as const }));
    const made = await this.tx.namedObject.createManyAndReturn({ data, select });
    for (const { id, slug, name } of [...present, ...made]) {
      const owner = missing.get(slug)?.owner.id;
      if (owner !== undefined) this.objects.set(slug, { id, slug, shown: [name], owner, name });
    }
    const owners = made.flatMap(({ id, slug }) => {
      const owner = missing.get(slug)?.owner.id;
      return owner === undefined ? [] : [{ object_id: id, organisation_id: owner }];
    });
    await insertRows(this.tx, "object_owners", owners);
    await insertRows(
      this.tx,
      "names",
      made.map(({ id, name }) => ({ object_id: id, ...nameColumns(name) })),
    );
  }

  private async takeTurn(): Promise<void> {
    await this.tx.$executeRaw`SELECT pg_advisory_xact_lock(${MAKING_NAMES}::bigint)`;
  }
}

function objectSlug(name: string, owner: NamedRow): string {
  return `${owner.slug}-${slugOf(name)}`;
}

function nameColumns(text: string) {
  return { language: ARABIC.test(text) ? "ar" : "en", text, folded: foldName(text), sort: "canonical" };
}
