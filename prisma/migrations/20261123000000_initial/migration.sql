-- The trigram indexes below need it. "Trusted" since PostgreSQL 13: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "text_right" AS ENUM ('full', 'quote', 'link');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "evidence" AS ENUM ('extracted', 'curated');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('training_cost', 'operating_cost', 'price', 'valuation', 'market_value_change', 'funding', 'deal', 'investment_plan', 'revenue', 'profit', 'quantity');

-- CreateEnum
CREATE TYPE "comparator" AS ENUM ('exactly', 'about', 'less_than', 'at_most', 'more_than', 'at_least', 'between');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('reported', 'claimed', 'estimated', 'planned', 'denied');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('gain', 'loss');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('run_rate', 'annual', 'quarter', 'gross', 'net', 'round', 'total', 'pre_money', 'post_money', 'per_year');

-- CreateEnum
CREATE TYPE "period_sort" AS ENUM ('instant', 'span', 'deadline');

-- CreateEnum
CREATE TYPE "counterparty_role" AS ENUM ('investor', 'recipient', 'buyer', 'target', 'customer', 'supplier');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('company', 'lab', 'chip_maker', 'cloud', 'fund', 'bank', 'government', 'programme', 'project', 'regulator', 'outlet', 'university', 'research', 'group', 'unlisted');

-- CreateEnum
CREATE TYPE "object_kind" AS ENUM ('model', 'product', 'project', 'site', 'chip', 'round', 'unlisted');

-- CreateEnum
CREATE TYPE "name_sort" AS ENUM ('canonical', 'alias', 'ticker');

-- CreateTable
CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text_right" "text_right" NOT NULL DEFAULT 'full',

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "credited_source_id" INTEGER,
    "url" TEXT,
    "title" TEXT,
    "language" VARCHAR(3) NOT NULL,
    "text" TEXT,
    "hash" TEXT,
    "published" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "date_assumed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "newest" BOOLEAN NOT NULL DEFAULT true,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extractions" (
    "id" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "gazetteer_version" TEXT NOT NULL,
    "ran_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claim_count" INTEGER NOT NULL,

    CONSTRAINT "extractions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "country" CHAR(2),
    "ai" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliations" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT,

    CONSTRAINT "affiliations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objects" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "object_kind" NOT NULL,

    CONSTRAINT "objects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "object_owners" (
    "object_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,

    CONSTRAINT "object_owners_pkey" PRIMARY KEY ("object_id","organisation_id")
);

-- CreateTable
CREATE TABLE "names" (
    "id" SERIAL NOT NULL,
    "organisation_id" INTEGER,
    "person_id" INTEGER,
    "object_id" INTEGER,
    "language" VARCHAR(3) NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "sort" "name_sort" NOT NULL,

    CONSTRAINT "names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "claim_date" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "date_assumed" BOOLEAN NOT NULL DEFAULT false,
    "article_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "language" VARCHAR(3) NOT NULL,
    "evidence" "evidence" NOT NULL,
    "kind" "kind" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "subject_name" TEXT NOT NULL,
    "object_id" INTEGER,
    "object_name" TEXT,
    "low" DECIMAL(24,4),
    "high" DECIMAL(24,4),
    "comparator" "comparator" NOT NULL,
    "direction" "direction",
    "currency" CHAR(3),
    "unit" TEXT,
    "modality" "modality" NOT NULL,
    "claimant_organisation_id" INTEGER,
    "claimant_person_id" INTEGER,
    "claimant_name" TEXT,
    "counterparty_id" INTEGER,
    "counterparty_name" TEXT,
    "counterparty_role" "counterparty_role",
    "basis" "basis",
    "period_text" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "period_sort" "period_sort",
    "conversions" JSONB NOT NULL DEFAULT '[]',
    "quote_start" INTEGER,
    "quote_end" INTEGER,
    "quote" TEXT,
    "ordinal" SMALLINT NOT NULL DEFAULT 0,
    "confidence" DECIMAL(4,3),
    "trace" JSONB NOT NULL DEFAULT '[]',
    "summary_en" TEXT,
    "summary_ar" TEXT,
    "words" TEXT NOT NULL,
    "extraction_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("claim_date","id")
);

-- CreateTable
CREATE TABLE "claim_revisions" (
    "claim_date" DATE NOT NULL,
    "claim_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_revisions_pkey" PRIMARY KEY ("claim_date","claim_id","revision")
);

-- CreateTable
CREATE TABLE "exchange_rates" (
    "month" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "units_per_usd" DECIMAL(20,8) NOT NULL,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("month","currency")
);

-- CreateTable
CREATE TABLE "loaded" (
    "what" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_pkey" PRIMARY KEY ("what")
);

-- CreateIndex
CREATE UNIQUE INDEX "sources_slug_key" ON "sources"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sources_name_key" ON "sources"("name");

-- CreateIndex
CREATE INDEX "articles_hash_idx" ON "articles"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_version_key" ON "articles"("url", "version");

-- CreateIndex
CREATE UNIQUE INDEX "articles_newest_of_url" ON "articles"("url") WHERE (newest);

-- CreateIndex
CREATE UNIQUE INDEX "articles_source_id_hash_key" ON "articles"("source_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_hash_key" ON "articles"("url", "hash");

-- CreateIndex
CREATE INDEX "extractions_article_id_idx" ON "extractions"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_name_key" ON "organisations"("name");

-- CreateIndex
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "people_name_key" ON "people"("name");

-- CreateIndex
CREATE UNIQUE INDEX "affiliations_person_id_organisation_id_role_key" ON "affiliations"("person_id", "organisation_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "objects_slug_key" ON "objects"("slug");

-- CreateIndex
CREATE INDEX "names_folded_idx" ON "names" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "names_organisation_id_language_text_key" ON "names"("organisation_id", "language", "text");

-- CreateIndex
CREATE UNIQUE INDEX "names_person_id_language_text_key" ON "names"("person_id", "language", "text");

-- CreateIndex
CREATE UNIQUE INDEX "names_object_id_language_text_key" ON "names"("object_id", "language", "text");

-- CreateIndex
CREATE INDEX "claims_id_idx" ON "claims"("id");

-- CreateIndex
CREATE INDEX "claims_article_id_idx" ON "claims"("article_id");

-- CreateIndex
CREATE INDEX "claims_current_by_date" ON "claims"("claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_subject" ON "claims"("subject_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_counterparty" ON "claims"("counterparty_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL AND counterparty_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_claimant_organisation" ON "claims"("claimant_organisation_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL AND claimant_organisation_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_claimant_person" ON "claims"("claimant_person_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL AND claimant_person_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_object" ON "claims"("object_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL AND object_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_kind" ON "claims"("kind", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_source" ON "claims"("source_id", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_language" ON "claims"("language", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_modality" ON "claims"("modality", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_current_by_currency" ON "claims"("currency", "claim_date" DESC, "id") WHERE (superseded_at IS NULL);

-- CreateIndex
CREATE INDEX "claims_words_idx" ON "claims" USING GIN ("words" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_credited_source_id_fkey" FOREIGN KEY ("credited_source_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_owners" ADD CONSTRAINT "object_owners_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "objects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_owners" ADD CONSTRAINT "object_owners_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "names" ADD CONSTRAINT "names_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "names" ADD CONSTRAINT "names_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "names" ADD CONSTRAINT "names_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "objects"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "objects"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimant_organisation_id_fkey" FOREIGN KEY ("claimant_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimant_person_id_fkey" FOREIGN KEY ("claimant_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_counterparty_id_fkey" FOREIGN KEY ("counterparty_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_extraction_id_fkey" FOREIGN KEY ("extraction_id") REFERENCES "extractions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revisions" ADD CONSTRAINT "claim_revisions_claim_date_claim_id_fkey" FOREIGN KEY ("claim_date", "claim_id") REFERENCES "claims"("claim_date", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on. Prisma's schema language has no words for collations, CHECKs and triggers, and its diff does not
-- look at them: it neither makes nor drops what follows. The part above is its own, word for word.
-- ---------------------------------------------------------------------------------------------------------------------

-- Identifiers are bytes, not words: "C" orders them alike on every machine (keyset paging) and compares them faster.
ALTER TABLE "articles" ALTER COLUMN "id" TYPE TEXT COLLATE "C", ALTER COLUMN "hash" TYPE TEXT COLLATE "C";
ALTER TABLE "extractions" ALTER COLUMN "article_id" TYPE TEXT COLLATE "C";
ALTER TABLE "claims" ALTER COLUMN "id" TYPE TEXT COLLATE "C", ALTER COLUMN "article_id" TYPE TEXT COLLATE "C";
ALTER TABLE "claim_revisions" ALTER COLUMN "claim_id" TYPE TEXT COLLATE "C";

-- Articles. Text and hash come together: without them the row is a citation. A month orders as its first day.
ALTER TABLE "articles"
    ADD CONSTRAINT "articles_text_with_hash" CHECK (("text" IS NULL) = ("hash" IS NULL)),
    ADD CONSTRAINT "articles_text_not_empty" CHECK ("text" <> ''),
    ADD CONSTRAINT "articles_hash_shape" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "articles_citation_has_url" CHECK ("text" IS NOT NULL OR "url" IS NOT NULL),
    ADD CONSTRAINT "articles_language_code" CHECK ("language" ~ '^[a-z]{2,3}$'),
    ADD CONSTRAINT "articles_version_counts_from_one" CHECK ("version" >= 1),
    ADD CONSTRAINT "articles_published_precision" CHECK (CASE "date_precision"
        WHEN 'day' THEN TRUE
        WHEN 'month' THEN EXTRACT(DAY FROM "published") = 1 AND NOT "date_assumed"
        WHEN 'year' THEN EXTRACT(DOY FROM "published") = 1 AND NOT "date_assumed"
    END);

-- Claims. A CHECK that comes out NULL passes, so every branch tests for NULL itself. NaN is above Infinity.
ALTER TABLE "claims"
    ADD CONSTRAINT "claims_interval_agrees_with_comparator" CHECK (CASE
        WHEN "comparator" IN ('exactly', 'about') THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" = "high"
        WHEN "comparator" IN ('less_than', 'at_most') THEN "low" IS NULL AND "high" IS NOT NULL
        WHEN "comparator" IN ('more_than', 'at_least') THEN "low" IS NOT NULL AND "high" IS NULL
        WHEN "comparator" = 'between' THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" < "high"
        ELSE FALSE
    END),
    ADD CONSTRAINT "claims_magnitudes" CHECK (
        ("low" IS NULL OR ("low" >= 0 AND "low" < 'Infinity')) AND ("high" IS NULL OR ("high" >= 0 AND "high" < 'Infinity'))
    ),
    ADD CONSTRAINT "claims_currency_or_unit" CHECK (CASE "kind"
        WHEN 'quantity' THEN "currency" IS NULL AND "unit" IS NOT NULL
        WHEN 'price' THEN "currency" IS NOT NULL
        ELSE "currency" IS NOT NULL AND "unit" IS NULL
    END),
    ADD CONSTRAINT "claims_currency_code" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "claims_unit_not_empty" CHECK ("unit" <> ''),
    ADD CONSTRAINT "claims_direction_of_change_or_profit" CHECK ("direction" IS NULL OR "kind" IN ('market_value_change', 'profit')),
    ADD CONSTRAINT "claims_evidence" CHECK (CASE "evidence"
        WHEN 'extracted' THEN "quote" IS NOT NULL AND "quote_start" IS NOT NULL AND "quote_end" IS NOT NULL
            AND "extraction_id" IS NOT NULL AND "confidence" IS NOT NULL
            AND "summary_en" IS NULL AND "summary_ar" IS NULL
        WHEN 'curated' THEN "quote" IS NULL AND "quote_start" IS NULL AND "quote_end" IS NULL
            AND "extraction_id" IS NULL AND "confidence" IS NULL
            AND (COALESCE("summary_en", '') <> '' OR COALESCE("summary_ar", '') <> '')
    END),
    ADD CONSTRAINT "claims_quote_span" CHECK ("quote_start" >= 0 AND "quote_end" > "quote_start" AND char_length("quote") = "quote_end" - "quote_start"),
    ADD CONSTRAINT "claims_ordinal" CHECK ("ordinal" >= 0),
    ADD CONSTRAINT "claims_confidence" CHECK ("confidence" BETWEEN 0 AND 1),
    ADD CONSTRAINT "claims_names" CHECK (
        "subject_name" <> ''
        AND ("object_id" IS NULL OR "object_name" IS NOT NULL)
        AND num_nonnulls("claimant_organisation_id", "claimant_person_id") <= 1
        AND (num_nonnulls("claimant_organisation_id", "claimant_person_id") = 0 OR "claimant_name" IS NOT NULL)
        AND ("counterparty_id" IS NULL OR "counterparty_name" IS NOT NULL)
        AND ("counterparty_name" IS NULL) = ("counterparty_role" IS NULL)
    ),
    ADD CONSTRAINT "claims_period" CHECK (
        ("period_text" IS NULL) = ("period_sort" IS NULL)
        AND ("period_text" IS NOT NULL OR num_nonnulls("period_start", "period_end") = 0)
        AND ("period_start" IS NULL OR "period_end" IS NULL OR "period_start" <= "period_end")
    ),
    ADD CONSTRAINT "claims_lists" CHECK (jsonb_typeof("conversions") = 'array' AND jsonb_typeof("trace") = 'array'),
    ADD CONSTRAINT "claims_language_code" CHECK ("language" ~ '^[a-z]{2,3}$'),
    ADD CONSTRAINT "claims_revision_counts_from_one" CHECK ("revision" >= 1),
    ADD CONSTRAINT "claims_date_precision" CHECK (CASE "date_precision"
        WHEN 'day' THEN TRUE
        WHEN 'month' THEN EXTRACT(DAY FROM "claim_date") = 1 AND NOT "date_assumed"
        WHEN 'year' THEN EXTRACT(DOY FROM "claim_date") = 1 AND NOT "date_assumed"
    END);

ALTER TABLE "claim_revisions"
    ADD CONSTRAINT "claim_revisions_count_from_one" CHECK ("revision" >= 1),
    ADD CONSTRAINT "claim_revisions_fields_object" CHECK (jsonb_typeof("fields") = 'object');

ALTER TABLE "extractions" ADD CONSTRAINT "extractions_claim_count" CHECK ("claim_count" >= 0);

ALTER TABLE "names"
    ADD CONSTRAINT "names_one_owner" CHECK (num_nonnulls("organisation_id", "person_id", "object_id") = 1),
    ADD CONSTRAINT "names_language_code" CHECK ("language" ~ '^[a-z]{2,3}$'),
    ADD CONSTRAINT "names_text_not_empty" CHECK ("text" <> '');

ALTER TABLE "organisations" ADD CONSTRAINT "organisations_country_code" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "exchange_rates"
    ADD CONSTRAINT "exchange_rates_currency_code" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "exchange_rates_month" CHECK (EXTRACT(DAY FROM "month") = 1),
    ADD CONSTRAINT "exchange_rates_positive" CHECK ("units_per_usd" > 0 AND "units_per_usd" < 'Infinity');

-- No quote, no extracted claim. The search path is fixed, so that a restore with an empty one still finds the tables.
CREATE FUNCTION "claim_quote_stands"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    words text;
BEGIN
    SELECT substr("text", NEW."quote_start" + 1, NEW."quote_end" - NEW."quote_start") INTO words
        FROM "articles" WHERE "id" = NEW."article_id";
    IF words IS DISTINCT FROM NEW."quote" COLLATE "C" THEN
        RAISE EXCEPTION 'claim %: its quote does not stand at %..% in article %',
            NEW."id", NEW."quote_start", NEW."quote_end", NEW."article_id"
            USING ERRCODE = 'check_violation', TABLE = 'claims', CONSTRAINT = 'claims_quote_stands';
    END IF;
    IF NOT EXISTS (SELECT FROM "extractions" WHERE "id" = NEW."extraction_id" AND "article_id" = NEW."article_id") THEN
        RAISE EXCEPTION 'claim %: its extraction did not read article %', NEW."id", NEW."article_id"
            USING ERRCODE = 'check_violation', TABLE = 'claims', CONSTRAINT = 'claims_extraction_of_article';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "claims_quote_stands"
    BEFORE INSERT OR UPDATE OF "evidence", "article_id", "extraction_id", "quote_start", "quote_end", "quote" ON "claims"
    FOR EACH ROW WHEN (NEW."evidence" = 'extracted') EXECUTE FUNCTION "claim_quote_stands"();

-- What was said stays said. The trigger's argument is the sentence that the writer reads.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
END
$$;

CREATE TRIGGER "articles_text_never_changes" BEFORE UPDATE ON "articles"
    FOR EACH ROW WHEN ((OLD."id", OLD."text", OLD."hash") IS DISTINCT FROM (NEW."id", NEW."text", NEW."hash"))
    EXECUTE FUNCTION "refuse_change"('an article''s id, text and hash never change: other text is a new version');
CREATE TRIGGER "articles_never_deleted" BEFORE DELETE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('articles are never deleted');
CREATE TRIGGER "articles_never_truncated" BEFORE TRUNCATE ON "articles"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('articles are never deleted');

CREATE TRIGGER "claims_never_move" BEFORE UPDATE ON "claims"
    FOR EACH ROW WHEN (
        (OLD."id", OLD."article_id", OLD."evidence", OLD."quote_start", OLD."quote_end", OLD."quote", OLD."ordinal")
        IS DISTINCT FROM
        (NEW."id", NEW."article_id", NEW."evidence", NEW."quote_start", NEW."quote_end", NEW."quote", NEW."ordinal")
    )
    EXECUTE FUNCTION "refuse_change"('a claim''s id, article, quote, offsets and ordinal never change');
CREATE TRIGGER "claims_never_deleted" BEFORE DELETE ON "claims"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('claims are superseded, never deleted');
CREATE TRIGGER "claims_never_truncated" BEFORE TRUNCATE ON "claims"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('claims are superseded, never deleted');

-- The date may follow the claim's own (it is part of the key); the rest of a revision is history.
CREATE TRIGGER "claim_revisions_never_change" BEFORE UPDATE ON "claim_revisions"
    FOR EACH ROW WHEN (
        (OLD."claim_id", OLD."revision", OLD."fields", OLD."recorded_at", OLD."superseded_at")
        IS DISTINCT FROM
        (NEW."claim_id", NEW."revision", NEW."fields", NEW."recorded_at", NEW."superseded_at")
    )
    EXECUTE FUNCTION "refuse_change"('revisions are only ever added to');
CREATE TRIGGER "claim_revisions_never_deleted" BEFORE DELETE ON "claim_revisions"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('revisions are only ever added to');
CREATE TRIGGER "claim_revisions_never_truncated" BEFORE TRUNCATE ON "claim_revisions"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('revisions are only ever added to');
