import type { Prisma } from "../../db/generated/client";
import { KEPT } from "../../db/kept-plans";
import { sameWords } from "../../figures/fold-assertions";
import { boxesOf, joinBoxes } from "../../figures/grouping/boxes";
import { FacetReader } from "../../figures/grouping/facets";
import { WIDEST } from "../../figures/grouping/magnitude";
import type { Look, Saying, Stored } from "../../figures/grouping/stand-again";
import { DATED, NAMED, type Standing } from "../../figures/grouping/standing";
import type { Knowledge } from "../../figures/knowledge";
import { type PackedAssertion, unpackAssertion } from "../../figures/packed-assertion";
import type { Assertion } from "../../figures/types";
import { hashText } from "../../organisations/hash-text";

/** A folded assertion as it is stored, with how many claims say it and the number of its position. */
export interface StoredAssertion {
  standing: Standing;
  claimCount: number;
  position: number;
}

/** What tells two claims apart that do not assert the same. */
export const wordsOf = (assertion: Assertion): string => hashText(sameWords(assertion));

/** The columns of figure_assertions that say where it stands. */
export function standingColumns({ facets, tag, after, score, open, strand }: Standing) {
  const { assertion, among, sides, magnitude, event, turn } = facets;
  return {
    words: wordsOf(assertion),
    among,
    side_a: sides[0] ?? null,
    side_b: sides[1] ?? null,
    tag,
    amount: magnitude.from,
    amount_to: magnitude.to,
    event_from: event.from,
    event_to: event.to,
    turn,
    after_id: after?.key ?? null,
    after_turn: after?.turn ?? null,
    score: after === null ? null : score,
    open,
    strand_amount: strand.amount,
    strand_day: strand.day,
  };
}

/** A statement that gives the rows of `figure_assertions a` which a condition picks as one text: hundreds come many times faster so. */
export const standingsSql = (
  condition: string,
): string => `SELECT COALESCE(json_agg(json_build_array(a.assertion, a.figure_id, a.claim_count, a.tag, a.after_id, a.after_turn,
  a.score, a.open, a.strand_amount, a.strand_day, a.position)), '[]')::text AS rows FROM figure_assertions a WHERE ${condition}`;

type Row = [
  assertion: PackedAssertion,
  figure: string,
  claimCount: number,
  tag: string | null,
  afterId: string | null,
  afterTurn: number | null,
  score: number | null,
  open: boolean,
  strandAmount: number,
  strandDay: number,
  position: number,
];

/** Reads what is stored of how assertions stand. */
export class StoredStandings implements Stored {
  readonly reader: FacetReader;
  /** What was read already: nothing changes until all of it is. */
  readonly #read = new Map<string, StoredAssertion>();

  constructor(
    readonly tx: Prisma.TransactionClient,
    knowledge: Knowledge,
  ) {
    this.reader = FacetReader.of(knowledge);
  }

  /** What standingsSql gives. */
  parse(rows: string): StoredAssertion[] {
    return (JSON.parse(rows) as Row[]).map((row) => {
      const [[key]] = row;
      const known = this.#read.get(key);
      if (known !== undefined) return known;
      const one = this.#standing(row);
      this.#read.set(key, one);
      return one;
    });
  }

  async look(looks: readonly Look[], except: readonly string[]): Promise<Standing[]> {
    const tags = looks.flatMap(({ of: { among }, tags }) => tags.map((tag) => ({ among, tag })));
    const boxes = joinBoxes(looks.flatMap(boxesOf));
    if (tags.length + boxes.length === 0) return [];
    const given = [JSON.stringify(tags), JSON.stringify(boxes), [...except]];
    const [{ rows }] = await this.tx.$queryRawUnsafe<[{ rows: string }]>(FOUND, ...given);
    return this.parse(rows).map(({ standing }) => standing);
  }

  async sayings(among: readonly string[], except: readonly string[]): Promise<Saying[]> {
    const rows = await this.tx.$queryRaw<
      Array<{ among: string; tag: string; turn: number; key: string }>
    >`/* kept */
      SELECT DISTINCT ON (among, tag) among, tag, turn, id AS key FROM figure_assertions
      WHERE among = ANY(${[...among]}) AND tag >= ${NAMED} AND tag < ${`${NAMED}\u{10ffff}`} AND id <> ALL(${[...except]})
      ORDER BY among, tag, turn, id`;
    return rows.map(({ tag, ...place }) => ({ ...place, name: tag.slice(NAMED.length) }));
  }

  #standing([packed, figure, claimCount, tag, afterId, afterTurn, score, open, amount, day, position]: Row) {
    return {
      claimCount,
      position,
      standing: {
        facets: this.reader.read(unpackAssertion(packed)),
        figure,
        tag,
        after: afterId === null || afterTurn === null ? null : { key: afterId, turn: afterTurn },
        score: score ?? Number.POSITIVE_INFINITY,
        open,
        strand: { amount, day },
      },
    };
  }
}

/** Their amounts are within a wide one's reach of `least`, by which the index finds them. */
const LIES = `a.amount BETWEEN l.least - ${WIDEST} AND l.most AND a.amount_to >= l.least
  AND a.event_from <= l.until AND a.event_to >= l.since`;
const FOUND =
  KEPT +
  standingsSql(`a.id NOT IN (SELECT unnest($3::text[])) AND a.ctid = ANY(ARRAY(
  WITH looks AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($2::jsonb) AS l(among text, "ofTwo" boolean, kept text,
    least float8, most float8, since int, until int))
  SELECT a.ctid FROM jsonb_to_recordset($1::jsonb) AS t(among text, tag text)
    JOIN figure_assertions a ON a.among = t.among AND a.tag = t.tag
  UNION ALL SELECT a.ctid FROM looks l JOIN figure_assertions a ON a.among = l.among AND ${LIES}
    WHERE NOT l."ofTwo" AND (l.kept = 'all' OR l.kept = 'holders' AND a.tag ~ '^(${NAMED}|${DATED})')
  UNION ALL SELECT a.ctid FROM looks l JOIN figure_assertions a ON a.among = l.among AND a.open AND ${LIES}
    WHERE l.kept = 'open' OR l.kept = 'adopters' AND a.after_id IS NOT NULL
  UNION ALL SELECT a.ctid FROM looks l JOIN figure_assertions a ON a.side_a = l.among AND ${LIES} WHERE l."ofTwo"
  UNION ALL SELECT a.ctid FROM looks l JOIN figure_assertions a ON a.side_b = l.among AND ${LIES} WHERE l."ofTwo"))`);
