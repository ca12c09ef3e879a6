import type { Database } from "../../claims/queries/database";
import type { Kind } from "../../extraction/types";
import { everyFigure } from "../filter";
import type { Knowledge } from "../knowledge";
import { type PositionRange, positionRange } from "../position-range";
import type { FigureRow, PositionRow } from "../rows";
import { FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { figuresAsOf, membersOf } from "./figures-as-of";
import { findPositions, toPositionRows } from "./position-rows";
import { weighFigures } from "./weigh-figures";

/** The figure that a claim stands in, with the lowest and the highest that is claimed for it; null where all is denied. */
export interface FigureAround {
  figure: FigureRow;
  range: PositionRange | null;
}

/** For a past day: who the claims are about and of which kinds they are, so that no more is made anew than must be. */
export interface Moment {
  as_of: string | null;
  known: string | null;
  company: string[];
  kind: Kind[];
}

/** The figures of some claims, by claim, today or as they stood on a day. */
export async function figuresAround(
  database: Database,
  claims: readonly string[],
  moment: Moment,
  knowledge: Knowledge,
): Promise<Map<string, FigureAround>> {
  if (claims.length === 0) return new Map();
  const { figures, positions, of } =
    moment.as_of === null
      ? await stored(database, claims)
      : await then(database, claims, { ...moment, as_of: moment.as_of }, knowledge);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const held = new Map<string, PositionRow[]>();
  for (const [place, position] of positions) {
    const id = place.slice(0, place.indexOf(" "));
    held.set(id, [...(held.get(id) ?? []), position]);
  }
  return new Map(
    [...of].flatMap(([claim, id]) => {
      const figure = byId.get(id);
      return figure === undefined ? [] : [[claim, { figure, range: positionRange(held.get(id) ?? []) }]];
    }),
  );
}

interface Found {
  figures: FigureRow[];
  /** By placeOf. */
  positions: Map<string, PositionRow>;
  /** The figure of each claim. */
  of: Map<string, string>;
}

async function stored(database: Database, claims: readonly string[]): Promise<Found> {
  const { rows: members } = await database.query<{ claim: string; figure: string }>(
    `SELECT fc.claim_id AS claim, a.figure_id AS figure
       FROM figure_claims fc JOIN figure_assertions a ON a.id = fc.assertion_id WHERE fc.claim_id = ANY($1)`,
    [claims],
  );
  const ids = [...new Set(members.map(({ figure }) => figure))];
  const [{ rows }, positions] = await Promise.all([
    database.query<FigureRecord>(`SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES} WHERE f.id = ANY($1)`, [
      ids,
    ]),
    findPositions(
      database,
      ids.map((figure) => ({ figure })),
    ),
  ]);
  return {
    figures: await toFigureRows(database, rows, positions),
    positions,
    of: new Map(members.map(({ claim, figure }) => [claim, figure])),
  };
}

async function then(
  database: Database,
  claims: readonly string[],
  moment: Moment & { as_of: string },
  knowledge: Knowledge,
): Promise<Found> {
  const wanted = new Set(claims);
  const all = await figuresAsOf(database, { ...everyFigure(), ...moment }, knowledge);
  const membersOfEach = await membersOf(all, all.figures);
  const around = all.figures.filter((_, at) => membersOfEach[at]?.some(({ claim }) => wanted.has(claim)));
  const weighed = await weighFigures(all, around);
  const positions = await toPositionRows(
    database,
    weighed.flatMap((figure) => figure.positions),
  );
  return {
    figures: await toFigureRows(
      database,
      weighed.map(({ record }) => record),
      positions,
    ),
    positions,
    of: new Map(
      weighed.flatMap(({ record, members }) =>
        members.filter(({ claim }) => wanted.has(claim)).map(({ claim }) => [claim, record.id] as const),
      ),
    ),
  };
}
