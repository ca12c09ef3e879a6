-- What is near in amount is found by both its ends, in the index alone; what is open, far around, by an index of its own.

-- DropIndex
DROP INDEX "figure_assertions_among_amount_event_from_event_to_idx";

-- DropIndex
DROP INDEX "figure_assertions_by_side_a";

-- DropIndex
DROP INDEX "figure_assertions_by_side_b";

-- AlterTable
ALTER TABLE "figure_assertions" ADD COLUMN     "amount_to" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand: what is stored already gets its upper end, as lib/figures/grouping/magnitude.ts has it.
-- ---------------------------------------------------------------------------------------------------------------------
ALTER TABLE "figure_assertions" ALTER COLUMN "amount_to" DROP DEFAULT, ALTER COLUMN "amount_to" TYPE DOUBLE PRECISION USING "amount" + CASE
    WHEN "assertion"->>10 IS NULL OR COALESCE("assertion"->>12, "assertion"->>13) IS NULL THEN CASE
        WHEN COALESCE("assertion"->>6 = "assertion"->>7, TRUE) THEN 0
        WHEN ("assertion"->>6)::float8 <= 0 THEN 2 * ln(1.4::float8)
        ELSE least(2 * ln(1.4::float8), ln(("assertion"->>7)::float8 / ("assertion"->>6)::float8)) END
    WHEN COALESCE("assertion"->>12 = "assertion"->>13, TRUE) THEN 0
    WHEN ("assertion"->>12)::float8 <= 0 THEN 2 * ln(1.4::float8)
    ELSE least(2 * ln(1.4::float8), ln(("assertion"->>13)::float8 / ("assertion"->>12)::float8)) END;

-- CreateIndex
CREATE INDEX "figure_assertions_by_amount" ON "figure_assertions"("among", "amount", "amount_to", "event_from", "event_to");

-- CreateIndex
CREATE INDEX "figure_assertions_open_by_amount" ON "figure_assertions"("among", "amount", "amount_to", "event_from", "event_to") WHERE (open);

-- CreateIndex
CREATE INDEX "figure_assertions_by_side_a" ON "figure_assertions"("side_a", "amount", "amount_to", "event_from", "event_to") WHERE (side_a IS NOT NULL);

-- CreateIndex
CREATE INDEX "figure_assertions_by_side_b" ON "figure_assertions"("side_b", "amount", "amount_to", "event_from", "event_to") WHERE (side_b IS NOT NULL);
