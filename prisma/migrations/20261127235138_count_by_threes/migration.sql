-- The counts of before are counted anew: the table is another one.
DROP TABLE "claim_counts";

-- CreateTable
CREATE TABLE "claim_counts" (
    "first" INTEGER NOT NULL,
    "second" INTEGER NOT NULL,
    "third" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "claim_counts_pkey" PRIMARY KEY ("first","second","third")
);

-- CreateTable
CREATE TABLE "counted_values" (
    "id" SERIAL NOT NULL,
    "side" SMALLINT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "counted_values_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_cells" (
    "kind" INTEGER NOT NULL,
    "modality" INTEGER NOT NULL,
    "language" INTEGER NOT NULL,
    "currency" INTEGER NOT NULL,
    "evidence" INTEGER NOT NULL,
    "agreement" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "claim_cells_pkey" PRIMARY KEY ("kind","modality","language","currency","evidence","agreement","month")
);

-- CreateIndex
CREATE UNIQUE INDEX "counted_values_side_value_key" ON "counted_values"("side", "value");

-- CreateIndex
CREATE INDEX "claim_counts_first_third_second_idx" ON "claim_counts"("first", "third", "second");

-- CreateIndex
CREATE INDEX "figure_claims_agreement_idx" ON "figure_claims"("agreement");

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE "counted_values" ALTER COLUMN "value" TYPE TEXT COLLATE "C";
INSERT INTO "counted_values" ("id", "side", "value") VALUES (0, 0, '');
-- A count changes where it stands, if there is room beside it.
ALTER TABLE "claim_counts" SET (fillfactor = 85);
ALTER TABLE "claim_cells" SET (fillfactor = 85);

-- The index of a source's claims holds all that claims are counted by, as that of a company's does.
DROP INDEX "claims_current_by_source";
CREATE INDEX "claims_current_by_source" ON "claims" ("source_id", "claim_date" DESC, "id")
    INCLUDE ("kind", "modality", "subject_id", "language", "currency", "evidence", "claimant_organisation_id", "claimant_person_id",
        "claimant_name", "usd_low", "usd_high")
    WHERE "superseded_at" IS NULL;

-- What a claim is counted by, `times` times: 1, or -1 for what it is no longer.
CREATE TYPE "counted_claim" AS (
    "times" int, "kind" "kind", "modality" "modality", "language" text, "currency" text, "evidence" "evidence",
    "agreement" "agreement", "claim_date" date, "subject_id" int, "source_id" int, "claimant_organisation_id" int,
    "claimant_person_id" int, "claimant_name" text, "usd_low" numeric, "usd_high" numeric
);

-- Its values of the sides of lib/claims/sides.ts, each at its place. A claim may have two claimants, a person and the
-- organisation for which that person speaks; so theirs are three places. The last is no side, but what the months of a company or
-- source and an agreement are told apart by.
DROP FUNCTION "sides_of";
CREATE FUNCTION "sides_of"("c" "counted_claim") RETURNS TABLE ("place" int, "side" smallint, "value" text)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT v.* FROM (VALUES
        (1, 0::smallint, ''), (2, 1::smallint, c."kind"::text), (3, 2::smallint, c."modality"::text),
        (4, 3::smallint, c."language"), (5, 4::smallint, c."currency"), (6, 5::smallint, c."evidence"::text),
        (7, 6::smallint, c."agreement"::text),
        (8, 7::smallint, "sum_of"(COALESCE(c."usd_low", c."usd_high"), COALESCE(c."usd_high", c."usd_low"))),
        (9, 8::smallint, substr(c."claim_date"::text, 1, 7)), (10, 9::smallint, c."subject_id"::text),
        (11, 10::smallint, c."source_id"::text), (12, 11::smallint, 'o' || c."claimant_organisation_id"),
        (13, 11::smallint, 'p' || c."claimant_person_id"),
        (14, 11::smallint, CASE WHEN c."claimant_name" IS NULL THEN '_' END),
        (15, 12::smallint, c."kind" || ' ' || c."agreement")
    ) AS v("place", "side", "value") WHERE v."value" IS NOT NULL
$$;

CREATE FUNCTION "side_at"("place" int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN "place" < 12 THEN "place" - 1 WHEN "place" < 15 THEN 11 ELSE 12 END
$$;

-- Which three places are counted together; the first stands for nothing, so for two and for one alone. Of company, source and
-- claimant any two only with nothing or an agreement: with more there are as many counts as claims, and a company's or a
-- source's claims are soon read. By sum and claimant nobody asks for claims that are counted.
CREATE TABLE "counted_together" ("x" smallint NOT NULL, "y" smallint NOT NULL, "z" smallint NOT NULL, PRIMARY KEY ("x", "y", "z"));
INSERT INTO "counted_together"
    SELECT x, y, z FROM generate_series(1, 7) x, generate_series(1, 11) y, generate_series(2, 14) z
    WHERE (x < y OR x = 1 AND y = 1) AND y < z AND (y < 10 OR x IN (1, 7)) AND NOT (y = 8 AND z > 11);
INSERT INTO "counted_together" VALUES (8, 9, 10), (8, 9, 11), (15, 9, 10), (15, 9, 11);

-- Counts these claims too. `only` names a place that alone changed: what it takes no part in stays.
CREATE FUNCTION "add_counts"("changed" "counted_claim"[], "only" int DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO "counted_values" ("side", "value")
        SELECT DISTINCT s."side", s."value" FROM unnest("changed") c, "sides_of"(c) s
        WHERE NOT EXISTS (SELECT FROM "counted_values" v WHERE v."side" = s."side" AND v."value" = s."value");
    WITH "placed" AS MATERIALIZED (
        SELECT c."times", p."ids" FROM unnest("changed") c, LATERAL (
            SELECT array_agg(v."id" ORDER BY "place") AS "ids"
            FROM generate_series(1, 15) AS "place" LEFT JOIN "sides_of"(c) s USING ("place")
                LEFT JOIN "counted_values" v ON v."side" = s."side" AND v."value" = s."value") p),
    "cells" AS (
        INSERT INTO "claim_cells" AS t
        SELECT "ids"[2], "ids"[3], "ids"[4], COALESCE("ids"[5], 0), "ids"[6], COALESCE("ids"[7], 0), "ids"[9], sum("times")
        FROM "placed" GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum("times") <> 0
        ON CONFLICT ("kind", "modality", "language", "currency", "evidence", "agreement", "month")
            DO UPDATE SET "claims" = t."claims" + EXCLUDED."claims")
    INSERT INTO "claim_counts" AS t
    SELECT "ids"["x"], "ids"["y"], "ids"["z"], sum("times")
    FROM "placed", "counted_together"
    WHERE ("only" IS NULL OR "only" IN ("x", "y", "z") OR "only" = 7 AND "x" = 15)
        AND "ids"["x"] IS NOT NULL AND "ids"["y"] IS NOT NULL AND "ids"["z"] IS NOT NULL
    GROUP BY 1, 2, 3 HAVING sum("times") <> 0
    ON CONFLICT ("first", "second", "third") DO UPDATE SET "claims" = t."claims" + EXCLUDED."claims";
END
$$;

-- Whoever makes all figures again has everything counted at the end.
CREATE FUNCTION "counts_wait"() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT COALESCE(current_setting('marsad.counts_wait', TRUE), '') = 'on'
$$;

-- Under the key of lib/ingest/figures: counts are written by one transaction at a time, before it waits for anything else.
CREATE OR REPLACE FUNCTION "count_claims"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF "counts_wait"() THEN
        RETURN NULL;
    ELSIF (SELECT count(*) FROM "new_rows") > 20000 THEN
        -- So many are counted sooner with all the others.
        PERFORM "count_all_claims"();
    ELSIF TG_OP = 'INSERT' THEN
        PERFORM "add_counts"(array_agg(ROW(1, c."kind", c."modality", c."language", c."currency", c."evidence", fc."agreement",
            c."claim_date", c."subject_id", c."source_id", c."claimant_organisation_id", c."claimant_person_id",
            c."claimant_name", c."usd_low", c."usd_high")::"counted_claim"))
        FROM "new_rows" c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id" WHERE c."superseded_at" IS NULL;
    ELSE
        PERFORM "add_counts"(array_agg(ROW(c."times", c."kind", c."modality", c."language", c."currency", c."evidence",
            fc."agreement", c."claim_date", c."subject_id", c."source_id", c."claimant_organisation_id", c."claimant_person_id",
            c."claimant_name", c."usd_low", c."usd_high")::"counted_claim"))
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
        ) c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id";
    END IF;
    RETURN NULL;
END
$$;

-- The same of agreement alone: what was counted without one, or with another, is counted with this.
CREATE OR REPLACE FUNCTION "add_agreements"("ids" text[], "agreements" "agreement"[], "times" int[]) RETURNS void
LANGUAGE sql SET search_path FROM CURRENT AS $$
    SELECT "add_counts"(array_agg(ROW(g."times", c."kind", c."modality", c."language", c."currency", c."evidence", g."agreement",
            c."claim_date", c."subject_id", c."source_id", c."claimant_organisation_id", c."claimant_person_id",
            c."claimant_name", c."usd_low", c."usd_high")::"counted_claim"), 7)
    FROM unnest($1, $2, $3) AS g("id", "agreement", "times") JOIN "claims" c ON c."id" = g."id"
    WHERE c."superseded_at" IS NULL
$$;
CREATE OR REPLACE FUNCTION "count_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF "counts_wait"() THEN
        RETURN NULL;
    ELSIF TG_OP = 'INSERT' THEN
        PERFORM "add_agreements"(array_agg("claim_id"), array_agg("agreement"), array_agg("times")) FROM (
            SELECT "claim_id", "agreement", 1 AS "times" FROM "new_rows" UNION ALL SELECT "claim_id", NULL, -1 FROM "new_rows") n;
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM "add_agreements"(array_agg("claim_id"), array_agg("agreement"), array_agg("times")) FROM (
            SELECT "claim_id", "agreement", -1 AS "times" FROM "old_rows" UNION ALL SELECT "claim_id", NULL, 1 FROM "old_rows") o;
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
CREATE OR REPLACE FUNCTION "uncount_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF NOT "counts_wait"() THEN
        PERFORM "count_all_claims"();
    END IF;
    RETURN NULL;
END
$$;

-- What is stored already; for a bulk load too, which may drop the triggers meanwhile.
CREATE OR REPLACE FUNCTION "count_all_claims"() RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT SET work_mem = '128MB' AS $$
DECLARE
    "columns" text;
    "joins" text;
    shape record;
BEGIN
    -- A column a place, so that every three are one pass over a narrow table; claim by claim takes a hundred times as long.
    CREATE TEMP TABLE "told" ON COMMIT DROP AS
        SELECT '' AS "p1", c."kind"::text AS "p2", c."modality"::text AS "p3", c."language"::text AS "p4", c."currency"::text AS "p5",
            c."evidence"::text AS "p6", fc."agreement"::text AS "p7", "sum_of"(COALESCE(c."usd_low", c."usd_high"),
            COALESCE(c."usd_high", c."usd_low")) AS "p8", substr(c."claim_date"::text, 1, 7) AS "p9",
            c."subject_id"::text AS "p10", c."source_id"::text AS "p11", 'o' || c."claimant_organisation_id" AS "p12",
            'p' || c."claimant_person_id" AS "p13", CASE WHEN c."claimant_name" IS NULL THEN '_' END AS "p14",
            c."kind" || ' ' || fc."agreement" AS "p15"
        FROM "claims" c LEFT JOIN "figure_claims" fc ON fc."claim_id" = c."id"
        WHERE c."superseded_at" IS NULL;
    FOR place IN 2..15 LOOP
        EXECUTE format('INSERT INTO "counted_values" ("side", "value")
            SELECT %s, %I FROM "told" WHERE %2$I IS NOT NULL GROUP BY 2
            EXCEPT SELECT "side", "value" FROM "counted_values"', "side_at"(place), 'p' || place);
    END LOOP;
    ANALYZE "counted_values";
    SELECT string_agg(format('v%s."id" AS "p%1$s"', place), ', '), string_agg(format(
            'LEFT JOIN "counted_values" v%s ON v%1$s."side" = %s AND v%1$s."value" = "p%1$s"', place, "side_at"(place)), ' ')
        INTO "columns", "joins" FROM generate_series(2, 15) place;
    EXECUTE 'CREATE TEMP TABLE "counted" ON COMMIT DROP AS SELECT 1 AS "claims", 0 AS "p1", ' || "columns" || ' FROM "told" ' || "joins";
    DROP TABLE "told";
    ANALYZE "counted";
    CREATE TEMP TABLE "counted_small" ON COMMIT DROP AS
        SELECT "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", sum("claims") AS "claims" FROM "counted"
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
    DELETE FROM "claim_cells";
    INSERT INTO "claim_cells"
        SELECT "p2", "p3", "p4", COALESCE("p5", 0), "p6", COALESCE("p7", 0), "p9", sum("claims") FROM "counted_small"
        GROUP BY 1, 2, 3, 4, 5, 6, 7;
    DELETE FROM "claim_counts";
    -- What most of the threes are counted from has a third of the claims' rows, or less.
    FOR large IN 9..14 LOOP
        IF large > 9 THEN
            EXECUTE format('CREATE TEMP TABLE "counted_large" ON COMMIT DROP AS
                SELECT "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", %I, sum("claims") AS "claims" FROM "counted"
                WHERE %1$I IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9', 'p' || large);
        END IF;
        FOR shape IN SELECT * FROM "counted_together" WHERE "z" = large OR large = 9 AND "z" < 9 ORDER BY "x", "y", "z" LOOP
            EXECUTE format('INSERT INTO "claim_counts" SELECT %I, %I, %I, sum("claims") FROM %I
                WHERE %1$I IS NOT NULL AND %2$I IS NOT NULL AND %3$I IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3',
                'p' || shape."x", 'p' || shape."y", 'p' || shape."z",
                CASE WHEN large = 9 THEN 'counted_small' WHEN shape."y" < 9 THEN 'counted_large' ELSE 'counted' END);
        END LOOP;
        IF large > 9 THEN
            DROP TABLE "counted_large";
        END IF;
    END LOOP;
    DROP TABLE "counted", "counted_small";
END
$$;
SELECT "count_all_claims"();
