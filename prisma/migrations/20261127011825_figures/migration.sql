-- CreateEnum
CREATE TYPE "agreement" AS ENUM ('single', 'agree', 'slightly_different', 'disagree', 'not_comparable');

-- CreateEnum
CREATE TYPE "disagreement_reason" AS ENUM ('currency_slip', 'scale_slip', 'scope', 'revised', 'denied', 'conflict');

-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('announced', 'under_way', 'revised', 'done', 'dropped');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "reprint_of" TEXT,
ADD COLUMN     "sketch" BYTEA;

-- CreateTable
CREATE TABLE "figures" (
    "id" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "counterparty_id" INTEGER,
    "object_name" TEXT,
    "unit" TEXT,
    "direction" "direction",
    "period_text" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,
    "source_count" INTEGER NOT NULL,
    "claimant_count" INTEGER NOT NULL,
    "position_count" INTEGER NOT NULL,
    "agreement" "agreement" NOT NULL,
    "reason" "disagreement_reason",
    "low_position" SMALLINT,
    "high_position" SMALLINT,
    "ratio" DECIMAL(24,4),
    "severity" DECIMAL(12,4) NOT NULL DEFAULT 0,
    "plan_state" "plan_state",
    "plan_claim_id" TEXT,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_blocks" (
    "block" TEXT NOT NULL,
    "figure_id" TEXT NOT NULL,

    CONSTRAINT "figure_blocks_pkey" PRIMARY KEY ("block","figure_id")
);

-- CreateTable
CREATE TABLE "figure_assertions" (
    "id" TEXT NOT NULL,
    "figure_id" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "assertion" JSONB NOT NULL,
    "claim_count" INTEGER NOT NULL,

    CONSTRAINT "figure_assertions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_claims" (
    "claim_id" TEXT NOT NULL,
    "assertion_id" TEXT NOT NULL,

    CONSTRAINT "figure_claims_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "positions" (
    "figure_id" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "low" DECIMAL(24,4),
    "high" DECIMAL(24,4),
    "comparator" "comparator" NOT NULL,
    "direction" "direction",
    "currency" CHAR(3),
    "unit" TEXT,
    "basis" "basis",
    "denied" BOOLEAN NOT NULL,
    "usd_low" DECIMAL(24,4),
    "usd_high" DECIMAL(24,4),
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "first_claim_id" TEXT NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("figure_id","position")
);

-- CreateTable
CREATE TABLE "position_verdicts" (
    "figure_id" TEXT NOT NULL,
    "a" SMALLINT NOT NULL,
    "b" SMALLINT NOT NULL,
    "agreement" "agreement" NOT NULL,
    "reason" "disagreement_reason",
    "apart" DECIMAL(24,6),

    CONSTRAINT "position_verdicts_pkey" PRIMARY KEY ("figure_id","a","b")
);

-- CreateTable
CREATE TABLE "text_bands" (
    "band" BIGINT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "text_bands_pkey" PRIMARY KEY ("band","article_id")
);

-- CreateTable
CREATE TABLE "article_slips" (
    "article_id" TEXT NOT NULL,
    "claim_a" TEXT NOT NULL,
    "claim_b" TEXT NOT NULL,
    "reason" "disagreement_reason" NOT NULL,

    CONSTRAINT "article_slips_pkey" PRIMARY KEY ("article_id","claim_a","claim_b")
);

-- CreateTable
CREATE TABLE "organisation_merges" (
    "id" SERIAL NOT NULL,
    "kept_id" INTEGER NOT NULL,
    "merged_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "organisation_merges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "figures_subject_id_kind_idx" ON "figures"("subject_id", "kind");

-- CreateIndex
CREATE INDEX "figures_by_counterparty" ON "figures"("counterparty_id") WHERE (counterparty_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "figures_agreement_severity_id_idx" ON "figures"("agreement", "severity" DESC, "id");

-- CreateIndex
CREATE INDEX "figures_last_day_id_idx" ON "figures"("last_day" DESC, "id");

-- CreateIndex
CREATE INDEX "figure_blocks_figure_id_idx" ON "figure_blocks"("figure_id");

-- CreateIndex
CREATE INDEX "figure_assertions_figure_id_idx" ON "figure_assertions"("figure_id");

-- CreateIndex
CREATE INDEX "figure_claims_assertion_id_idx" ON "figure_claims"("assertion_id");

-- CreateIndex
CREATE INDEX "text_bands_article_id_idx" ON "text_bands"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_merges_standing" ON "organisation_merges"("merged_id") WHERE (undone_at IS NULL);

-- CreateIndex
CREATE INDEX "articles_reprint_of_idx" ON "articles"("reprint_of");

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_counterparty_id_fkey" FOREIGN KEY ("counterparty_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_blocks" ADD CONSTRAINT "figure_blocks_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_assertions" ADD CONSTRAINT "figure_assertions_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_claims" ADD CONSTRAINT "figure_claims_assertion_id_fkey" FOREIGN KEY ("assertion_id") REFERENCES "figure_assertions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_verdicts" ADD CONSTRAINT "position_verdicts_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_bands" ADD CONSTRAINT "text_bands_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_slips" ADD CONSTRAINT "article_slips_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

-- Identifiers are bytes, as everywhere.
ALTER TABLE "articles" ALTER COLUMN "reprint_of" TYPE TEXT COLLATE "C";
ALTER TABLE "figures" ALTER COLUMN "id" TYPE TEXT COLLATE "C", ALTER COLUMN "plan_claim_id" TYPE TEXT COLLATE "C";
ALTER TABLE "figure_blocks" ALTER COLUMN "block" TYPE TEXT COLLATE "C", ALTER COLUMN "figure_id" TYPE TEXT COLLATE "C";
ALTER TABLE "figure_assertions" ALTER COLUMN "id" TYPE TEXT COLLATE "C", ALTER COLUMN "figure_id" TYPE TEXT COLLATE "C";
ALTER TABLE "figure_claims" ALTER COLUMN "claim_id" TYPE TEXT COLLATE "C", ALTER COLUMN "assertion_id" TYPE TEXT COLLATE "C";
ALTER TABLE "positions" ALTER COLUMN "figure_id" TYPE TEXT COLLATE "C", ALTER COLUMN "first_claim_id" TYPE TEXT COLLATE "C";
ALTER TABLE "position_verdicts" ALTER COLUMN "figure_id" TYPE TEXT COLLATE "C";
ALTER TABLE "text_bands" ALTER COLUMN "article_id" TYPE TEXT COLLATE "C";
ALTER TABLE "article_slips"
    ALTER COLUMN "article_id" TYPE TEXT COLLATE "C",
    ALTER COLUMN "claim_a" TYPE TEXT COLLATE "C",
    ALTER COLUMN "claim_b" TYPE TEXT COLLATE "C";

ALTER TABLE "figures"
    ADD CONSTRAINT "figures_reason_of_disagreement" CHECK (("agreement" = 'disagree') = ("reason" IS NOT NULL)),
    ADD CONSTRAINT "figures_plan_state_and_claim" CHECK (("plan_state" IS NULL) = ("plan_claim_id" IS NULL)),
    ADD CONSTRAINT "figures_two_ends" CHECK (("low_position" IS NULL) = ("high_position" IS NULL)),
    ADD CONSTRAINT "figures_days" CHECK ("first_day" <= "last_day");
ALTER TABLE "position_verdicts"
    ADD CONSTRAINT "position_verdicts_order" CHECK ("a" < "b"),
    ADD CONSTRAINT "position_verdicts_reason" CHECK (("agreement" = 'disagree') = ("reason" IS NOT NULL));
ALTER TABLE "article_slips"
    ADD CONSTRAINT "article_slips_are_slips" CHECK ("reason" IN ('currency_slip', 'scale_slip'));
ALTER TABLE "organisation_merges" ADD CONSTRAINT "organisation_merges_two" CHECK ("kept_id" <> "merged_id");

-- The organisation that one turned out to be, through merges that stand; itself where there is none.
CREATE FUNCTION "organisation_root"("id" int) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    WITH RECURSIVE "chain" AS (
        SELECT "organisation_root"."id" AS "id", 0 AS "step"
        UNION ALL
        SELECT m."kept_id", c."step" + 1 FROM "chain" c JOIN "organisation_merges" m ON m."merged_id" = c."id"
            WHERE m."undone_at" IS NULL AND c."step" < 100
    )
    SELECT "id" FROM "chain" ORDER BY "step" DESC LIMIT 1;
END;

-- The organisation that a slug leads to; null where there is none.
CREATE FUNCTION "organisation_of"("slug" text) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    SELECT "organisation_root"(o."id") FROM "organisations" o WHERE o."slug" = "organisation_of"."slug";
END;

-- A merge that leads back to itself would lead nowhere.
CREATE FUNCTION "merge_leads_on"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF "organisation_root"(NEW."kept_id") = NEW."merged_id" THEN
        RAISE EXCEPTION 'organisation % is merged into % already', NEW."kept_id", NEW."merged_id"
            USING ERRCODE = 'check_violation', TABLE = 'organisation_merges', CONSTRAINT = 'organisation_merges_no_circle';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "organisation_merges_no_circle" BEFORE INSERT ON "organisation_merges"
    FOR EACH ROW EXECUTE FUNCTION "merge_leads_on"();
