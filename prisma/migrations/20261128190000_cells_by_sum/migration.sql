-- What is counted by all small sides is counted by its sum too, and by whether anybody is named: of these the months are asked for with
-- any other side.
DELETE FROM "claim_cells";

-- AlterTable
ALTER TABLE "claim_cells" DROP CONSTRAINT "claim_cells_pkey",
ADD COLUMN     "claimant" INTEGER NOT NULL,
ADD COLUMN     "sum" INTEGER NOT NULL,
ADD CONSTRAINT "claim_cells_pkey" PRIMARY KEY ("kind", "modality", "language", "currency", "evidence", "agreement", "sum", "claimant", "month");

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

-- Counts these claims too. `only` names a place that alone changed: what it takes no part in stays.
CREATE OR REPLACE FUNCTION "add_counts"("changed" "counted_claim"[], "only" int DEFAULT NULL) RETURNS void
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
        INSERT INTO "claim_cells" AS t ("kind", "modality", "language", "currency", "evidence", "agreement", "sum", "claimant",
            "month", "claims")
        SELECT "ids"[2], "ids"[3], "ids"[4], COALESCE("ids"[5], 0), "ids"[6], COALESCE("ids"[7], 0),
            COALESCE("ids"[8], 0), COALESCE("ids"[14], 0), "ids"[9], sum("times")
        FROM "placed" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum("times") <> 0
        ON CONFLICT ("kind", "modality", "language", "currency", "evidence", "agreement", "sum", "claimant", "month")
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
    INSERT INTO "claim_cells" ("kind", "modality", "language", "currency", "evidence", "agreement", "sum", "claimant", "month",
            "claims")
        SELECT "p2", "p3", "p4", COALESCE("p5", 0), "p6", COALESCE("p7", 0), COALESCE("p8", 0), COALESCE("p14", 0), "p9",
            sum("claims")
        FROM "counted" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
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
