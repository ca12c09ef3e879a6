-- CreateTable
CREATE TABLE "block_parts" (
    "block" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "assertions" TEXT NOT NULL,

    CONSTRAINT "block_parts_pkey" PRIMARY KEY ("block","month")
);

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

-- Names are bytes, as everywhere.
ALTER TABLE "block_parts" ALTER COLUMN "block" TYPE TEXT COLLATE "C";
