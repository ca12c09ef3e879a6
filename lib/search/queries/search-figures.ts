import type { Database } from "../../claims/queries/database";
import { likeLiteral } from "../../claims/where";
import type { Kind } from "../../extraction/types";
import {
  FIGURE_COLUMNS,
  FIGURE_TABLES,
  type FigureRecord,
  toFigureRows,
} from "../../figures/queries/figure-rows";
import type { FigureRow } from "../../figures/rows";

/** Figures of these kinds, of any where none is named, that have every word in the names of their subject or object. */
export async function searchFigures(
  database: Database,
  { kinds, names }: { kinds: readonly Kind[]; names: readonly string[] },
  size: number,
): Promise<FigureRow[]> {
  if (kinds.length + names.length === 0) return [];
  const { rows } = await database.query<FigureRecord>(
    `SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES}
      WHERE ($1::kind[] = '{}' OR f.kind = ANY($1::kind[]))
        AND NOT EXISTS (
          SELECT FROM unnest($2::text[]) AS word
           WHERE NOT EXISTS (SELECT FROM names n WHERE n.organisation_id = f.subject_id AND n.folded LIKE '%' || word || '%')
             AND NOT EXISTS (
               SELECT FROM objects o JOIN names n ON n.object_id = o.id
                WHERE o.name = f.object_name AND n.folded LIKE '%' || word || '%'))
      ORDER BY f.claim_count DESC, f.id LIMIT $3`,
    [kinds, names.map(likeLiteral), size],
  );
  return toFigureRows(database, rows, new Map());
}
