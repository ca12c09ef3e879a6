-- ---------------------------------------------------------------------------------------------------------------------
-- By hand: Prisma has no words for INCLUDE and for expressions. Same names, same order.
-- ---------------------------------------------------------------------------------------------------------------------

-- Whatever claims are counted by stands in the index of a company's claims: facets, counts and months of any filter are read
-- from it alone, and a company's claims lie side by side.
DROP INDEX "claims_current_by_subject";
CREATE INDEX "claims_current_by_subject" ON "claims" ("subject_id", "claim_date" DESC, "id")
    INCLUDE ("kind", "modality", "source_id", "language", "low", "high", "currency", "unit", "evidence", "claimant_organisation_id", "claimant_person_id",
        "claimant_name", "usd_low", "usd_high")
    WHERE "superseded_at" IS NULL;

-- By dollars; those without come last, in either order, as the smallest of sums and the largest.
CREATE INDEX "claims_current_by_largest" ON "claims" ((COALESCE("usd_high", "usd_low", -1)) DESC, "claim_date" DESC, "id")
    WHERE "superseded_at" IS NULL;
CREATE INDEX "claims_current_by_smallest" ON "claims" ((COALESCE("usd_low", "usd_high", 'Infinity')), "claim_date" DESC, "id")
    WHERE "superseded_at" IS NULL;

CREATE INDEX "articles_newest_by_date" ON "articles" ("published" DESC, "id") WHERE "newest";
