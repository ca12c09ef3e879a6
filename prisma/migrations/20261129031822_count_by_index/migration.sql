-- New values are looked for one by one in their index. As an anti-join all that are known were read for the few of an article.

-- Counts these claims too. `only` names a place that alone changed: what it takes no part in stays.
CREATE OR REPLACE FUNCTION "add_counts"("changed" "counted_claim"[], "only" int DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF "changed" IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO "counted_values" ("side", "value")
        SELECT DISTINCT s."side", s."value" FROM unnest("changed") c, "sides_of"(c) s
        WHERE (SELECT v."id" FROM "counted_values" v WHERE v."side" = s."side" AND v."value" = s."value") IS NULL;
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
