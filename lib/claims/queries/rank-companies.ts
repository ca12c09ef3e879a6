import { claimsToRank, type RankBy, type RankView } from "../rank-view";
import type { ClaimRow } from "../rows";
import { Bindings, relationOf, whereClaims } from "../where";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "./claim-rows";
import type { Database } from "./database";

/** Which claim stands for its company; of several such the latest, then the first by id. */
const CHOSEN: Record<RankBy, string> = {
  latest: "claim_date DESC",
  largest: "COALESCE(usd_high, usd_low) DESC NULLS LAST, claim_date DESC",
  lowest: "COALESCE(usd_low, usd_high) ASC NULLS LAST, claim_date DESC",
};

export interface Ranked {
  claims: ClaimRow[];
  total: number;
  /** Companies whose claim is in a currency without rate. */
  withoutRate: number;
}

/**
 * Of every company of which this kind is claimed, its latest, largest or lowest claim at that moment that nobody denies in it; amounts
 * per unit and groups ("Big Tech") are left out. The largest in dollars first, or the lowest where that was asked for, at most
 * `size`, with how many companies there are.
 */
export async function rankCompanies(
  database: Database,
  { by, size, ...view }: Omit<RankView, "in"> & { size: number },
): Promise<Ranked> {
  const filter = claimsToRank(view);
  const bindings = new Bindings();
  const relation = relationOf(filter, bindings);
  const where = whereClaims(filter, bindings);
  const most = bindings.bind(size);
  const order = `size ${by === "lowest" ? "ASC" : "DESC"} NULLS LAST`;
  const { rows } = await database.query<ClaimRecord & { companies: string; without_rate: string }>(
    `WITH chosen AS (
       SELECT DISTINCT ON (subject_id) claim_date, c.id, COALESCE(usd_high, usd_low) AS size
         FROM ${relation} c JOIN organisations ON organisations.id = subject_id
        WHERE ${where} AND currency IS NOT NULL AND unit IS NULL
          AND modality <> 'denied' AND COALESCE(high, low) > 0 AND organisations.kind <> 'group'
        ORDER BY subject_id, ${CHOSEN[by]}, c.id),
     ranked AS (
       SELECT chosen.*, count(size) OVER () AS companies, count(*) FILTER (WHERE size IS NULL) OVER () AS without_rate
         FROM chosen ORDER BY ${order}, id LIMIT ${most})
     SELECT ${CLAIM_COLUMNS}, ranked.companies, ranked.without_rate
       FROM ${claimTables(relation)} JOIN ranked ON ranked.claim_date = c.claim_date AND ranked.id = c.id
      ORDER BY ranked.${order}, c.id`,
    bindings.values,
  );
  const [first] = rows;
  return {
    claims: await toClaimRows(
      database,
      rows.filter(({ rate }) => rate !== null),
    ),
    total: Number(first?.companies ?? 0),
    withoutRate: Number(first?.without_rate ?? 0),
  };
}
