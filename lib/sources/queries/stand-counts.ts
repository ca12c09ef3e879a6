import { STANDS } from "../../figures/claim-stands";
import type { StandCounts } from "../rows";

/** Joins the stand of `claims c` among what others say. */
export const STAND_TABLES = "claims c LEFT JOIN figure_claims fc ON fc.claim_id = c.id";

/** Counts over STAND_TABLES, in the driver's form. */
export const STAND_COLUMNS = `count(*) AS claims, count(*) FILTER (WHERE fc.first) AS first,
  ${STANDS.map((stand) =>
    stand === "alone"
      ? "count(*) FILTER (WHERE COALESCE(fc.stand, 'alone') = 'alone') AS alone"
      : `count(*) FILTER (WHERE fc.stand = '${stand}') AS ${stand}`,
  ).join(", ")}`;

export type StandRecord = Record<keyof StandCounts, string>;

export const toStandCounts = (record: StandRecord): StandCounts => ({
  claims: Number(record.claims),
  first: Number(record.first),
  alone: Number(record.alone),
  agreeing: Number(record.agreeing),
  contradicted: Number(record.contradicted),
  otherwise: Number(record.otherwise),
});
