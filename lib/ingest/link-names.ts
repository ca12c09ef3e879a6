import type { Prisma } from "../db/generated/client";
import { foldName } from "../organisations/fold";
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

const MAKING_NAMES = 0x6e616d6573;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * Leads the names of claims to rows, and makes `unlisted` ones for organisations and objects that the gazetteer does not
 * have. A claimant stays a mere name where it leads nowhere: it may be a person as well as an organisation.
 * What it makes is the transaction's: `keep` puts it into the directory once that is committed.
 */
export class NameLinker {
  private hasTurn = false;
  private readonly made: Array<() => void> = [];
  private readonly organisations = new Map<string, NamedRow>();
  private readonly objects = new Map<string, NamedRow>();

  constructor(
    private readonly tx: Prisma.TransactionClient,
    private readonly directory: NamesDirectory,
  ) {}

  async link(names: ClaimNames): Promise<LinkedNames> {
    const subject = await this.organisation(names.subject);
    const object = names.object === null ? null : await this.object(names.object, subject);
    const claimantOrganisation = names.claimant === null ? null : this.directory.organisation(names.claimant);
    const claimantPerson =
      names.claimant === null || claimantOrganisation !== null ? null : this.directory.person(names.claimant);
    const counterparty = names.counterparty === null ? null : await this.counterparty(names.counterparty);
    const rows = [subject, object, claimantOrganisation, claimantPerson, counterparty];
    return {
      subjectId: subject.id,
      objectId: object?.id ?? null,
      claimantOrganisationId: claimantOrganisation?.id ?? null,
      claimantPersonId: claimantPerson?.id ?? null,
      counterpartyId: counterparty?.id ?? null,
      shown: rows.flatMap((row) => row?.shown ?? []),
    };
  }

  keep(): void {
    for (const remember of this.made) remember();
  }

  private async counterparty(name: string): Promise<NamedRow | null> {
    const listed = this.directory.organisation(name);
    return listed ?? (this.directory.person(name) === null ? this.organisation(name) : null);
  }

  private async organisation(name: string): Promise<NamedRow> {
    const slug = slugOf(name);
    const present = this.directory.organisation(name) ?? this.organisations.get(slug);
    if (present) return present;
    await this.takeTurn();
    const row =
      (await this.organisationMadeByAnother(name, slug)) ?? (await this.makeOrganisation(name, slug));
    this.organisations.set(slug, row);
    this.made.push(() => this.directory.addOrganisation(name, row, []));
    return row;
  }

  /** Another process may have made it since the directory was read. One slug is one organisation, unless it is a listed one. */
  private async organisationMadeByAnother(name: string, slug: string): Promise<NamedRow | null> {
    const select = { id: true, slug: true, name: true } as const;
    const row = await this.tx.organisation.findFirst({
      where: { OR: [{ name }, { slug, kind: "unlisted" }] },
      select,
    });
    return row === null ? null : { id: row.id, slug: row.slug, shown: [row.name] };
  }

  private async makeOrganisation(name: string, slug: string): Promise<NamedRow> {
    const taken = await this.tx.organisation.findUnique({ where: { slug }, select: { id: true } });
    const data = { slug: taken === null ? slug : slugBeside(name), name, kind: "unlisted" } as const;
    const { id } = await this.tx.organisation.create({ data, select: { id: true } });
    await this.name({ organisationId: id }, name);
    return { id, slug: data.slug, shown: [name] };
  }

  private async object(name: string, owner: NamedRow): Promise<NamedRow> {
    const slug = `${owner.slug}-${slugOf(name)}`;
    const present = this.directory.object(name, owner.id) ?? this.objects.get(slug);
    if (present) return present;
    await this.takeTurn();
    const other = await this.tx.namedObject.findUnique({ where: { slug }, select: { id: true } });
    const id = other?.id ?? (await this.makeObject(name, slug, owner));
    const row = { id, slug, shown: [name], owners: [owner.id] };
    this.objects.set(slug, row);
    this.made.push(() => this.directory.addObject(row, [foldName(name)]));
    return row;
  }

  private async makeObject(name: string, slug: string, owner: NamedRow): Promise<number> {
    const data = { slug, name, kind: "unlisted", owners: { create: { organisationId: owner.id } } } as const;
    const { id } = await this.tx.namedObject.create({ data, select: { id: true } });
    await this.name({ objectId: id }, name);
    return id;
  }

  /** Names are made by one transaction at a time: two that need the same ones in another order would wait for each other. */
  private async takeTurn(): Promise<void> {
    if (this.hasTurn) return;
    await this.tx.$executeRaw`SELECT pg_advisory_xact_lock(${MAKING_NAMES}::bigint)`;
    this.hasTurn = true;
  }

  private async name(owner: { organisationId: number } | { objectId: number }, text: string): Promise<void> {
    const language = ARABIC.test(text) ? "ar" : "en";
    await this.tx.name.create({
      data: { ...owner, language, text, folded: foldName(text), sort: "canonical" },
    });
  }
}
