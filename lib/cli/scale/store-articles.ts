import type pg from "pg";
import type { Lang } from "../../extraction/types";
import { searchWords } from "../../ingest/words";
import type { MadeArticle, MadeClaim } from "./articles";
import { type Cell, copyInto, copyText } from "./copy-rows";
import type { Bearer } from "./world";

const ARTICLE_COLUMNS = "id source_id url title language text hash published date_precision reprint_of".split(
  " ",
);
const EXTRACTION_COLUMNS = "id article_id extractor version gazetteer_version claim_count".split(" ");
const CLAIM_COLUMNS =
  `id claim_date date_precision article_id source_id language evidence kind subject_id subject_name object_id object_name
  low high comparator direction currency unit modality claimant_organisation_id claimant_person_id claimant_name counterparty_id
  counterparty_name counterparty_role basis period_text period_start period_end period_sort quote_start quote_end quote confidence
  words extraction_id`.split(/\s+/);

/** Articles sent at once. */
const AT_ONCE = 4_000;

/** Stores articles with their claims by COPY. Gives how many claims there are. */
export async function storeArticles(
  client: pg.ClientBase,
  articles: Iterable<MadeArticle>,
  { gazetteerVersion, onProgress }: { gazetteerVersion: string; onProgress: (claims: number) => void },
): Promise<number> {
  let stored = 0;
  let number = 0;
  let sent: Promise<void> = Promise.resolve();
  for (const some of chunks(articles, AT_ONCE)) {
    const first = number;
    number += some.length;
    const texts = [
      copyText(some.map(articleRow)),
      copyText(
        some.map(({ id, claims }, at) => [
          first + at + 1,
          id,
          "seed-scale",
          "1",
          gazetteerVersion,
          claims.length,
        ]),
      ),
      copyText(
        some.flatMap((article, at) => article.claims.map((c) => claimRow(article, c, first + at + 1))),
      ),
    ] as const;
    // The next articles are written while the server takes these.
    await sent;
    onProgress(stored);
    sent = send(client, texts);
    stored += some.reduce((sum, { claims }) => sum + claims.length, 0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await sent;
  await client.query("SELECT setval(pg_get_serial_sequence('extractions', 'id'), greatest($1, 1))", [number]);
  return stored;
}

async function send(client: pg.ClientBase, texts: readonly [string, string, string]): Promise<void> {
  await copyInto(client, "articles", ARTICLE_COLUMNS, texts[0]);
  await copyInto(client, "extractions", EXTRACTION_COLUMNS, texts[1]);
  await copyInto(client, "claims", CLAIM_COLUMNS, texts[2]);
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function articleRow(article: MadeArticle): Cell[] {
  const { id, source, url, title, lang, text, hash, day, reprintOf } = article;
  return [id, source.id, url, title, lang, text, hash, day, "day", reprintOf];
}

function claimRow(article: MadeArticle, claim: MadeClaim, extraction: number): Cell[] {
  const { event, claimant } = claim;
  const { subject, object, counterparty, year } = event;
  const sayer = claimant === null ? null : "company" in claimant ? claimant.company : claimant.person;
  return [
    claim.id,
    article.day,
    "day",
    article.id,
    article.source.id,
    article.lang,
    "extracted",
    event.kind,
    subject.id,
    subject.name,
    object?.id ?? null,
    object?.name ?? null,
    claim.low,
    claim.high,
    claim.comparator,
    event.direction,
    event.currency,
    event.unit,
    claim.modality,
    claimant !== null && "company" in claimant ? claimant.company.id : null,
    claimant !== null && "person" in claimant ? claimant.person.id : null,
    sayer?.name ?? null,
    counterparty?.party.id ?? null,
    counterparty?.party.name ?? null,
    counterparty?.role ?? null,
    event.basis,
    year === null ? null : String(year),
    year === null ? null : `${year}-01-01`,
    year === null ? null : `${year}-12-31`,
    year === null ? null : "span",
    claim.start,
    claim.end,
    claim.quote,
    "0.9",
    searchWords([
      claim.quote,
      article.title,
      ...[subject, object, sayer, counterparty?.party ?? null].flatMap(shown),
    ]),
    extraction,
  ];
}

const SHOWN: readonly Lang[] = ["en", "ar"];

function shown(bearer: Bearer | null): Array<string | null> {
  return bearer === null ? [] : [bearer.name, ...SHOWN.map((lang) => bearer.printed[lang] ?? null)];
}
