import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "./test-database";

type Row = Record<string, unknown>;

const TEXT = "قالت DeepSeek 🐋 إن التدريب كلّف أقل من 6 ملايين دولار.";
/** Code points, not UTF-16 units: the whale before it is one of the first and two of the second. */
const QUOTE_START = [...TEXT.slice(0, TEXT.indexOf("كلّف"))].length;
const QUOTE = "كلّف أقل من 6 ملايين دولار";
const HASH = "a".repeat(64);

let database: TestDatabase;
let client: pg.Client;
let extraction: number;
let subject: number;
let person: number;
let source: number;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  source = await insert("sources", { slug: "euronews", name: "Euronews" });
  subject = await insert("organisations", { slug: "deepseek", name: "DeepSeek", kind: "lab" });
  person = await insert("people", { slug: "liang-wenfeng", name: "Liang Wenfeng" });
  await insert("articles", article("a1"));
  await insert("articles", article("a2", { hash: "b".repeat(64) }));
  await insert("articles", citation("c1"));
  extraction = await insert("extractions", run("a1"));
});
afterAll(async () => {
  await client.end();
  await database.close();
});
beforeEach(async () => {
  await client.query("ROLLBACK");
  await client.query("BEGIN");
});

async function insert(table: string, row: Row): Promise<number> {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const places = columns.map((_, index) => `$${index + 1}`);
  const { rows } = await client.query(
    `INSERT INTO ${table} (${columns}) VALUES (${places}) RETURNING *`,
    Object.values(row),
  );
  return rows[0].id;
}

const article = (id: string, own: Row = {}): Row => ({
  id,
  source_id: source,
  url: `https://euronews.example/${id}`,
  language: "ar",
  text: TEXT,
  hash: HASH,
  published: "2025-01-29",
  date_precision: "day",
  ...own,
});

const citation = (id: string, own: Row = {}) => article(id, { text: null, hash: null, ...own });

const run = (article_id: string): Row => ({
  article_id,
  extractor: "rules",
  version: "1",
  gazetteer_version: "1",
  claim_count: 1,
});

const extracted = (own: Row = {}): Row => ({
  id: "k1",
  claim_date: "2025-01-29",
  date_precision: "day",
  article_id: "a1",
  source_id: source,
  language: "ar",
  evidence: "extracted",
  kind: "training_cost",
  subject_id: subject,
  subject_name: "DeepSeek",
  low: null,
  high: "6000000",
  comparator: "less_than",
  currency: "USD",
  modality: "claimed",
  quote: QUOTE,
  quote_start: QUOTE_START,
  quote_end: QUOTE_START + [...QUOTE].length,
  extraction_id: extraction,
  confidence: "0.9",
  words: "deepseek",
  ...own,
});

const curated = (own: Row = {}): Row =>
  extracted({
    id: "k2",
    article_id: "c1",
    evidence: "curated",
    quote: null,
    quote_start: null,
    quote_end: null,
    extraction_id: null,
    confidence: null,
    summary_en: "DeepSeek trained for less than 6 million dollars.",
    ...own,
  });

/** The constraint that PostgreSQL names when it refuses; null if it does not. */
async function refusal(work: () => Promise<unknown>): Promise<string | null> {
  await client.query("SAVEPOINT attempt");
  try {
    await work();
    await client.query("ROLLBACK TO attempt");
    return null;
  } catch (error) {
    await client.query("ROLLBACK TO attempt");
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message;
    throw error;
  }
}

const refused = (table: string, row: Row) => refusal(() => insert(table, row));

describe("an interval agrees with its comparator", () => {
  const say = (comparator: string, low: string | null, high: string | null) =>
    refused("claims", extracted({ comparator, low, high }));
  const wrong = "claims_interval_agrees_with_comparator";

  test.each(["exactly", "about"])("%s: both ends, and the same", async (comparator) => {
    expect(await say(comparator, "5", "5")).toBeNull();
    expect(await say(comparator, "5", "6")).toBe(wrong);
    expect(await say(comparator, "5", null)).toBe(wrong);
    expect(await say(comparator, null, "5")).toBe(wrong);
    expect(await say(comparator, null, null)).toBe(wrong);
  });
  test.each(["less_than", "at_most"])("%s: the high end alone", async (comparator) => {
    expect(await say(comparator, null, "5")).toBeNull();
    expect(await say(comparator, "5", null)).toBe(wrong);
    expect(await say(comparator, "4", "5")).toBe(wrong);
    expect(await say(comparator, null, null)).toBe(wrong);
  });
  test.each(["more_than", "at_least"])("%s: the low end alone", async (comparator) => {
    expect(await say(comparator, "5", null)).toBeNull();
    expect(await say(comparator, null, "5")).toBe(wrong);
    expect(await say(comparator, "4", "5")).toBe(wrong);
    expect(await say(comparator, null, null)).toBe(wrong);
  });
  test("between: two ends, the lower one lower", async () => {
    expect(await say("between", "4", "5")).toBeNull();
    expect(await say("between", "5", "5")).toBe(wrong);
    expect(await say("between", "6", "5")).toBe(wrong);
    expect(await say("between", "4", null)).toBe(wrong);
    expect(await say("between", null, "5")).toBe(wrong);
  });
});

describe("an amount", () => {
  test("is a magnitude: not negative, and a number", async () => {
    expect(await refused("claims", extracted({ high: "0" }))).toBeNull();
    expect(await refused("claims", extracted({ high: "-1" }))).toBe("claims_magnitudes");
    expect(await refused("claims", extracted({ high: "NaN" }))).toBe("claims_magnitudes");
    expect(await refused("claims", extracted({ comparator: "at_least", low: "NaN", high: null }))).toBe(
      "claims_magnitudes",
    );
    expect(await refused("claims", extracted({ comparator: "at_least", low: "-0.5", high: null }))).toBe(
      "claims_magnitudes",
    );
  });
  test.each([
    ["revenue", "USD", null, null],
    ["revenue", null, null, "claims_currency_or_unit"],
    ["revenue", "USD", "user", "claims_currency_or_unit"],
    ["revenue", null, "user", "claims_currency_or_unit"],
    ["quantity", null, "user", null],
    ["quantity", "USD", "user", "claims_currency_or_unit"],
    ["quantity", null, null, "claims_currency_or_unit"],
    ["price", "USD", "per_month", null],
    ["price", "USD", null, null], // a share price: the article says no unit
    ["price", null, "per_month", "claims_currency_or_unit"],
  ])("of %s with currency %s and unit %s: %s", async (kind, currency, unit, expected) => {
    expect(await refused("claims", extracted({ kind, currency, unit }))).toBe(expected);
  });
  test("has a currency of ISO 4217's shape and a unit with a name", async () => {
    expect(await refused("claims", extracted({ currency: "SAR" }))).toBeNull();
    for (const currency of ["usd", "US", "$"])
      expect(await refused("claims", extracted({ currency }))).toBe("claims_currency_code");
    expect(await refused("claims", extracted({ kind: "quantity", currency: null, unit: "" }))).toBe(
      "claims_unit_not_empty",
    );
  });
  test("has a direction only as a change of market value or a profit", async () => {
    for (const kind of ["market_value_change", "profit"])
      expect(await refused("claims", extracted({ kind, direction: "loss" }))).toBeNull();
    for (const kind of ["revenue", "valuation", "training_cost"])
      expect(await refused("claims", extracted({ kind, direction: "loss" }))).toBe(
        "claims_direction_of_change_or_profit",
      );
  });
});

describe("the evidence of a claim", () => {
  test.each(["quote", "quote_start", "quote_end", "extraction_id", "confidence"])(
    "extracted: not without %s",
    async (column) => {
      expect(await refused("claims", extracted())).toBeNull();
      expect(await refused("claims", extracted({ [column]: null }))).toMatch(
        /^claims_(evidence|quote_stands|extraction_of_article)$/,
      );
    },
  );
  test("extracted: no curator's summary", async () => {
    expect(await refused("claims", extracted({ summary_en: "So it is." }))).toBe("claims_evidence");
    expect(await refused("claims", extracted({ summary_ar: "هكذا." }))).toBe("claims_evidence");
  });
  test("curated: a summary in one language at least", async () => {
    expect(await refused("claims", curated())).toBeNull();
    expect(await refused("claims", curated({ summary_en: null, summary_ar: "أقل من 6 ملايين." }))).toBeNull();
    expect(await refused("claims", curated({ summary_en: null }))).toBe("claims_evidence");
    expect(await refused("claims", curated({ summary_en: "" }))).toBe("claims_evidence");
  });
  test("curated: no quote, no offsets, no extraction, no confidence", async () => {
    const { quote, quote_start, quote_end, extraction_id, confidence } = extracted();
    for (const own of [{ quote }, { quote_start, quote_end }, { extraction_id }, { confidence }])
      expect(await refused("claims", curated(own))).toBe("claims_evidence");
  });
  test("a confidence between 0 and 1", async () => {
    for (const confidence of ["0", "1"])
      expect(await refused("claims", extracted({ confidence }))).toBeNull();
    for (const confidence of ["-0.1", "1.1"])
      expect(await refused("claims", extracted({ confidence }))).toBe("claims_confidence");
  });
});

describe("a quote stands in its article", () => {
  const start = QUOTE_START;
  const end = start + [...QUOTE].length;

  test("letter for letter at its offsets, counted in code points", async () => {
    expect(TEXT.indexOf(QUOTE)).toBe(start + 1);
    expect(await refused("claims", extracted())).toBeNull();
    const wrong = "claims_quote_stands";
    expect(await refused("claims", extracted({ quote_start: start + 1, quote_end: end + 1 }))).toBe(wrong);
    expect(await refused("claims", extracted({ quote_end: end - 1 }))).toBe(wrong);
    expect(await refused("claims", extracted({ quote: QUOTE.replace("6", "5") }))).toBe(wrong);
    // The same to a reader, other letters to the machine: shadda and fatha in another order.
    expect(await refused("claims", extracted({ quote: QUOTE.normalize("NFD").replace("كلّف", "كلف") }))).toBe(
      wrong,
    );
    expect(await refused("claims", extracted({ quote_start: 1000, quote_end: 1010 }))).toBe(wrong);
  });
  test("whole: not cut off at the text's edges", async () => {
    const all = { quote: TEXT, quote_start: 0, quote_end: [...TEXT].length };
    expect(await refused("claims", extracted(all))).toBeNull();
    expect(await refused("claims", extracted({ ...all, quote_end: all.quote_end + 1 }))).toBe(
      "claims_quote_span",
    );
    expect(await refused("claims", extracted({ ...all, quote_start: -1 }))).toBe("claims_quote_span");
    expect(await refused("claims", extracted({ quote: "", quote_end: start }))).toBe("claims_quote_span");
  });
  test("of an article that has a text, and was read by this very extraction", async () => {
    expect(await refused("claims", extracted({ article_id: "c1" }))).toBe("claims_quote_stands");
    expect(await refused("claims", extracted({ article_id: "a2" }))).toBe("claims_extraction_of_article");
  });
  test("also when it is changed later", async () => {
    await insert("claims", extracted());
    const set = (sql: string) => refusal(() => client.query(`UPDATE claims SET ${sql} WHERE id = 'k1'`));
    expect(await set("modality = 'denied', revision = 2")).toBeNull();
    expect(await set("quote = 'كلّف'")).toMatch(/claims_(quote_stands|never_move)/);
    const otherExtraction = await insert("extractions", run("a2"));
    expect(await set(`extraction_id = ${otherExtraction}`)).toBe("claims_extraction_of_article");
  });
});

describe("what was said stays said", () => {
  test.each([
    ["id", "'k9'"],
    ["article_id", "'a2'"],
    ["ordinal", "1"],
    ["quote_start", "quote_start + 1"],
    ["quote_end", "quote_end + 1"],
    ["quote", "quote || '.'"],
    ["evidence", "'curated'"],
  ])("a claim's %s never changes", async (column, value) => {
    await insert("claims", extracted());
    expect(await refusal(() => client.query(`UPDATE claims SET ${column} = ${value}`))).toMatch(
      /^claims_(never_move|quote_stands|extraction_of_article)$/,
    );
    expect(await refusal(() => client.query(`UPDATE claims SET ${column} = ${column}`))).toBeNull();
  });
  test("a curated claim stays where it is, too", async () => {
    await insert("articles", citation("c2"));
    await insert("claims", curated());
    expect(await refusal(() => client.query("UPDATE claims SET article_id = 'c2'"))).toBe(
      "claims_never_move",
    );
    expect(await refusal(() => client.query("UPDATE claims SET summary_ar = 'أقل.'"))).toBeNull();
  });
  test("claims are superseded, not deleted", async () => {
    await insert("claims", extracted());
    expect(await refusal(() => client.query("UPDATE claims SET superseded_at = now()"))).toBeNull();
    expect(await refusal(() => client.query("DELETE FROM claims"))).toBe("claims_never_deleted");
    expect(await refusal(() => client.query("TRUNCATE claims CASCADE"))).toMatch(/^claim.*_never_truncated$/);
  });
  test.each([
    ["text", "text || '!'"],
    ["hash", `'${"c".repeat(64)}'`],
    ["id", "'a9'"],
  ])("an article's %s never changes", async (column, value) => {
    const set = (sql: string) => refusal(() => client.query(`UPDATE articles SET ${sql} WHERE id = 'a1'`));
    expect(await set(`${column} = ${value}`)).toBe("articles_text_never_changes");
    expect(await set(`${column} = ${column}, newest = false, title = 'عنوان'`)).toBeNull();
  });
  test("a citation never gets a text", async () => {
    const set = `UPDATE articles SET text = 'x', hash = '${"d".repeat(64)}' WHERE id = 'c1'`;
    expect(await refusal(() => client.query(set))).toBe("articles_text_never_changes");
  });
  test("articles are not deleted", async () => {
    await insert("articles", citation("c3"));
    expect(await refusal(() => client.query("DELETE FROM articles WHERE id = 'c3'"))).toBe(
      "articles_never_deleted",
    );
    expect(await refusal(() => client.query("TRUNCATE articles CASCADE"))).toMatch(/_never_truncated$/);
  });
  test("revisions are only added to", async () => {
    await insert("claims", extracted());
    const revision = (number: number, fields: unknown = {}) =>
      client.query(
        "INSERT INTO claim_revisions (claim_date, claim_id, revision, fields, recorded_at) VALUES ('2025-01-29', 'k1', $1, $2, now())",
        [number, JSON.stringify(fields)],
      );
    await revision(1);
    expect(await refusal(() => revision(2))).toBeNull();
    expect(await refusal(() => revision(1))).toBe("claim_revisions_pkey");
    expect(await refusal(() => revision(0))).toBe("claim_revisions_count_from_one");
    expect(await refusal(() => revision(3, []))).toBe("claim_revisions_fields_object");
    for (const set of [
      "revision = 2",
      "fields = '{\"low\": 1}'",
      "recorded_at = '2000-01-01'",
      "superseded_at = '2000-01-01'",
    ])
      expect(await refusal(() => client.query(`UPDATE claim_revisions SET ${set}`))).toBe(
        "claim_revisions_never_change",
      );
    expect(await refusal(() => client.query("DELETE FROM claim_revisions"))).toBe(
      "claim_revisions_never_deleted",
    );
    expect(await refusal(() => client.query("TRUNCATE claim_revisions"))).toBe(
      "claim_revisions_never_truncated",
    );
  });
  test("a claim whose date is corrected takes its revisions along", async () => {
    await insert("claims", extracted());
    await client.query(
      "INSERT INTO claim_revisions (claim_date, claim_id, revision, fields, recorded_at) VALUES ('2025-01-29', 'k1', 1, '{}', now())",
    );
    await client.query("UPDATE claims SET claim_date = '2025-01-28'");
    const { rows } = await client.query("SELECT claim_date::text FROM claim_revisions");
    expect(rows).toEqual([{ claim_date: "2025-01-28" }]);
  });
});

describe("a claim's other columns", () => {
  test("a name stands beside every reference", async () => {
    const organisation = { claimant_organisation_id: subject, claimant_name: "DeepSeek" };
    const counterparty = {
      counterparty_id: subject,
      counterparty_name: "DeepSeek",
      counterparty_role: "buyer",
    };
    expect(await refused("claims", extracted({ ...organisation, ...counterparty }))).toBeNull();
    expect(await refused("claims", extracted({ claimant_name: "a spokeswoman" }))).toBeNull();
    for (const own of [
      { subject_name: "" },
      { claimant_organisation_id: subject },
      { ...organisation, claimant_person_id: person },
      { ...counterparty, counterparty_name: null },
      { ...counterparty, counterparty_role: null },
      { counterparty_role: "buyer" },
      { counterparty_name: "DeepSeek" },
    ])
      expect(await refused("claims", extracted(own))).toBe("claims_names");
    const object = await insert("objects", { slug: "r1", name: "R1", kind: "model" });
    expect(await refused("claims", extracted({ object_id: object, object_name: "R1" }))).toBeNull();
    expect(await refused("claims", extracted({ object_id: object }))).toBe("claims_names");
  });
  test("a period has words and a sort, and does not end before it starts", async () => {
    const period = {
      period_text: "2024",
      period_sort: "span",
      period_start: "2024-01-01",
      period_end: "2024-12-31",
    };
    expect(await refused("claims", extracted(period))).toBeNull();
    expect(await refused("claims", extracted({ ...period, period_start: null }))).toBeNull();
    expect(await refused("claims", extracted({ ...period, period_end: "2024-01-01" }))).toBeNull();
    for (const own of [
      { ...period, period_end: "2023-12-31" },
      { ...period, period_text: null },
      { ...period, period_sort: null },
      { period_start: "2024-01-01" },
    ])
      expect(await refused("claims", extracted(own))).toBe("claims_period");
  });
  test("lists are lists, counts count", async () => {
    expect(await refused("claims", extracted({ trace: '[{"rule":"x"}]' }))).toBeNull();
    for (const column of ["conversions", "trace"])
      expect(await refused("claims", extracted({ [column]: "{}" }))).toBe("claims_lists");
    expect(await refused("claims", extracted({ ordinal: -1 }))).toBe("claims_ordinal");
    expect(await refused("claims", extracted({ revision: 0 }))).toBe("claims_revision_counts_from_one");
    expect(await refused("extractions", { ...run("a1"), claim_count: -1 })).toBe("extractions_claim_count");
  });
  test.each([
    ["day", "2025-01-29", false, null],
    ["day", "2025-01-29", true, null],
    ["month", "2025-02-01", false, null],
    ["month", "2025-02-02", false, "precision"],
    ["month", "2025-02-01", true, "precision"],
    ["year", "2025-01-01", false, null],
    ["year", "2025-02-01", false, "precision"],
  ])("precision %s of %s, assumed %s: %s", async (date_precision, day, date_assumed, expected) => {
    const claim = await refused("claims", extracted({ date_precision, claim_date: day, date_assumed }));
    const stored = await refused(
      "articles",
      citation("c4", { date_precision, published: day, date_assumed }),
    );
    expect([claim, stored]).toEqual(
      expected ? ["claims_date_precision", "articles_published_precision"] : [null, null],
    );
  });
  test.each(["claims", "articles", "names"])("%s: a language is a code", async (table) => {
    const row = (language: string): Row => {
      if (table === "claims") return extracted({ language });
      if (table === "articles") return citation("c5", { language });
      return { organisation_id: subject, language, text: "x", folded: "x", sort: "alias" };
    };
    for (const code of ["ar", "en", "arz"]) expect(await refused(table, row(code))).toBeNull();
    for (const code of ["AR", "a", "e1"])
      expect(await refused(table, row(code))).toBe(`${table}_language_code`);
  });
});

describe("an article", () => {
  test("has text and hash, or neither and an address", async () => {
    expect(await refused("articles", article("a5", { hash: "e".repeat(64) }))).toBeNull();
    expect(await refused("articles", article("a5", { hash: null }))).toBe("articles_text_with_hash");
    expect(await refused("articles", citation("c6", { hash: HASH }))).toBe("articles_text_with_hash");
    expect(await refused("articles", citation("c6", { url: null }))).toBe("articles_citation_has_url");
    expect(await refused("articles", article("a5", { text: "", hash: "e".repeat(64) }))).toBe(
      "articles_text_not_empty",
    );
    for (const hash of ["E".repeat(64), "abc"])
      expect(await refused("articles", article("a5", { hash }))).toBe("articles_hash_shape");
    expect(await refused("articles", citation("c6", { version: 0 }))).toBe(
      "articles_version_counts_from_one",
    );
  });
  test("is known by its text: once a source, once a URL", async () => {
    const other = await insert("sources", { slug: "reuters", name: "Reuters" });
    const url = "https://reuters.example/1";
    expect(await refused("articles", article("a6", { source_id: other, url }))).toBeNull();
    expect(await refused("articles", article("a6", { url }))).toBe("articles_source_id_hash_key");
    const again = { source_id: other, version: 2, newest: false };
    expect(await refused("articles", article("a6", { ...again, url: "https://euronews.example/a1" }))).toBe(
      "articles_url_hash_key",
    );
  });
  test("has one newest version a URL", async () => {
    const url = "https://euronews.example/a1";
    const next = article("a7", { url, hash: "f".repeat(64), version: 2 });
    expect(await refused("articles", next)).toBe("articles_newest_of_url");
    expect(await refused("articles", { ...next, version: 1, newest: false })).toBe(
      "articles_url_version_key",
    );
    await client.query("UPDATE articles SET newest = false WHERE id = 'a1'");
    expect(await refused("articles", next)).toBeNull();
  });
});

describe("the tables around", () => {
  test("a name has exactly one owner", async () => {
    const name = { language: "zh", text: "深度求索", folded: "深度求索", sort: "canonical" };
    expect(await refused("names", { ...name, organisation_id: subject })).toBeNull();
    expect(await refused("names", { ...name, person_id: person })).toBeNull();
    expect(await refused("names", name)).toBe("names_one_owner");
    expect(await refused("names", { ...name, organisation_id: subject, person_id: person })).toBe(
      "names_one_owner",
    );
    expect(await refused("names", { ...name, organisation_id: subject, text: "" })).toBe(
      "names_text_not_empty",
    );
  });
  test("a country is a code", async () => {
    const row = { slug: "x", name: "X", kind: "company" };
    expect(await refused("organisations", { ...row, country: "SA" })).toBeNull();
    expect(await refused("organisations", { ...row, country: "sa" })).toBe("organisations_country_code");
  });
  test("a rate is positive, of a month, in a currency", async () => {
    const rate = { month: "2025-01-01", currency: "EUR", units_per_usd: "0.96" };
    const refusedRate = (own: Row) => refused("exchange_rates", { ...rate, ...own });
    expect(await refusedRate({})).toBeNull();
    expect(await refusedRate({ month: "2025-01-02" })).toBe("exchange_rates_month");
    expect(await refusedRate({ currency: "eur" })).toBe("exchange_rates_currency_code");
    for (const units_per_usd of ["0", "-1", "NaN"])
      expect(await refusedRate({ units_per_usd })).toBe("exchange_rates_positive");
  });
});

describe("reading", () => {
  test("Arabic words have trigrams here", async () => {
    const { rows } = await client.query("SELECT similarity('انفيديا', 'نفيديا') AS likeness");
    expect(rows[0].likeness).toBeGreaterThan(0.4);
  });
  test("ids order as bytes, on every machine", async () => {
    const { rows } = await client.query(
      "SELECT collation_name, table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND column_name IN ('id', 'article_id', 'claim_id', 'figure_id', 'assertion_id')",
    );
    expect(rows.length).toBe(14);
    for (const row of rows) expect(row).toMatchObject({ collation_name: "C" });
  });
  test.each([
    ["claims_current_by_subject", "subject_id = 1"],
    ["claims_current_by_kind", "kind = 'funding'"],
    ["claims_current_by_source", "source_id = 1"],
    ["claims_current_by_language", "language = 'ar'"],
    ["claims_current_by_modality", "modality = 'denied'"],
    ["claims_current_by_currency", "currency = 'EUR'"],
    ["claims_current_by_counterparty", "counterparty_id = 1"],
    ["claims_current_by_date", "claim_date < '2025-01-01'"],
  ])("%s serves a page in order", async (index, condition) => {
    await client.query(
      "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off",
    );
    const { rows } = await client.query(
      `EXPLAIN SELECT * FROM claims WHERE ${condition} AND superseded_at IS NULL ORDER BY claim_date DESC, id LIMIT 50`,
    );
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain(index);
    expect(plan).not.toContain("Sort");
  });
});
