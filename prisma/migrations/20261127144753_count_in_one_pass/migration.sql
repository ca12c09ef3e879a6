-- What changed is found by EXCEPT, which takes as long as there are rows. A join of old and new rows was planned once a
-- session, for the first few rows that came, and for fifty thousand took minutes.

CREATE OR REPLACE FUNCTION "figures_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE "figure_claims" fc SET "agreement" = n."agreement"
        FROM (SELECT "id", "agreement" FROM "new_rows" EXCEPT SELECT "id", "agreement" FROM "old_rows") n
            JOIN "figure_assertions" a ON a."figure_id" = n."id"
        WHERE fc."assertion_id" = a."id" AND fc."agreement" IS DISTINCT FROM n."agreement";
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "assertions_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE "figure_claims" fc SET "agreement" = f."agreement"
        FROM (SELECT "id", "figure_id" FROM "new_rows" EXCEPT SELECT "id", "figure_id" FROM "old_rows") n
            JOIN "figures" f ON f."id" = n."figure_id"
        WHERE fc."assertion_id" = n."id" AND fc."agreement" IS DISTINCT FROM f."agreement";
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "count_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF TG_OP = 'INSERT' THEN
        PERFORM "add_agreements"(array_agg(n."claim_id"), array_agg(n."agreement"), array_agg(1)) FROM "new_rows" n;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM "add_agreements"(array_agg(o."claim_id"), array_agg(o."agreement"), array_agg(-1)) FROM "old_rows" o;
    ELSE
        PERFORM "add_agreements"(array_agg("claim_id"), array_agg("agreement"), array_agg("times")) FROM (
            (SELECT "claim_id", "agreement", 1 AS "times" FROM "new_rows"
                EXCEPT SELECT "claim_id", "agreement", 1 FROM "old_rows")
            UNION ALL
            (SELECT "claim_id", "agreement", -1 FROM "old_rows"
                EXCEPT SELECT "claim_id", "agreement", -1 FROM "new_rows")) changed;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "count_claims"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    "many" bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    SELECT count(*) INTO "many" FROM "new_rows";
    IF "many" > 20000 THEN
        -- So many are counted sooner with all the others.
        PERFORM "count_all_claims"();
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO "claim_counts" AS t
        SELECT a."side", a."value", b."side", b."value", count(*)
        FROM "new_rows" c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id",
            LATERAL "sides_of"(c."subject_id", c."kind", c."modality", c."source_id", c."language", c."currency", c."evidence",
                fc."agreement", c."claim_date", c."claimant_organisation_id", c."claimant_person_id", c."claimant_name",
                COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low")) a,
            LATERAL "sides_of"(c."subject_id", c."kind", c."modality", c."source_id", c."language", c."currency", c."evidence",
                fc."agreement", c."claim_date", c."claimant_organisation_id", c."claimant_person_id", c."claimant_name",
                COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low")) b
        WHERE c."superseded_at" IS NULL AND a."side" < b."side" AND a."side" < 10
        GROUP BY 1, 2, 3, 4
        ON CONFLICT ("side", "value", "other", "shown") DO UPDATE SET "claims" = t."claims" + EXCLUDED."claims";
    ELSE
        INSERT INTO "claim_counts" AS t
        SELECT a."side", a."value", b."side", b."value", sum(c."times")
        FROM (
            (SELECT 1 AS "times", "id", "subject_id", "kind", "modality", "source_id", "language", "currency", "evidence",
                    "claim_date", "claimant_organisation_id", "claimant_person_id", "claimant_name", "usd_low", "usd_high"
                FROM "new_rows" WHERE "superseded_at" IS NULL
            EXCEPT SELECT 1, "id", "subject_id", "kind", "modality", "source_id", "language", "currency", "evidence",
                    "claim_date", "claimant_organisation_id", "claimant_person_id", "claimant_name", "usd_low", "usd_high"
                FROM "old_rows" WHERE "superseded_at" IS NULL)
            UNION ALL
            (SELECT -1, "id", "subject_id", "kind", "modality", "source_id", "language", "currency", "evidence",
                    "claim_date", "claimant_organisation_id", "claimant_person_id", "claimant_name", "usd_low", "usd_high"
                FROM "old_rows" WHERE "superseded_at" IS NULL
            EXCEPT SELECT -1, "id", "subject_id", "kind", "modality", "source_id", "language", "currency", "evidence",
                    "claim_date", "claimant_organisation_id", "claimant_person_id", "claimant_name", "usd_low", "usd_high"
                FROM "new_rows" WHERE "superseded_at" IS NULL)
        ) c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id",
            LATERAL "sides_of"(c."subject_id", c."kind", c."modality", c."source_id", c."language", c."currency", c."evidence",
                fc."agreement", c."claim_date", c."claimant_organisation_id", c."claimant_person_id", c."claimant_name",
                COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low")) a,
            LATERAL "sides_of"(c."subject_id", c."kind", c."modality", c."source_id", c."language", c."currency", c."evidence",
                fc."agreement", c."claim_date", c."claimant_organisation_id", c."claimant_person_id", c."claimant_name",
                COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low")) b
        WHERE a."side" < b."side" AND a."side" < 10
        GROUP BY 1, 2, 3, 4 HAVING sum(c."times") <> 0
        ON CONFLICT ("side", "value", "other", "shown") DO UPDATE SET "claims" = t."claims" + EXCLUDED."claims";
    END IF;
    RETURN NULL;
END
$$;
