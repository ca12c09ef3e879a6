import type { Prisma } from "../lib/db/generated/client";
import type { Gazetteer } from "../lib/extraction/gazetteer";
import type { Rate } from "../lib/money/rates";
import type { Citation } from "./citations";

/** What was read back is not what was written; the message names each difference. */
export class LoadMismatch extends Error {
  override readonly name = "LoadMismatch";
}

type Counts = Record<string, number>;

function requireEqual(what: string, expected: Counts, stored: Counts): void {
  const differences = Object.keys({ ...expected, ...stored })
    .filter((key) => (expected[key] ?? 0) !== (stored[key] ?? 0))
    .map((key) => `${key}: ${stored[key] ?? 0} stored, ${expected[key] ?? 0} shipped`);
  if (differences.length > 0)
    throw new LoadMismatch(`Loading the ${what} failed. ${differences.join("; ")}.`);
}

export async function checkGazetteer(db: Prisma.TransactionClient, gazetteer: Gazetteer): Promise<void> {
  const slugs = <Named extends { slug: string }>(named: readonly Named[]) => ({
    slug: { in: named.map(({ slug }) => slug) },
  });
  const distinct = (named: ReadonlyArray<{ slug: string }>) => new Set(named.map(({ slug }) => slug)).size;
  requireEqual(
    "gazetteer",
    {
      organisations: distinct(gazetteer.organisations),
      people: distinct(gazetteer.people),
      objects: distinct(gazetteer.objects),
    },
    {
      organisations: await db.organisation.count({
        where: { ...slugs(gazetteer.organisations), names: { some: {} } },
      }),
      people: await db.person.count({ where: { ...slugs(gazetteer.people), names: { some: {} } } }),
      objects: await db.namedObject.count({ where: { ...slugs(gazetteer.objects), names: { some: {} } } }),
    },
  );
}

/** Rates that an earlier version shipped may be there beside them. */
export async function checkRates(tx: Prisma.TransactionClient, rates: readonly Rate[]): Promise<void> {
  const stored = await tx.exchangeRate.findMany();
  const keyOf = (month: string, currency: string, units: string) => `${month} ${currency} ${Number(units)}`;
  const keys = new Set(
    stored.map(({ month, currency, unitsPerUsd }) =>
      keyOf(month.toISOString().slice(0, 10), currency, unitsPerUsd.toFixed()),
    ),
  );
  const found = rates.filter(({ month, currency, unitsPerUsd }) =>
    keys.has(keyOf(month, currency, unitsPerUsd)),
  );
  requireEqual("exchange rates", { rates: rates.length }, { rates: found.length });
}

export async function checkCitations(
  tx: Prisma.TransactionClient,
  citations: readonly Citation[],
): Promise<void> {
  const ids = citations.map(({ id }) => id);
  const claims = citations.flatMap((citation) => citation.claims);
  const stored = await tx.claim.groupBy({
    by: ["kind"],
    where: { articleId: { in: ids }, evidence: "curated", id: { in: claims.map(({ id }) => id) } },
    _count: true,
  });
  const expected: Counts = { citations: citations.length };
  for (const { kind } of claims) expected[kind] = (expected[kind] ?? 0) + 1;
  requireEqual("citations", expected, {
    citations: await tx.article.count({ where: { id: { in: ids }, text: null } }),
    ...Object.fromEntries(stored.map(({ kind, _count }) => [kind, _count])),
  });
}

/** A sample article without claims shows nothing. */
export async function checkSamples(
  db: Prisma.TransactionClient,
  ids: readonly string[],
  files: number,
): Promise<void> {
  const articles = await db.article.count({
    where: {
      id: { in: [...ids] },
      demonstration: true,
      newest: true,
      claims: { some: { supersededAt: null } },
    },
  });
  requireEqual("sample articles", { articles: files }, { articles });
}
