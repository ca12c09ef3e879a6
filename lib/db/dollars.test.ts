import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fromParts } from "../money/decimal";
import { inUsd } from "../money/in-usd";
import { rateFor, ratesOf } from "../money/rates";
import { applyMigrations, MIGRATIONS, readMigrations } from "./migrate";
import { emptyDatabase, type TestDatabase, testDatabase } from "./test-database";

type Row = Record<string, unknown>;

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = await connect(database.url);
  await populate(client);
});
afterAll(async () => {
  await client.end();
  await database.close();
});

async function connect(url: string): Promise<pg.Client> {
  const opened = new pg.Client({ connectionString: url });
  await opened.connect();
  return opened;
}

async function populate(to: pg.Client): Promise<void> {
  await to.query(`
    INSERT INTO sources (slug, name) VALUES ('euronews', 'Euronews');
    INSERT INTO organisations (slug, name, kind) VALUES ('stargate', 'Stargate', 'project');
    INSERT INTO articles (id, source_id, url, language, published, date_precision)
      SELECT 'c1', id, 'https://euronews.example/c1', 'ar', '2025-01-29', 'day' FROM sources;
    INSERT INTO exchange_rates (month, currency, units_per_usd)
      VALUES ('2025-01-01', 'EUR', 0.9655), ('2025-03-01', 'EUR', 0.9250), ('2025-01-01', 'JPY', 156.4814)`);
}

let made = 0;
/** Half a trillion euros in January 2025, unless it says otherwise. */
async function claim(own: Row, by = client): Promise<string> {
  made += 1;
  const row: Row = {
    id: `k${made}`,
    claim_date: "2025-01-29",
    date_precision: "day",
    article_id: "c1",
    source_id: 1,
    language: "ar",
    evidence: "curated",
    kind: "investment_plan",
    subject_id: 1,
    subject_name: "Stargate",
    low: "500000000000",
    high: "500000000000",
    comparator: "exactly",
    currency: "EUR",
    modality: "planned",
    summary_en: "Half a trillion.",
    words: "stargate",
    ...own,
  };
  const columns = Object.keys(row);
  await by.query(
    `INSERT INTO claims (${columns}) VALUES (${columns.map((_, index) => `$${index + 1}`)})`,
    Object.values(row),
  );
  return String(row.id);
}

async function dollarsOf(id: string, by = client): Promise<Row | undefined> {
  const { rows } = await by.query(
    "SELECT usd_low AS low, usd_high AS high, rate, to_char(rate_month, 'YYYY-MM') AS month FROM claims WHERE id = $1",
    [id],
  );
  return rows[0];
}

const written = async (own: Row) => dollarsOf(await claim(own));
const dollars = "517866390471.2584";
const nothing = { low: null, high: null, rate: null, month: null };

describe("a claim that is written has its dollars", () => {
  beforeEach(async () => {
    await client.query("BEGIN");
    return () => client.query("ROLLBACK");
  });

  test("at the rate of its month", async () => {
    expect(await written({})).toEqual({ low: dollars, high: dollars, rate: "0.96550000", month: "2025-01" });
  });
  test("its open side stays open", async () => {
    expect(await written({ low: null, comparator: "less_than" })).toMatchObject({ low: null, high: dollars });
    expect(await written({ high: null, comparator: "more_than" })).toMatchObject({
      low: dollars,
      high: null,
    });
  });
  test("a dollar is a dollar, in its own month", async () => {
    const whole = "500000000000.0000";
    expect(await written({ currency: "USD", claim_date: "1999-05-31" })).toEqual({
      low: whole,
      high: whole,
      rate: "1.00000000",
      month: "1999-05",
    });
  });
  test.each([
    ["the earlier of two as near", "2025-02-14", "2025-01"],
    ["the nearest", "2025-04-01", "2025-03"],
    ["three months after", "2025-06-30", "2025-03"],
    ["three months before", "2024-10-01", "2025-01"],
  ])("at another month's: %s", async (_, claim_date, month) => {
    expect(await written({ claim_date })).toMatchObject({ month });
  });
  test("never at the rate of a fourth month, or of another currency", async () => {
    expect(await written({ claim_date: "2025-07-01" })).toEqual(nothing);
    expect(await written({ claim_date: "2024-09-30" })).toEqual(nothing);
    expect(await written({ currency: "AMD" })).toEqual(nothing);
  });
  test("a quantity has none", async () => {
    expect(await written({ kind: "quantity", currency: null, unit: "GPU" })).toEqual(nothing);
  });
  test("half of the last place goes up, once", async () => {
    await client.query("UPDATE exchange_rates SET units_per_usd = 8 WHERE currency = 'JPY'");
    expect(await written({ currency: "JPY", low: "0.0004", high: "0.0004" })).toMatchObject({
      low: "0.0001",
    });
    // The quotient is 0.00004999999995…: to eight places 0.00005, and that to four would be 0.0001.
    await client.query("UPDATE exchange_rates SET units_per_usd = 2.000000002 * 1e4 WHERE currency = 'JPY'");
    expect(await written({ currency: "JPY", low: "1", high: "1" })).toMatchObject({ low: "0.0000" });
  });
  test("another date or amount, other dollars", async () => {
    const id = await claim({});
    await client.query("UPDATE claims SET claim_date = '2025-03-02' WHERE id = $1", [id]);
    expect(await dollarsOf(id)).toMatchObject({ month: "2025-03", rate: "0.92500000" });
    await client.query("UPDATE claims SET currency = 'USD', low = 7, high = 7 WHERE id = $1", [id]);
    expect(await dollarsOf(id)).toMatchObject({ month: "2025-03", low: "7.0000" });
    await client.query("UPDATE claims SET claim_date = '2030-03-02', currency = 'EUR' WHERE id = $1", [id]);
    expect(await dollarsOf(id)).toEqual(nothing);
  });
});

describe("tables are reckoned as single amounts are (lib/money)", () => {
  test("the same dollars, to the last place", async () => {
    const parts = (places: number, max: bigint) =>
      fc.bigInt({ min: 1n, max }).map((whole) => fromParts(whole, places));
    const samples = fc.sample(fc.tuple(parts(4, 10n ** 18n), parts(8, 10n ** 12n)), {
      numRuns: 500,
      seed: 1,
    });
    const { rows } = await client.query(
      "SELECT trim_scale(in_usd(amount, rate))::text AS usd FROM unnest($1::numeric[], $2::numeric[]) AS u(amount, rate)",
      [samples.map(([amount]) => amount), samples.map(([, rate]) => rate)],
    );
    expect(rows.map(({ usd }) => usd)).toEqual(
      samples.map(([low, rate]) => inUsd({ low, high: null }, rate).low),
    );
  });
  test("at the same month's rate", async () => {
    const table = ratesOf([
      { month: "2025-01-01", currency: "EUR", unitsPerUsd: "0.9655" },
      { month: "2025-03-01", currency: "EUR", unitsPerUsd: "0.925" },
      { month: "2025-01-01", currency: "JPY", unitsPerUsd: "156.4814" },
    ]);
    const days = Array.from({ length: 500 }, (_, index) =>
      new Date(Date.UTC(2024, 6, 1 + index)).toISOString().slice(0, 10),
    );
    for (const currency of ["EUR", "JPY", "USD", "AMD"]) {
      const { rows } = await client.query(
        `SELECT trim_scale(r.rate)::text AS rate, to_char(r.rate_month, 'YYYY-MM-DD') AS month
         FROM unnest($2::date[]) WITH ORDINALITY AS u(day, place) LEFT JOIN LATERAL rate_of($1, day) AS r ON TRUE
         ORDER BY place`,
        [currency, days],
      );
      const wanted = days.map((day) => rateFor(table, currency, day));
      expect(rows).toEqual(wanted.map((used) => ({ rate: used?.rate ?? null, month: used?.month ?? null })));
    }
  });
});

describe("the database refuses", () => {
  beforeEach(async () => {
    await client.query("BEGIN");
    return () => client.query("ROLLBACK");
  });

  test.each([
    ["dollars that do not follow from the rate", "usd_low = 1", "claims_dollars_follow_from_rate"],
    ["a side that is not printed", "usd_low = NULL", "claims_dollars_follow_from_rate"],
    ["a rate without its month", "rate_month = NULL", "claims_rate"],
    ["a month without its rate", "rate = NULL, usd_low = NULL, usd_high = NULL", "claims_rate"],
    ["a month far away", "rate_month = '2025-05-01'", "claims_rate"],
    ["a day for a month", "rate_month = '2025-01-02'", "claims_rate"],
  ])("%s", async (_, set, constraint) => {
    const id = await claim({});
    await expect(client.query(`UPDATE claims SET ${set} WHERE id = $1`, [id])).rejects.toMatchObject({
      constraint,
    });
  });
  test("a rate of a quantity", async () => {
    const id = await claim({ kind: "quantity", currency: null, unit: "GPU" });
    const set = "rate = 1, rate_month = '2025-01-01', usd_low = low, usd_high = high";
    await expect(client.query(`UPDATE claims SET ${set} WHERE id = $1`, [id])).rejects.toMatchObject({
      constraint: "claims_rate",
    });
  });
  test("dollars without their rate", async () => {
    const id = await claim({ currency: "USD" });
    await expect(
      client.query(
        "UPDATE claims SET rate = NULL, rate_month = NULL, usd_low = NULL, usd_high = NULL WHERE id = $1",
        [id],
      ),
    ).rejects.toMatchObject({ constraint: "claims_rate" });
  });
  test("a rate for the dollar itself", async () => {
    await expect(
      client.query("INSERT INTO exchange_rates VALUES ('2025-01-01', 'USD', 1)"),
    ).rejects.toMatchObject({ constraint: "exchange_rates_not_of_the_dollar" });
  });
});

const recompute = async (by = client) =>
  Number((await by.query("SELECT recompute_dollars() AS changed")).rows[0].changed);

describe("new rates", () => {
  test("change the claims that they are for, and say how many", async () => {
    await client.query("BEGIN");
    const [january, later, yen] = [
      await claim({}),
      await claim({ claim_date: "2025-06-01" }),
      await claim({ currency: "JPY" }),
    ];
    const krona = await claim({ currency: "SEK", low: null, comparator: "at_most" });
    const before = await dollarsOf(yen);
    await client.query(`
      UPDATE exchange_rates SET units_per_usd = 0.5 WHERE currency = 'EUR' AND month = '2025-01-01';
      INSERT INTO exchange_rates VALUES ('2025-06-01', 'EUR', 0.25), ('2025-04-01', 'SEK', 10)`);
    expect(await recompute()).toBe(3);
    expect(await dollarsOf(january)).toMatchObject({ low: "1000000000000.0000", month: "2025-01" });
    expect(await dollarsOf(later)).toMatchObject({ low: "2000000000000.0000", month: "2025-06" });
    expect(await dollarsOf(krona)).toMatchObject({ low: null, high: "50000000000.0000", month: "2025-04" });
    expect(await dollarsOf(yen)).toEqual(before);
    expect(await recompute()).toBe(0);
    await client.query("DELETE FROM exchange_rates WHERE currency = 'SEK'");
    expect(await recompute()).toBe(1);
    expect(await dollarsOf(krona)).toEqual(nothing);
    await client.query("ROLLBACK");
  });

  test("reach a claim that is being written meanwhile", async () => {
    const rates = await connect(database.url);
    const writer = await connect(database.url);
    const change = (units: number) =>
      rates.query("UPDATE exchange_rates SET units_per_usd = $1 WHERE currency = 'JPY'", [units]);
    await writer.query("BEGIN");
    const early = await claim({ currency: "JPY" }, writer);
    await rates.query("BEGIN");
    await change(100);
    const changed = recompute(rates);
    await writer.query("COMMIT");
    expect(await changed).toBe(1);
    const late = claim({ currency: "JPY" }, writer);
    await rates.query("COMMIT");
    for (const id of [early, await late])
      expect(await dollarsOf(id)).toMatchObject({ rate: "100.00000000", low: "5000000000.0000" });
    await Promise.all([rates.end(), writer.end()]);
  });
});

test("a database of before dollars has them after the migration", async () => {
  const url = await emptyDatabase();
  const directory = mkdtempSync(join(tmpdir(), "marsad-migrations-"));
  cpSync(MIGRATIONS, directory, { recursive: true });
  for (const { name } of readMigrations().slice(1)) rmSync(join(directory, name), { recursive: true });
  await applyMigrations(url, { directory });
  const old = await connect(url);
  await populate(old);
  const ids = [
    await claim({}, old),
    await claim({ currency: "USD", high: null, comparator: "more_than" }, old),
    await claim({ kind: "quantity", currency: null, unit: "GPU" }, old),
    await claim({ claim_date: "2020-01-01" }, old),
  ];
  await applyMigrations(url);
  const found = [];
  for (const id of ids) found.push(await dollarsOf(id, old));
  expect(found).toEqual([
    { low: dollars, high: dollars, rate: "0.96550000", month: "2025-01" },
    { low: "500000000000.0000", high: null, rate: "1.00000000", month: "2025-01" },
    nothing,
    nothing,
  ]);
  await old.end();
  rmSync(directory, { recursive: true });
});
