import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import type { FigureFilter } from "../../figures/filter";
import {
  endsOf,
  FIGURE_COLUMNS,
  FIGURE_TABLES,
  type FigureRecord,
  toFigureRows,
} from "../../figures/queries/figure-rows";
import { whereFigures } from "../../figures/queries/list-figures";
import { findPositions } from "../../figures/queries/position-rows";
import type { FigureRow } from "../../figures/rows";

/** Figures in dispute, those that were spoken of last first. */
export async function newestDisagreements(
  database: Database,
  filter: FigureFilter,
  size: number,
): Promise<FigureRow[]> {
  const bindings = new Bindings();
  const where = whereFigures({ ...filter, agreement: ["disagree"] }, bindings);
  const { rows } = await database.query<FigureRecord>(
    `SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES} WHERE ${where}
      ORDER BY f.last_day DESC, f.id LIMIT ${bindings.bind(size)}`,
    bindings.values,
  );
  return toFigureRows(database, rows, await findPositions(database, endsOf(rows)));
}
