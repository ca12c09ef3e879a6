-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "rate" DECIMAL(20,8),
ADD COLUMN     "rate_month" DATE,
ADD COLUMN     "usd_high" DECIMAL(24,4),
ADD COLUMN     "usd_low" DECIMAL(24,4);

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION "month_of"("day" date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN "day" - (EXTRACT(DAY FROM "day")::int - 1);

CREATE FUNCTION "months_between"("a" date, "b" date) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN abs((EXTRACT(YEAR FROM "a") - EXTRACT(YEAR FROM "b")) * 12 + EXTRACT(MONTH FROM "a") - EXTRACT(MONTH FROM "b"))::int;

-- The rule of lib/money/rates.ts, for whole tables: the day's month or the nearest within three, the earlier of two as near.
CREATE FUNCTION "rate_of"("wanted" char(3), "day" date) RETURNS TABLE ("rate" numeric, "rate_month" date)
LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
    SELECT 1::numeric, "month_of"("day") WHERE "wanted" = 'USD'
    UNION ALL (
        SELECT "units_per_usd", "month" FROM "exchange_rates"
        WHERE "currency" = "wanted" AND "wanted" <> 'USD'
            AND "month" >= "month_of"("day") - interval '3 months' AND "month" <= "month_of"("day") + interval '3 months'
        ORDER BY "months_between"("month", "day"), "month"
        LIMIT 1
    );
END;

-- Half a unit of the last place is rounded up, as in lib/money/in-usd.ts: numeric's own division would round twice.
CREATE FUNCTION "in_usd"("amount" numeric, "rate" numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN div("amount" * 20000 + "rate", "rate" * 2) * 0.0001;

-- Whoever writes a claim, and however: its dollars follow from its amount and its date.
CREATE FUNCTION "fill_dollars"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW."rate" := NULL;
    NEW."rate_month" := NULL;
    IF NEW."currency" IS NOT NULL THEN
        SELECT r."rate", r."rate_month" INTO NEW."rate", NEW."rate_month"
            FROM "rate_of"(NEW."currency", NEW."claim_date") AS r;
    END IF;
    NEW."usd_low" := "in_usd"(NEW."low", NEW."rate");
    NEW."usd_high" := "in_usd"(NEW."high", NEW."rate");
    RETURN NEW;
END
$$;

CREATE TRIGGER "claims_fill_dollars"
    BEFORE INSERT OR UPDATE OF "claim_date", "currency", "low", "high" ON "claims"
    FOR EACH ROW EXECUTE FUNCTION "fill_dollars"();

-- After the rates have changed. Gives how many claims have other dollars now. Who writes claims waits until it is committed,
-- and a claim that was being written when it began is seen: none keeps the rate of before.
CREATE FUNCTION "recompute_dollars"() RETURNS bigint LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    changed bigint;
BEGIN
    LOCK TABLE "claims" IN SHARE ROW EXCLUSIVE MODE;
    WITH "used" AS MATERIALIZED (
        SELECT DISTINCT "currency", "month_of"("claim_date") AS "month" FROM "claims" WHERE "currency" IS NOT NULL
    ), "rated" AS MATERIALIZED (
        SELECT u."currency", u."month", r."rate", r."rate_month"
        FROM "used" AS u LEFT JOIN LATERAL "rate_of"(u."currency", u."month") AS r ON TRUE
    )
    UPDATE "claims" AS c
    SET "rate" = r."rate", "rate_month" = r."rate_month",
        "usd_low" = "in_usd"(c."low", r."rate"), "usd_high" = "in_usd"(c."high", r."rate")
    FROM "rated" AS r
    WHERE c."currency" = r."currency" AND "month_of"(c."claim_date") = r."month"
        AND (c."rate", c."rate_month") IS DISTINCT FROM (r."rate", r."rate_month");
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END
$$;

-- The claims of before.
SELECT "recompute_dollars"();

ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_not_of_the_dollar" CHECK ("currency" <> 'USD');

ALTER TABLE "claims"
    ADD CONSTRAINT "claims_rate" CHECK (CASE
        WHEN "rate" IS NULL THEN "rate_month" IS NULL AND "currency" IS DISTINCT FROM 'USD'
        ELSE "rate" > 0 AND "rate" < 'Infinity' AND "currency" IS NOT NULL
            AND "rate_month" IS NOT NULL AND "rate_month" = "month_of"("rate_month")
            AND "months_between"("rate_month", "claim_date") <= CASE "currency" WHEN 'USD' THEN 0 ELSE 3 END
            AND ("currency" <> 'USD' OR "rate" = 1)
    END),
    ADD CONSTRAINT "claims_dollars_follow_from_rate" CHECK (
        "usd_low" IS NOT DISTINCT FROM "in_usd"("low", "rate") AND "usd_high" IS NOT DISTINCT FROM "in_usd"("high", "rate")
    );
