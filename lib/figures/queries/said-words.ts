import { LANGS, type Lang } from "../../extraction/types";

/** Around a quote so many code points may belong to its sentence. */
const REACH = 240;

/** The words in which a claim `c` of an `article` is said, as one JSON array; see Said. */
export const SAID = `json_build_array(c.summary_en, c.summary_ar, c.language,
    substr(article.text, greatest(c.quote_start - ${REACH}, 0) + 1, least(c.quote_start, ${REACH})),
    c.quote, substr(article.text, c.quote_end + 1, ${REACH}))`;

/** Those of claims (`$1`, their ids), as one JSON text `said`; see readSaid. */
export const SAID_SQL = `
  SELECT COALESCE(json_agg(json_build_array(c.id, ${SAID})), '[]')::text AS said
  FROM claims c JOIN articles article ON article.id = c.article_id WHERE c.id = ANY($1)`;

export type Said = [
  summaryEn: string | null,
  summaryAr: string | null,
  lang: string,
  before: string | null,
  quote: string | null,
  after: string | null,
];

export interface SaidWords {
  text: string;
  lang: Lang;
}

/** By claim: the sentence that holds its quote, or the curator's summary; null in a language that nobody reads here. */
export function readSaid({ rows }: { rows: ReadonlyArray<{ said: string }> }): Map<string, SaidWords | null> {
  const said = JSON.parse(rows[0]?.said ?? "[]") as Array<[id: string, said: Said]>;
  return new Map(said.map(([id, one]) => [id, toSaidWords(one)]));
}

export function toSaidWords([summaryEn, summaryAr, lang, before, quote, after]: Said): SaidWords | null {
  if (summaryEn !== null) return { text: summaryEn, lang: "en" };
  if (summaryAr !== null) return { text: summaryAr, lang: "ar" };
  const read = LANGS.find((each) => each === lang);
  return quote === null || read === undefined
    ? null
    : { text: sentenceAround(before ?? "", quote, after ?? ""), lang: read };
}

/** An end of a sentence is followed by a space or a line; the point of "1.5" is not. Chinese needs no space. */
const END = /[.!?؟…](?=\s)|[。！？\n]/gu;

export function sentenceAround(before: string, quote: string, after: string): string {
  const starts = [...before.matchAll(END)].at(-1);
  const ends = [...after.matchAll(END)][0];
  const head = starts === undefined ? before : before.slice(starts.index + starts[0].length);
  const tail = ends === undefined ? after : after.slice(0, ends.index + ends[0].length);
  return `${head}${quote}${tail}`.trim();
}
