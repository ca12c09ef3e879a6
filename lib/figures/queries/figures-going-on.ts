import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import type { Kind } from "../../extraction/types";
import { FOLDED_DAYS } from "../fold-assertions";
import { TURNS } from "../grouping/turns";
import { type FigureGroup, figureGroup } from "../make-figures";
import { type PackedAssertion, unpackAssertion } from "../packed-assertion";

/** A figure as it stood on a day, with how many claims of each assertion had been made by then. */
export interface GoneOn {
  group: FigureGroup;
  claimsOf: (key: string) => number;
}

/**
 * The figures that had begun by a day and went on after it, as they stood on it: an assertion follows one before it, so each was
 * then what is left of it without what came later. All that had ended by the day stood as they are stored. Each is read from its
 * text when it is wanted: as objects a hundred thousand assertions are more than the collector of garbage carries along in a second.
 */
export async function figuresGoingOn<Result>(
  database: Database,
  { day, kinds }: { day: string; kinds: readonly Kind[] },
  use: (read: () => GoneOn) => Result,
): Promise<Result[]> {
  const ended = await lastBy(database, day);
  const ids = await goingOn(database, day, kinds);
  const batches = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const read = (at: number) => packedOf(database, batches[at] ?? [], day);
  const used: Result[] = [];
  let next = read(0);
  for (let at = 0; at < batches.length; at++) {
    const figures = await next;
    // The server reads on while these are used.
    if (at + 1 < batches.length) next = read(at + 1);
    for (const { id, packed } of figures) used.push(use(() => unpacked(id, packed, ended)));
  }
  return used;
}

/** So many figures are read by one statement. */
const AT_ONCE = 1500;

async function goingOn(database: Database, day: string, kinds: readonly Kind[]): Promise<string[]> {
  const bindings = new Bindings();
  const on = `${bindings.bind(day)}::date`;
  const ofKinds = kinds.length === 0 ? "" : `AND kind = ANY(${bindings.bind(kinds)}::kind[])`;
  const { rows } = await database.query<{ ids: string[] | null }>(
    `SELECT array_agg(id) AS ids FROM figures WHERE first_day <= ${on} AND last_day > ${on} ${ofKinds}`,
    bindings.values,
  );
  return rows[0]?.ids ?? [];
}

interface PackedFigure {
  id: string;
  packed: string;
}

async function packedOf(database: Database, ids: readonly string[], day: string): Promise<PackedFigure[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.query<PackedFigure>(
    `SELECT figure_id AS id, string_agg(json_build_array(assertion, claim_count)::text, ',') AS packed
       FROM figure_assertions WHERE figure_id = ANY($1) AND turn < ${turnAfter("$2::date")} GROUP BY 1`,
    [ids, day],
  );
  return rows;
}

function unpacked(id: string, packed: string, ended: Awaited<ReturnType<typeof lastBy>>): GoneOn {
  const counts = new Map<string, number>();
  const assertions = (JSON.parse(`[${packed}]`) as Array<[PackedAssertion, number]>).map(
    ([stored, count]) => {
      const assertion = unpackAssertion(stored);
      const { claims = count, lastDay = assertion.lastDay } = ended.get(assertion.key) ?? {};
      counts.set(assertion.key, claims);
      assertion.lastDay = lastDay;
      return assertion;
    },
  );
  return { group: figureGroup(id, assertions), claimsOf: (key) => counts.get(key) ?? 0 };
}

/** The turn before which all turns of the day are. */
const turnAfter = (day: string): string => `${TURNS} * (${day} - '1970-01-01'::date + 1)`;

/** Of assertions that began by the day and were made again after it: how many of their claims are dated up to it, and when the last. */
async function lastBy(
  database: Database,
  day: string,
): Promise<Map<string, { claims: number; lastDay: string }>> {
  const { rows } = await database.query<{ id: string; claims: number; lastDay: string }>(
    `SELECT fc.assertion_id AS id, count(*)::int AS claims, to_char(max(c.claim_date), 'YYYY-MM-DD') AS "lastDay"
       FROM figure_claims fc JOIN claims c ON c.id = fc.claim_id
      WHERE c.claim_date <= $1::date AND fc.assertion_id IN (
        SELECT a.id FROM claims later JOIN figure_claims of ON of.claim_id = later.id
          JOIN figure_assertions a ON a.id = of.assertion_id
         WHERE later.superseded_at IS NULL AND later.claim_date > $1::date AND later.claim_date <= $1::date + ${FOLDED_DAYS}
           AND a.turn < ${turnAfter("$1::date")})
      GROUP BY 1`,
    [day],
  );
  return new Map(rows.map(({ id, ...last }) => [id, last]));
}
