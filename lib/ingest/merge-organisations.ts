import type { Prisma, PrismaClient } from "../db/generated/client";
import type { Knowledge } from "../figures/knowledge";
import { foldName } from "../organisations/fold";
import { refreshFigures } from "./figures/refresh-figures";
import { inTransaction } from "./in-transaction";
import { type ClaimNames, NameLinker } from "./link-names";
import { NamesDirectory } from "./names-directory";
import { searchWords } from "./words";

export type MergeRefusal =
  | { is: "unknown"; name: string }
  | { is: "several"; name: string; slugs: string[] }
  | { is: "same"; slug: string }
  | { is: "merged_already"; slug: string; into: string }
  | { is: "not_merged"; slug: string };

/** Nothing was changed. */
export class MergeRefused extends Error {
  override readonly name = "MergeRefused";
  constructor(readonly refusal: MergeRefusal) {
    super(JSON.stringify(refusal));
  }
}

export interface MergeDone {
  kept: string;
  merged: string;
  /** Claims that lead to another organisation now. */
  claims: number;
}

interface Settings {
  knowledge: Knowledge;
  now: Date;
}

/**
 * Says that two organisations are one: every claim of the second, and every name that leads to it, leads to the first from
 * now on, and figures are made accordingly. Each is given by slug or by any of its names. Throws MergeRefused.
 */
export async function mergeOrganisations(
  db: PrismaClient,
  [keptName, mergedName]: readonly [string, string],
  settings: Settings,
): Promise<MergeDone> {
  return inTransaction(db, async (tx) => {
    const kept = await findOne(tx, keptName);
    const merged = await findOne(tx, mergedName);
    if (kept.into !== null)
      throw new MergeRefused({ is: "merged_already", slug: kept.slug, into: kept.into });
    if (merged.into !== null)
      throw new MergeRefused({ is: "merged_already", slug: merged.slug, into: merged.into });
    if (kept.id === merged.id) throw new MergeRefused({ is: "same", slug: kept.slug });
    await tx.organisationMerge.create({ data: { keptId: kept.id, mergedId: merged.id, at: settings.now } });
    const claims = await linkAgain(tx, [merged.id], settings);
    return { kept: kept.slug, merged: merged.slug, claims };
  });
}

/** Takes a merge back: what was said of the second organisation is its own again. Throws MergeRefused. */
export async function undoMerge(db: PrismaClient, name: string, settings: Settings): Promise<MergeDone> {
  return inTransaction(db, async (tx) => {
    const merged = await findOne(tx, name);
    const standing = await tx.organisationMerge.findFirst({
      where: { mergedId: merged.id, undoneAt: null },
      include: { kept: { select: { id: true, slug: true } } },
    });
    if (standing === null) throw new MergeRefused({ is: "not_merged", slug: merged.slug });
    await tx.organisationMerge.update({ where: { id: standing.id }, data: { undoneAt: settings.now } });
    const [root] = await tx.$queryRaw<[{ id: number }]>`SELECT organisation_root(${standing.kept.id}) AS id`;
    const claims = await linkAgain(tx, [root.id], settings);
    return { kept: standing.kept.slug, merged: merged.slug, claims };
  });
}

interface Found {
  id: number;
  slug: string;
  /** The slug of what it stands merged into. */
  into: string | null;
}

async function findOne(tx: Prisma.TransactionClient, name: string): Promise<Found> {
  const found = await tx.$queryRaw<Found[]>`
    SELECT o.id, o.slug, kept.slug AS into
    FROM organisations o
      LEFT JOIN organisation_merges m ON m.merged_id = o.id AND m.undone_at IS NULL
      LEFT JOIN organisations kept ON kept.id = m.kept_id
    WHERE o.slug = ${name} OR o.name = ${name}`;
  const [exact] = found;
  if (exact !== undefined && found.length === 1) return exact;
  const byName = await tx.$queryRaw<Found[]>`
    SELECT DISTINCT o.id, o.slug, kept.slug AS into
    FROM names n JOIN organisations o ON o.id = n.organisation_id
      LEFT JOIN organisation_merges m ON m.merged_id = o.id AND m.undone_at IS NULL
      LEFT JOIN organisations kept ON kept.id = m.kept_id
    WHERE n.folded = ${foldName(name)} ORDER BY o.slug`;
  const [only, ...others] = byName;
  if (only === undefined) throw new MergeRefused({ is: "unknown", name });
  if (others.length > 0)
    throw new MergeRefused({ is: "several", name, slugs: byName.map(({ slug }) => slug) });
  return only;
}

interface NamedClaim extends ClaimNames {
  id: string;
  quote: string | null;
  summaryEn: string | null;
  summaryAr: string | null;
  title: string | null;
}

const AT_ONCE = 1_000;

/**
 * Claims keep the names that their article gave. So who they lead to can be worked out again from those at any time: that is
 * all that a merge does, and all that undoing it does.
 */
async function linkAgain(
  tx: Prisma.TransactionClient,
  organisations: readonly number[],
  settings: Settings,
): Promise<number> {
  const ids = [...organisations];
  const claims = await tx.$queryRaw<NamedClaim[]>`
    SELECT c.id, c.subject_name AS subject, c.object_name AS object, c.claimant_name AS claimant,
      c.counterparty_name AS counterparty, c.quote, c.summary_en AS "summaryEn", c.summary_ar AS "summaryAr", a.title
    FROM claims c JOIN articles a ON a.id = c.article_id
    WHERE c.subject_id = ANY(${ids}) OR c.counterparty_id = ANY(${ids}) OR c.claimant_organisation_id = ANY(${ids})`;
  const linker = await NameLinker.open(tx, await NamesDirectory.load(tx), claims);
  let changed = 0;
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const rows = claims.slice(from, from + AT_ONCE).map((claim) => {
      const { shown, ...links } = linker.link(claim);
      const { subject, object, claimant, counterparty, quote, summaryEn, summaryAr, title } = claim;
      const said = [quote, summaryEn, summaryAr, title, subject, object, claimant, counterparty];
      return { id: claim.id, ...links, words: searchWords([...said, ...shown]) };
    });
    changed += await tx.$executeRaw`
      UPDATE claims c SET subject_id = r."subjectId", object_id = r."objectId", counterparty_id = r."counterpartyId",
        claimant_organisation_id = r."claimantOrganisationId", claimant_person_id = r."claimantPersonId", words = r.words
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id text, "subjectId" int, "objectId" int,
        "counterpartyId" int, "claimantOrganisationId" int, "claimantPersonId" int, words text)
      WHERE c.id = r.id AND (c.subject_id, c.counterparty_id, c.claimant_organisation_id) IS DISTINCT FROM
        (r."subjectId", r."counterpartyId", r."claimantOrganisationId")`;
  }
  await refreshFigures(
    tx,
    claims.map(({ id }) => id),
    settings,
  );
  return changed;
}
