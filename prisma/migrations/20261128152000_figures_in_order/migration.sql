-- DropForeignKey
ALTER TABLE "figure_blocks" DROP CONSTRAINT "figure_blocks_figure_id_fkey";

-- AlterTable
ALTER TABLE "figure_assertions" ADD COLUMN     "after_turn" INTEGER,
ADD COLUMN     "after_id" TEXT,
ADD COLUMN     "among" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "amount" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "event_from" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "event_to" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT FALSE,
ADD COLUMN     "score" DOUBLE PRECISION,
ADD COLUMN     "side_a" TEXT,
ADD COLUMN     "side_b" TEXT,
ADD COLUMN     "strand_amount" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "strand_day" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tag" TEXT,
ADD COLUMN     "words" TEXT NOT NULL DEFAULT '';

-- DropTable
DROP TABLE "block_parts";

-- DropTable
DROP TABLE "figure_blocks";

-- CreateIndex
CREATE INDEX "figure_assertions_among_amount_event_from_event_to_idx" ON "figure_assertions"("among", "amount", "event_from", "event_to");

-- CreateIndex
CREATE INDEX "figure_assertions_by_tag" ON "figure_assertions"("among", "tag", "turn", "id") WHERE (tag IS NOT NULL);

-- CreateIndex
CREATE INDEX "figure_assertions_by_side_a" ON "figure_assertions"("side_a", "amount") WHERE (side_a IS NOT NULL);

-- CreateIndex
CREATE INDEX "figure_assertions_by_side_b" ON "figure_assertions"("side_b", "amount") WHERE (side_b IS NOT NULL);

-- CreateIndex
CREATE INDEX "figure_assertions_words_turn_idx" ON "figure_assertions"("words", "turn");

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

-- What is stored already stands nowhere ("among" is empty) until all figures are made again, which the next start does.
ALTER TABLE "figure_assertions"
    ALTER COLUMN "among" DROP DEFAULT, ALTER COLUMN "amount" DROP DEFAULT, ALTER COLUMN "turn" DROP DEFAULT,
    ALTER COLUMN "event_from" DROP DEFAULT, ALTER COLUMN "event_to" DROP DEFAULT, ALTER COLUMN "open" DROP DEFAULT,
    ALTER COLUMN "strand_amount" DROP DEFAULT, ALTER COLUMN "strand_day" DROP DEFAULT, ALTER COLUMN "words" DROP DEFAULT;

-- Names are bytes, as everywhere.
ALTER TABLE "figure_assertions"
    ALTER COLUMN "after_id" TYPE TEXT COLLATE "C", ALTER COLUMN "among" TYPE TEXT COLLATE "C",
    ALTER COLUMN "side_a" TYPE TEXT COLLATE "C", ALTER COLUMN "side_b" TYPE TEXT COLLATE "C",
    ALTER COLUMN "tag" TYPE TEXT COLLATE "C", ALTER COLUMN "words" TYPE TEXT COLLATE "C";
