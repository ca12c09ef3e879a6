import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { everyFigure, type FigureFilter } from "../filter";
import type { ArticleSlipRow } from "../rows";

const MOST = 50;

/** The slips that one claim has a part in. */
export function slipsOf(database: Database, claim: string): Promise<ArticleSlipRow[]> {
  return articleSlips(database, everyFigure(), claim);
}

/** Slips inside one article, the newest article first; both claims are current and match the filter's company and kind. */
export async function articleSlips(
  database: Database,
  filter: FigureFilter,
  claim?: string,
): Promise<ArticleSlipRow[]> {
  const bindings = new Bindings();
  const conditions = ["c.superseded_at IS NULL", "other.superseded_at IS NULL"];
  if (claim !== undefined) conditions.push(`${bindings.bind(claim)} IN (s.claim_a, s.claim_b)`);
  if (filter.kind.length > 0) conditions.push(`c.kind = ANY(${bindings.bind(filter.kind)}::kind[])`);
  if (filter.company.length > 0) {
    const ids = `ARRAY(SELECT organisation_of(slug) FROM unnest(${bindings.bind(filter.company)}::text[]) AS slug)`;
    conditions.push(`(c.subject_id = ANY(${ids}) OR other.subject_id = ANY(${ids}))`);
  }
  if (filter.reason.length > 0)
    conditions.push(`s.reason = ANY(${bindings.bind(filter.reason)}::disagreement_reason[])`);
  if (filter.as_of !== null) conditions.push(`c.claim_date <= ${bindings.bind(filter.as_of)}::date`);
  const { rows: pairs } = await database.query<{ one: string; other: string }>(
    `SELECT s.claim_a AS one, s.claim_b AS other
       FROM article_slips s JOIN claims c ON c.id = s.claim_a JOIN claims other ON other.id = s.claim_b
      WHERE ${conditions.join(" AND ")} ORDER BY c.claim_date DESC, c.id, other.id LIMIT ${MOST}`,
    bindings.values,
  );
  if (pairs.length === 0) return [];
  const { rows } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${claimTables()} WHERE c.id = ANY($1)`,
    [pairs.flatMap(({ one, other }) => [one, other])],
  );
  const claims = new Map((await toClaimRows(database, rows)).map((claim) => [claim.id, claim]));
  return pairs.flatMap((pair) => {
    const [one, other] = [claims.get(pair.one), claims.get(pair.other)];
    return one && other ? [{ one, other }] : [];
  });
}
