import type { Prisma } from "../lib/db/generated/client";
import type { ClaimRow } from "../lib/ingest/claim-row";
import { type ClaimNames, NameLinker } from "../lib/ingest/link-names";
import { NamesDirectory } from "../lib/ingest/names-directory";
import { applyChanges, compareClaims, supersede } from "../lib/ingest/reconcile-claims";
import { slugOf } from "../lib/ingest/slug";
import { searchWords } from "../lib/ingest/words";
import type { Citation, CitationClaim } from "./citations";

/**
 * Brings the stored citations to what is shipped: new ones are added, changed ones changed (their claims with a revision),
 * claims that are no longer shipped superseded. A citation whose address has a text of its own counts no more.
 */
export async function loadCitations(
  tx: Prisma.TransactionClient,
  citations: readonly Citation[],
  now: Date,
): Promise<void> {
  const sources = await sourceIds(tx, citations);
  const counting = await upsertArticles(tx, citations, sources);

  const all = citations.flatMap((citation) => citation.claims.map((claim) => ({ citation, claim })));
  const linker = await NameLinker.open(
    tx,
    await NamesDirectory.load(tx),
    all.map(({ claim }) => namesOf(claim)),
  );
  const rows = all.map(({ citation, claim }) =>
    rowOf(citation, claim, idOf(sources, citation.source), linker),
  );
  const ids = citations.map(({ id }) => id);
  const stored = await tx.claim.findMany({ where: { articleId: { in: ids }, evidence: "curated" } });
  const storedIds = new Set(stored.map(({ id }) => id));
  const changes = compareClaims(
    stored.filter(({ articleId }) => counting.has(articleId)),
    rows.filter(({ articleId, id }) => counting.has(articleId) || !storedIds.has(id)),
  );
  await applyChanges(tx, changes, now);
  await supersede(
    tx,
    rows.filter(({ articleId }) => !counting.has(articleId)).map(({ id }) => id),
    now,
  );
}

type Ids = ReadonlyMap<string, number>;

/** Sources are known by their slug, as the pipeline knows them. What only a link is held of may only be linked. */
async function sourceIds(tx: Prisma.TransactionClient, citations: readonly Citation[]): Promise<Ids> {
  const names = new Map(
    citations
      .flatMap(({ source, credited }) => (credited === null ? [source] : [source, credited]))
      .map((name) => [slugOf(name), name]),
  );
  const data = [...names].map(([slug, name]) => ({ slug, name, textRight: "link" as const }));
  await tx.source.createMany({ data, skipDuplicates: true });
  const rows = await tx.source.findMany({
    where: { slug: { in: [...names.keys()] } },
    select: { id: true, slug: true },
  });
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

function idOf(ids: Ids, name: string): number {
  const id = ids.get(slugOf(name));
  if (id === undefined) throw new Error(`The source “${name}” was not stored.`);
  return id;
}

/** The ids of those citations that are the newest version of their address. */
async function upsertArticles(
  tx: Prisma.TransactionClient,
  citations: readonly Citation[],
  sources: Ids,
): Promise<Set<string>> {
  const urls = citations.map(({ url }) => url);
  const known = await tx.article.findMany({
    where: { url: { in: urls } },
    select: {
      id: true,
      url: true,
      version: true,
      newest: true,
      title: true,
      sourceId: true,
      creditedSourceId: true,
      published: true,
      datePrecision: true,
    },
  });
  const knownById = new Map(known.map((article) => [article.id, article]));
  const versions = new Map<string, number>();
  for (const { url, version } of known)
    if (url !== null) versions.set(url, Math.max(version, versions.get(url) ?? 0));

  const added: Prisma.ArticleCreateManyInput[] = [];
  const counting = new Set<string>();
  for (const citation of citations) {
    const present = knownById.get(citation.id);
    const columns = {
      sourceId: idOf(sources, citation.source),
      creditedSourceId: citation.credited === null ? null : idOf(sources, citation.credited),
      title: citation.title,
      published: new Date(citation.published),
      datePrecision: citation.datePrecision,
    };
    const version = versions.get(citation.url);
    if (present === undefined) {
      const { id, url, language } = citation;
      added.push({
        id,
        url,
        language,
        ...columns,
        version: (version ?? 0) + 1,
        newest: version === undefined,
      });
      if (version === undefined) counting.add(id);
      continue;
    }
    if (present.newest) counting.add(citation.id);
    const same = (Object.keys(columns) as Array<keyof typeof columns>).every(
      (key) => String(present[key]) === String(columns[key]),
    );
    if (!same) await tx.article.update({ where: { id: citation.id }, data: columns });
  }
  await tx.article.createMany({ data: added });
  return counting;
}

function namesOf({ subjectName, objectName, claimantName }: CitationClaim): ClaimNames {
  return { subject: subjectName, object: objectName, claimant: claimantName, counterparty: null };
}

function rowOf(citation: Citation, claim: CitationClaim, sourceId: number, linker: NameLinker): ClaimRow {
  const { subject, object, claimant } = namesOf(claim);
  const { shown, ...ids } = linker.link(namesOf(claim));
  return {
    ...claim,
    ...ids,
    articleId: citation.id,
    sourceId,
    language: citation.language,
    evidence: "curated",
    quoteStart: null,
    quoteEnd: null,
    quote: null,
    ordinal: 0,
    extractionId: null,
    words: searchWords([
      claim.summaryEn,
      claim.summaryAr,
      citation.title,
      subject,
      object,
      claimant,
      ...shown,
    ]),
  };
}
