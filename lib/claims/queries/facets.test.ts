import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { KINDS, MODALITIES } from "../../extraction/types";
import { AGREEMENTS } from "../../figures/rows";
import { agreementIsKnown, type ClaimFilter, everyClaim, FILTER_PARAMETERS, NOBODY } from "../filter";
import { type Counted, EVIDENCE } from "../rows";
import { Bindings, relationOf, whereClaims } from "../where";
import { collection } from "./collection.fixture";
import { countClaims } from "./count-claims";
import { facets, MAGNITUDES } from "./facets";
import { likelyFilter, mixedClaims } from "./mixed-claims.fixture";
import { tallyClaims } from "./tally-claims";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await mixedClaims(collection(pool()));
});

afterAll(() => database.close());

/** Of the months that there are claims of, often whole ones: by those claims are counted already. */
const someDays = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 2023, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 2, 15, 27, 28),
    ),
    { minLength: 2, maxLength: 2 },
  )
  .map((days) =>
    days.map((day) => new Date(Date.UTC(day[0], day[1] - 1, day[2])).toISOString().slice(0, 10)).sort(),
  )
  .map(([from, to]) => ({ from: from ?? null, to: to ?? null }));

/** At most three of the parameters, so that most filters match something. */
const someFilter = fc
  .tuple(likelyFilter, fc.subarray([...FILTER_PARAMETERS], { maxLength: 3 }), someDays)
  .map(([whole, keys, days]): ClaimFilter => {
    const filter = { ...everyClaim(), ...Object.fromEntries(keys.map((key) => [key, whole[key]])) };
    if (keys.includes("from") || keys.includes("to")) Object.assign(filter, days);
    return agreementIsKnown(filter) ? filter : { ...filter, agreement: [] };
  });

const VALUES = {
  company: ["nvidia", "openai", "deepseek"],
  kind: KINDS,
  modality: MODALITIES,
  source: ["reuters", "wire", "shop"],
  language: ["ar", "de", "en", "fr", "zh"],
  claimant: [NOBODY, "openai", "sam-altman"],
  currency: ["CNY", "EUR", "GBP", "USD"],
  evidence: EVIDENCE,
} as const;

const asPairs = (counted: readonly Counted[]) =>
  Object.fromEntries(counted.map(({ value, count }) => [value, count]));

/** Claim by claim, whatever is counted already. */
async function countOneByOne(filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const { rows } = await pool().query<{ count: number; sources: number }>(
    `SELECT count(*)::int AS count, count(DISTINCT source_id)::int AS sources
       FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  const { count = 0, sources = 0 } = rows[0] ?? {};
  expect(await countClaims(pool(), filter)).toBe(count);
  expect(await tallyClaims(pool(), filter)).toEqual({ claims: count, sources });
  return count;
}

/** The values that some claim has with `change`, and those of the filter, each counted alone. */
async function countedAlone<Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
  change: (value: Value) => Partial<ClaimFilter>,
  filter: ClaimFilter,
): Promise<Record<string, number>> {
  const counts = await Promise.all(
    values.map(async (value) => [value, await countOneByOne({ ...filter, ...change(value) })] as const),
  );
  return Object.fromEntries(counts.filter(([value, count]) => count > 0 || chosen.includes(value)));
}

it("counts what each value would show in place of its parameter's own, as counting each does", async () => {
  await fc.assert(
    fc.asyncProperty(someFilter, async (filter) => {
      const found = await facets(pool(), filter);
      for (const [name, values] of Object.entries(VALUES)) {
        const key = name as keyof typeof VALUES;
        const alone = await countedAlone<string>(
          values,
          filter[key],
          (value) => ({ ...(key === "kind" && { family: [] }), [key]: [value] }),
          filter,
        );
        expect([key, asPairs(found[key])]).toEqual([key, alone]);
      }
      const alone = await countedAlone(
        AGREEMENTS,
        filter.agreement,
        (value) => ({ agreement: [value] }),
        filter,
      );
      expect(asPairs(found.agreement)).toEqual(agreementIsKnown(filter) ? alone : {});
      const years = ["2023", "2024", "2025"];
      expect(asPairs(found.years)).toEqual(
        await countedAlone(years, [], (year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }), filter),
      );
      for (const [index, { usdFrom: usd_from, usdTo: usd_to }] of MAGNITUDES.entries()) {
        const count = await countOneByOne({ ...filter, usd_from, usd_to });
        expect(found.magnitudes[index]).toMatchObject({ usdFrom: usd_from, usdTo: usd_to, count });
      }
    }),
    {
      numRuns: 15,
      examples: [[{ ...everyClaim(), usd_to: "1000000000" }], [{ ...everyClaim(), claimant: ["openai"] }]],
    },
  );
});

it("gives the first of a long list, and those that the filter names, with their names", async () => {
  const filter = { ...everyClaim(), company: ["deepseek"], claimant: ["sam-altman"], source: ["shop"] };
  const { company, claimant, source } = await facets(pool(), filter, { most: 1 });
  expect(company.map(({ value }) => value)).toContain("deepseek");
  expect(claimant.map(({ value }) => value)).toContain("sam-altman");
  expect(source.map(({ value }) => value)).toContain("shop");
  expect([company.length, claimant.length, source.length].every((length) => length <= 2)).toBe(true);
  const all = await facets(pool(), everyClaim());
  expect(all.company.find(({ value }) => value === "nvidia")?.names).toEqual({ en: "Nvidia", ar: "إنفيديا" });
  expect(all.claimant.find(({ value }) => value === NOBODY)?.names).toBeNull();
  expect(all.source.find(({ value }) => value === "wire")?.name).toBe("WIRE");
  expect(all.company.map(({ count }) => count)).toEqual(
    all.company.map(({ count }) => count).sort((a, b) => b - a),
  );
});
