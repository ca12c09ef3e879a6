import type { Database } from "../../claims/queries/database";
import type { FigureRow } from "../rows";
import { endsOf, FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { findPositions } from "./position-rows";

/** The figures on which another origin contradicts a claim of this source, those most in dispute first. */
export async function sourceDisputes(database: Database, slug: string, size: number): Promise<FigureRow[]> {
  const { rows } = await database.query<FigureRecord>(
    `SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES}
      WHERE f.id IN (
        SELECT a.figure_id FROM claims c JOIN figure_claims fc ON fc.claim_id = c.id AND fc.stand = 'contradicted'
          JOIN figure_assertions a ON a.id = fc.assertion_id
         WHERE c.source_id = (SELECT id FROM sources WHERE slug = $1) AND c.superseded_at IS NULL)
      ORDER BY f.severity DESC, f.id LIMIT $2`,
    [slug, size],
  );
  return toFigureRows(database, rows, await findPositions(database, endsOf(rows)));
}
