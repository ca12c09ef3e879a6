-- AlterTable
ALTER TABLE "figure_claims" ADD COLUMN     "agreement" "agreement";

-- CreateTable
CREATE TABLE "claim_counts" (
    "side" SMALLINT NOT NULL,
    "value" TEXT NOT NULL,
    "other" SMALLINT NOT NULL,
    "shown" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "claim_counts_pkey" PRIMARY KEY ("side","value","other","shown")
);

-- CreateIndex
CREATE INDEX "claim_counts_other_shown_side_value_idx" ON "claim_counts"("other", "shown", "side", "value");

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE "claim_counts" ALTER COLUMN "value" TYPE TEXT COLLATE "C", ALTER COLUMN "shown" TYPE TEXT COLLATE "C";

-- Of what is stored already.
UPDATE "figure_claims" fc SET "agreement" = f."agreement"
    FROM "figure_assertions" a JOIN "figures" f ON f."id" = a."figure_id" WHERE a."id" = fc."assertion_id";

-- The agreement of a claim's figure, wherever the claim or the figure moves.
CREATE FUNCTION "claim_takes_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    SELECT f."agreement" INTO NEW."agreement" FROM "figure_assertions" a JOIN "figures" f ON f."id" = a."figure_id"
        WHERE a."id" = NEW."assertion_id";
    RETURN NEW;
END
$$;
CREATE TRIGGER "figure_claims_take_agreement" BEFORE INSERT OR UPDATE OF "assertion_id" ON "figure_claims"
    FOR EACH ROW EXECUTE FUNCTION "claim_takes_agreement"();

CREATE FUNCTION "figures_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE "figure_claims" fc SET "agreement" = n."agreement"
        FROM "new_rows" n JOIN "old_rows" o ON o."id" = n."id" JOIN "figure_assertions" a ON a."figure_id" = n."id"
        WHERE o."agreement" <> n."agreement" AND fc."assertion_id" = a."id" AND fc."agreement" IS DISTINCT FROM n."agreement";
    RETURN NULL;
END
$$;
CREATE TRIGGER "figures_give_agreement" AFTER UPDATE ON "figures"
    REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "figures_give_agreement"();

CREATE FUNCTION "assertions_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE "figure_claims" fc SET "agreement" = f."agreement"
        FROM "new_rows" n JOIN "old_rows" o ON o."id" = n."id" JOIN "figures" f ON f."id" = n."figure_id"
        WHERE o."figure_id" <> n."figure_id" AND fc."assertion_id" = n."id" AND fc."agreement" IS DISTINCT FROM f."agreement";
    RETURN NULL;
END
$$;
CREATE TRIGGER "figure_assertions_give_agreement" AFTER UPDATE ON "figure_assertions"
    REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "assertions_give_agreement"();

-- The powers of ten between which a sum of dollars lies, from the one of its lower end to the one of its upper: "3-4".
CREATE FUNCTION "sum_of"("least" numeric, "most" numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT width_bucket($1, ARRAY[1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]::numeric[])
        - ($1 = ANY (ARRAY[1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]::numeric[]))::int
        || '-' || width_bucket($2, ARRAY[1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]::numeric[])
$$;

-- Where a claim is counted: the sides of lib/claims/sides.ts with its values. Sides 10 and 11 are shown, never filtered by.
CREATE FUNCTION "sides_of"(
    "subject_id" int, "kind" "kind", "modality" "modality", "source_id" int, "language" text, "currency" text,
    "evidence" "evidence", "agreement" "agreement", "claim_date" date, "claimant_organisation_id" int, "claimant_person_id" int,
    "claimant_name" text, "least" numeric, "most" numeric
) RETURNS TABLE ("side" smallint, "value" text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT v.* FROM (VALUES
        (0::smallint, ''), (1::smallint, $1::text), (2::smallint, $2::text), (3::smallint, $3::text), (4::smallint, $4::text),
        (5::smallint, $5), (6::smallint, $6), (7::smallint, $7::text), (8::smallint, $8::text),
        (9::smallint, substr($9::text, 1, 7)),
        (10::smallint, 'o' || $10), (10::smallint, 'p' || $11), (10::smallint, CASE WHEN $12 IS NULL THEN '_' END),
        (11::smallint, "sum_of"($13, $14))
    ) AS v("side", "value") WHERE v."value" IS NOT NULL
$$;

-- Under the key of lib/ingest/figures: counts are written by one transaction at a time, before it waits for anything else.
CREATE FUNCTION "count_claims"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
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
            SELECT 1 AS "times", n."id", n."subject_id", n."kind", n."modality", n."source_id", n."language", n."currency", n."evidence", n."claim_date", n."claimant_organisation_id", n."claimant_person_id", n."claimant_name", n."usd_low", n."usd_high"
            FROM "new_rows" n JOIN "old_rows" o ON o."id" = n."id"
            WHERE n."superseded_at" IS NULL AND (o."superseded_at" IS NULL, n."subject_id", n."kind", n."modality", n."source_id", n."language", n."currency", n."evidence", n."claim_date", n."claimant_organisation_id", n."claimant_person_id", n."claimant_name", n."usd_low", n."usd_high") IS DISTINCT FROM (TRUE, o."subject_id", o."kind", o."modality", o."source_id", o."language", o."currency", o."evidence", o."claim_date", o."claimant_organisation_id", o."claimant_person_id", o."claimant_name", o."usd_low", o."usd_high")
            UNION ALL
            SELECT -1, o."id", o."subject_id", o."kind", o."modality", o."source_id", o."language", o."currency", o."evidence", o."claim_date", o."claimant_organisation_id", o."claimant_person_id", o."claimant_name", o."usd_low", o."usd_high"
            FROM "old_rows" o JOIN "new_rows" n ON n."id" = o."id"
            WHERE o."superseded_at" IS NULL AND (n."superseded_at" IS NULL, o."subject_id", o."kind", o."modality", o."source_id", o."language", o."currency", o."evidence", o."claim_date", o."claimant_organisation_id", o."claimant_person_id", o."claimant_name", o."usd_low", o."usd_high") IS DISTINCT FROM (TRUE, n."subject_id", n."kind", n."modality", n."source_id", n."language", n."currency", n."evidence", n."claim_date", n."claimant_organisation_id", n."claimant_person_id", n."claimant_name", n."usd_low", n."usd_high")
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
CREATE TRIGGER "claims_counted" AFTER INSERT ON "claims" REFERENCING NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_claims"();
CREATE TRIGGER "claims_counted_again" AFTER UPDATE ON "claims" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_claims"();

-- The same of agreement alone: side 8 with every other.
CREATE FUNCTION "count_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF TG_OP = 'INSERT' THEN
        PERFORM "add_agreements"(array_agg(n."claim_id"), array_agg(n."agreement"), array_agg(1)) FROM "new_rows" n;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM "add_agreements"(array_agg(o."claim_id"), array_agg(o."agreement"), array_agg(-1)) FROM "old_rows" o;
    ELSE
        PERFORM "add_agreements"(array_agg("claim_id"), array_agg("agreement"), array_agg("times")) FROM (
            SELECT n."claim_id", n."agreement", 1 AS "times" FROM "new_rows" n JOIN "old_rows" o ON o."claim_id" = n."claim_id"
                WHERE o."agreement" IS DISTINCT FROM n."agreement"
            UNION ALL
            SELECT o."claim_id", o."agreement", -1 FROM "old_rows" o JOIN "new_rows" n ON n."claim_id" = o."claim_id"
                WHERE o."agreement" IS DISTINCT FROM n."agreement") changed;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION "add_agreements"("ids" text[], "agreements" "agreement"[], "times" int[]) RETURNS void
LANGUAGE sql SET search_path FROM CURRENT AS $$
    INSERT INTO "claim_counts" AS t
    SELECT least(8, s."side"), CASE WHEN s."side" < 8 THEN s."value" ELSE g."agreement"::text END,
        greatest(8, s."side"), CASE WHEN s."side" < 8 THEN g."agreement"::text ELSE s."value" END, sum(g."times")
    FROM unnest($1, $2, $3) AS g("id", "agreement", "times") JOIN "claims" c ON c."id" = g."id",
        LATERAL "sides_of"(c."subject_id", c."kind", c."modality", c."source_id", c."language", c."currency", c."evidence",
                NULL, c."claim_date", c."claimant_organisation_id", c."claimant_person_id", c."claimant_name",
                COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low")) s
    WHERE c."superseded_at" IS NULL AND g."agreement" IS NOT NULL
    GROUP BY 1, 2, 3, 4 HAVING sum(g."times") <> 0
    ON CONFLICT ("side", "value", "other", "shown") DO UPDATE SET "claims" = t."claims" + EXCLUDED."claims"
$$;
CREATE FUNCTION "uncount_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    DELETE FROM "claim_counts" WHERE "side" = 8;
    DELETE FROM "claim_counts" WHERE "other" = 8;
    RETURN NULL;
END
$$;
CREATE TRIGGER "figure_claims_counted" AFTER INSERT ON "figure_claims" REFERENCING NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_agreements"();
CREATE TRIGGER "figure_claims_counted_again" AFTER UPDATE ON "figure_claims"
    REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_agreements"();
CREATE TRIGGER "figure_claims_uncounted" AFTER DELETE ON "figure_claims" REFERENCING OLD TABLE AS "old_rows"
    FOR EACH STATEMENT EXECUTE FUNCTION "count_agreements"();
CREATE TRIGGER "figure_claims_all_uncounted" AFTER TRUNCATE ON "figure_claims"
    FOR EACH STATEMENT EXECUTE FUNCTION "uncount_agreements"();

-- What is stored already; for a bulk load too, which may drop the triggers meanwhile.
CREATE FUNCTION "count_all_claims"() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    one record;
    other record;
BEGIN
    -- A column a side, so that every two are one pass over a narrow table; claim by claim takes a hundred times as long.
    CREATE TEMP TABLE "counted" ON COMMIT DROP AS
        SELECT '' AS "all", c."subject_id"::text AS "company", c."kind"::text AS "kind", c."modality"::text AS "modality",
            c."source_id"::text AS "source", c."language"::text AS "language", c."currency"::text AS "currency",
            c."evidence"::text AS "evidence", fc."agreement"::text AS "agreement", substr(c."claim_date"::text, 1, 7) AS "month",
            'o' || c."claimant_organisation_id" AS "organisation", 'p' || c."claimant_person_id" AS "person",
            CASE WHEN c."claimant_name" IS NULL THEN '_' END AS "nobody", "sum_of"(COALESCE(c."usd_low", c."usd_high"),
                COALESCE(c."usd_high", c."usd_low")) AS "sum"
        FROM "claims" c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id"
        WHERE c."superseded_at" IS NULL;
    ANALYZE "counted";
    CREATE TEMP TABLE "counted_sides" ON COMMIT DROP AS
        SELECT * FROM (VALUES (0, 'all'), (1, 'company'), (2, 'kind'), (3, 'modality'), (4, 'source'), (5, 'language'),
            (6, 'currency'), (7, 'evidence'), (8, 'agreement'), (9, 'month'), (10, 'organisation'), (10, 'person'),
            (10, 'nobody'), (11, 'sum')) AS v("side", "name");
    DELETE FROM "claim_counts";
    FOR one IN SELECT * FROM "counted_sides" WHERE "side" < 10 LOOP
        FOR other IN SELECT * FROM "counted_sides" WHERE "side" > one."side" LOOP
            EXECUTE format('INSERT INTO "claim_counts" SELECT %s, %I, %s, %I, count(*) FROM "counted"
                WHERE %2$I IS NOT NULL AND %4$I IS NOT NULL GROUP BY %2$I, %4$I', one."side", one."name", other."side", other."name");
        END LOOP;
    END LOOP;
    DROP TABLE "counted", "counted_sides";
END
$$;
SELECT "count_all_claims"();
