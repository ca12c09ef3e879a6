import type { ClaimFilter } from "../../claims/filter";
import { isoDay } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { Bindings, relationOf, whereClaims } from "../../claims/where";
import type { ClaimsSource } from "../rows";
import { STAND_COLUMNS, type StandRecord, toStandCounts } from "./stand-counts";

/** The sources of the matching claims, most claims first, each with how these claims stand today. */
export async function sourcesOfClaims(database: Database, filter: ClaimFilter): Promise<ClaimsSource[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<StandRecord & { slug: string; name: string; last_date: string }>(
    `SELECT s.slug, s.name, ${isoDay("max(c.claim_date)")} AS last_date, ${STAND_COLUMNS}
       FROM ${relationOf(filter, bindings)} c JOIN sources s ON s.id = c.source_id
       LEFT JOIN figure_claims fc ON fc.claim_id = c.id
      WHERE ${whereClaims(filter, bindings)} GROUP BY s.id ORDER BY claims DESC, s.id`,
    bindings.values,
  );
  return rows.map(({ slug, name, last_date, ...counts }) => ({
    slug,
    name,
    lastDate: last_date,
    stands: toStandCounts(counts),
  }));
}
