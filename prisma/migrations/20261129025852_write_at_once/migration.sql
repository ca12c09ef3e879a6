-- An update of the figures is written by one statement, whose parts do not see each other: it gives each claim the agreement of its
-- figure itself. Who does not say it has it looked up, as before. And triggers do nothing where nothing concerns them.

DROP TRIGGER "figure_claims_take_agreement" ON "figure_claims";
CREATE OR REPLACE FUNCTION "claim_takes_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    -- An assertion that is written with it is not found.
    NEW."agreement" := COALESCE((SELECT f."agreement" FROM "figure_assertions" a JOIN "figures" f ON f."id" = a."figure_id"
        WHERE a."id" = NEW."assertion_id"), NEW."agreement");
    RETURN NEW;
END
$$;
CREATE TRIGGER "figure_claims_take_agreement" BEFORE INSERT ON "figure_claims"
    FOR EACH ROW WHEN (NEW."agreement" IS NULL) EXECUTE FUNCTION "claim_takes_agreement"();
-- The same agreement as before may be that of another figure, or was not said.
CREATE TRIGGER "figure_claims_take_agreement_of_another" BEFORE UPDATE OF "assertion_id" ON "figure_claims"
    FOR EACH ROW WHEN (NEW."assertion_id" <> OLD."assertion_id" AND NEW."agreement" IS NOT DISTINCT FROM OLD."agreement")
    EXECUTE FUNCTION "claim_takes_agreement"();

CREATE OR REPLACE FUNCTION "figures_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT "id", "agreement" FROM "new_rows" EXCEPT SELECT "id", "agreement" FROM "old_rows") THEN
        UPDATE "figure_claims" fc SET "agreement" = n."agreement"
            FROM (SELECT "id", "agreement" FROM "new_rows" EXCEPT SELECT "id", "agreement" FROM "old_rows") n
                JOIN "figure_assertions" a ON a."figure_id" = n."id"
            WHERE fc."assertion_id" = a."id" AND fc."agreement" IS DISTINCT FROM n."agreement";
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "assertions_give_agreement"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT "id", "figure_id" FROM "new_rows" EXCEPT SELECT "id", "figure_id" FROM "old_rows") THEN
        UPDATE "figure_claims" fc SET "agreement" = f."agreement"
            FROM (SELECT "id", "figure_id" FROM "new_rows" EXCEPT SELECT "id", "figure_id" FROM "old_rows") n
                JOIN "figures" f ON f."id" = n."figure_id"
            WHERE fc."assertion_id" = n."id" AND fc."agreement" IS DISTINCT FROM f."agreement";
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "count_agreements"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    "ids" text[];
    "agreements" "agreement"[];
    "times" int[];
BEGIN
    PERFORM pg_advisory_xact_lock(1718183797);
    IF "counts_wait"() THEN
        RETURN NULL;
    ELSIF TG_OP = 'INSERT' THEN
        SELECT array_agg(n."id"), array_agg(n."agreement"), array_agg(n."times") INTO "ids", "agreements", "times" FROM (
            SELECT "claim_id" AS "id", "agreement", 1 AS "times" FROM "new_rows"
            UNION ALL SELECT "claim_id", NULL, -1 FROM "new_rows") n;
    ELSIF TG_OP = 'DELETE' THEN
        SELECT array_agg(o."id"), array_agg(o."agreement"), array_agg(o."times") INTO "ids", "agreements", "times" FROM (
            SELECT "claim_id" AS "id", "agreement", -1 AS "times" FROM "old_rows"
            UNION ALL SELECT "claim_id", NULL, 1 FROM "old_rows") o;
    ELSE
        SELECT array_agg(c."id"), array_agg(c."agreement"), array_agg(c."times") INTO "ids", "agreements", "times" FROM (
            (SELECT "claim_id" AS "id", "agreement", 1 AS "times" FROM "new_rows"
                EXCEPT SELECT "claim_id", "agreement", 1 FROM "old_rows")
            UNION ALL
            (SELECT "claim_id", "agreement", -1 FROM "old_rows"
                EXCEPT SELECT "claim_id", "agreement", -1 FROM "new_rows")) c;
    END IF;
    IF "ids" IS NOT NULL THEN
        PERFORM "add_agreements"("ids", "agreements", "times");
    END IF;
    RETURN NULL;
END
$$;
