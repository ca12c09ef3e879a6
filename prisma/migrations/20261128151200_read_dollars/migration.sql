-- ---------------------------------------------------------------------------------------------------------------------
-- By hand: Prisma has no words for INCLUDE and for statistics.
-- ---------------------------------------------------------------------------------------------------------------------

-- How dollars spread, which the planner else takes to be a third of all claims for any range: of an index that holds but the current
-- claims it does not ask.
CREATE STATISTICS "claims_largest" ON (COALESCE("usd_high", "usd_low", -1)) FROM "claims";
CREATE STATISTICS "claims_smallest" ON (COALESCE("usd_low", "usd_high", 'Infinity')) FROM "claims";

-- A kind that hardly ever is so much is read through to its end: from the index alone.
DROP INDEX "claims_current_by_kind";
CREATE INDEX "claims_current_by_kind" ON "claims" ("kind", "claim_date" DESC, "id") INCLUDE ("usd_low", "usd_high")
    WHERE "superseded_at" IS NULL;
