import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import type { Claim } from "../../extraction/types";
import { inTransaction } from "../in-transaction";
import { again, article, claim, loadNames, newTopic, open, own, refreshing } from "../ingest-factories";
import { rebuildFigures } from "./rebuild-figures";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadNames();
});
afterAll(() => database.close());

/** All that is stored of figures, in one order. */
async function figures(): Promise<unknown[]> {
  const { rows } = await pool().query(
    `SELECT f.id, f.kind, f.subject_id, f.counterparty_id, f.object_name, f.first_day, f.last_day, f.claim_count, f.article_count,
        f.source_count, f.claimant_count, f.agreement, f.reason, f.low_position, f.high_position, f.ratio, f.severity,
        f.plan_state, f.plan_claim_id,
        (SELECT json_agg(fc ORDER BY fc.claim_id) FROM figure_assertions a JOIN figure_claims fc ON fc.assertion_id = a.id
          WHERE a.figure_id = f.id) AS claims,
        (SELECT json_agg(a ORDER BY a.id) FROM figure_assertions a WHERE a.figure_id = f.id) AS assertions,
        (SELECT json_agg(p ORDER BY p.position) FROM positions p WHERE p.figure_id = f.id) AS positions,
        (SELECT json_agg(v ORDER BY v.a, v.b) FROM position_verdicts v WHERE v.figure_id = f.id) AS verdicts
       FROM figures f ORDER BY f.id`,
  );
  return rows;
}

/** How the claims are counted by the agreement of their figures, and by all else. */
async function counts(): Promise<unknown[]> {
  const { rows } = await pool().query(
    `SELECT first, second, third, claims FROM claim_counts WHERE claims <> 0
      UNION ALL SELECT kind, agreement, month, sum(claims) FROM claim_cells GROUP BY 1, 2, 3 HAVING sum(claims) <> 0 ORDER BY 1, 2, 3`,
  );
  return rows;
}

const AMOUNTS = [
  "$5 million",
  "$5.6 million",
  "$6 million",
  "$60 million",
  "$500 million",
  "$2 billion",
] as const;
const KINDS = ["training_cost", "valuation", "funding", "deal", "revenue"] as const;

const COMPANIES = ["Nvidia", "DeepSeek", "Meta"] as const;
type Company = (typeof COMPANIES)[number];

interface Said {
  amount: (typeof AMOUNTS)[number];
  kind: (typeof KINDS)[number];
  subject: Company;
  other: Company | null;
  object: "V3" | "R1" | null;
  denied: boolean;
}

const said: fc.Arbitrary<Said> = fc.record({
  amount: fc.constantFrom(...AMOUNTS),
  kind: fc.constantFrom(...KINDS),
  subject: fc.constantFrom(...COMPANIES),
  other: fc.constantFrom(null, ...COMPANIES),
  object: fc.constantFrom("V3", "R1", null),
  denied: fc.boolean(),
});

const VALUES: Record<(typeof AMOUNTS)[number], number> = {
  "$5 million": 5e6,
  "$5.6 million": 5.6e6,
  "$6 million": 6e6,
  "$60 million": 6e7,
  "$500 million": 5e8,
  "$2 billion": 2e9,
};

function claimOf(text: string, { amount, kind, subject, other, object, denied }: Said): Claim {
  const sided = (kind === "deal" || kind === "funding") && other !== null && other !== subject;
  return claim(text, amount, {
    kind,
    subject,
    object,
    low: VALUES[amount],
    high: VALUES[amount],
    comparator: "exactly",
    modality: denied ? "denied" : "reported",
    counterparty: sided ? { name: other, role: "investor" } : null,
  });
}

const articles = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2022, max: 2025 }),
    first: said,
    later: fc.option(said),
  }),
  { minLength: 2, maxLength: 7 },
);

test("a figure that follows one before it, said in the same words, is left behind by none", async () => {
  newTopic();
  const text = own("DeepSeek is worth $5 million.");
  const said = { amount: "$5 million", kind: "valuation", subject: "DeepSeek" } as const;
  const { pipeline } = await open((read) => [
    claimOf(read, { ...said, other: null, object: null, denied: false }),
  ]);
  for (const published of ["2019-03-20", "2019-03-01"])
    await pipeline.ingest(article(text, { published, source: own(`Outlet of ${published}`) }));
  const refreshed = await figures();
  expect(refreshed).toHaveLength(1);
  await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing));
  expect(refreshed).toEqual(await figures());
});

test("whatever is ingested, read again or superseded, and in whichever order: the figures are those of a rebuild", async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (all) => {
      newTopic();
      for (const [index, { day, month, year, first, later }] of all.entries()) {
        const published = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const text = `${own(`Article ${index}`)}: ${first.amount}, and then ${later?.amount ?? "nothing"}.`;
        const { pipeline } = await open((read) => [claimOf(read, first)]);
        const { id } = await pipeline.ingest(article(text, { published, source: own(`Outlet ${index}`) }));
        // Read again by another extractor, which finds another claim in it, or none.
        if (later !== null) await again((read) => [claimOf(read, later)], id);
        else if (index % 3 === 2) await again(() => [], id);
      }
      const refreshed = await figures();
      expect(refreshed.length).toBeGreaterThan(0);
      const counted = await counts();
      // What a rebuild finds otherwise than it leaves it is counted by that.
      await pool().query("DELETE FROM figures WHERE md5(id) < '4'");
      await pool().query(
        "UPDATE figures SET agreement = 'not_comparable', reason = NULL WHERE md5(id) > 'c'",
      );
      await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing));
      expect(refreshed).toEqual(await figures());
      expect(counted).toEqual(await counts());
      await pool().query("SELECT count_all_claims()");
      expect(counted).toEqual(await counts());
    }),
    // What a run leaves behind is there for the next, so that none can be made smaller.
    { numRuns: 8, endOnFailure: true },
  );
}, 180_000);
