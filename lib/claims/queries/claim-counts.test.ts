import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { collection } from "./collection.fixture";
import { mixedClaims } from "./mixed-claims.fixture";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await mixedClaims(collection(pool()));
});
afterAll(() => database.close());

const SOME = "(SELECT id FROM claims ORDER BY md5(id || $1) LIMIT 7)";

/** Each changes what claims are counted by, in its own way. `$1` picks which. */
const CHANGES = {
  superseded: `UPDATE claims SET superseded_at = '2025-06-02' WHERE id IN ${SOME}`,
  current: `UPDATE claims SET superseded_at = NULL WHERE id IN ${SOME}`,
  dated: `UPDATE claims SET claim_date = claim_date + (hashtext($1) % 60) WHERE id IN ${SOME}`,
  renamed: `UPDATE claims SET subject_id = (SELECT id FROM organisations ORDER BY md5(slug || $1) LIMIT 1) WHERE id IN ${SOME}`,
  said: `UPDATE claims SET claimant_name = NULL, claimant_organisation_id = NULL, claimant_person_id = NULL WHERE id IN ${SOME}`,
  priced: `UPDATE claims SET low = low * 7, high = high * 7 WHERE id IN ${SOME}`,
  untouched: `UPDATE claims SET words = words || $1 WHERE id IN ${SOME}`,
  compared: `UPDATE figures SET agreement = 'agree', reason = NULL WHERE id = (SELECT id FROM figures ORDER BY md5(id || $1) LIMIT 1)`,
  regrouped: `UPDATE figure_assertions SET figure_id = (SELECT id FROM figures ORDER BY md5(id || $1) LIMIT 1)
    WHERE id = (SELECT id FROM figure_assertions ORDER BY md5(id || $1) LIMIT 1)`,
  moved: `UPDATE figure_claims SET assertion_id = (SELECT id FROM figure_assertions ORDER BY md5(id || $1) LIMIT 1)
    WHERE claim_id IN ${SOME}`,
  left: `DELETE FROM figure_claims WHERE claim_id IN ${SOME}`,
  gone: `DELETE FROM figures WHERE id = (SELECT id FROM figures ORDER BY md5(id || $1) LIMIT 1)
    AND (SELECT count(*) FROM figures) > 2 AND $1 LIKE '%7'`,
} as const;

const change = fc.tuple(
  fc.constantFrom(...(Object.keys(CHANGES) as Array<keyof typeof CHANGES>)),
  fc.integer({ min: 0, max: 10_000 }).map(String),
);

/** By values and not by their ids: who counts anew may number them otherwise. */
async function counts(): Promise<string[]> {
  const { rows } = await pool().query<{ told: string }>(
    `SELECT concat_ws(' ', a.side, a.value, b.side, b.value, c.side, c.value, claims) AS told FROM claim_counts
       JOIN counted_values a ON a.id = first JOIN counted_values b ON b.id = second JOIN counted_values c ON c.id = third
      WHERE claims <> 0
      UNION ALL
     SELECT concat_ws(' ', kind, modality, language, currency, evidence, agreement, sum, claimant, month, claims) FROM claim_cells
      WHERE claims <> 0 ORDER BY 1`,
  );
  return rows.map(({ told }) => told);
}

test("whatever changes, claims are counted as counting all of them would", async () => {
  const { rows } = await pool().query<{ claims: number; counted: number; in_cells: number }>(
    `SELECT (SELECT count(*) FROM claims WHERE superseded_at IS NULL)::int AS claims,
      (SELECT sum(claims) FROM claim_counts JOIN counted_values ON id = third WHERE second = 0 AND side = 5)::int AS counted,
      (SELECT sum(claims) FROM claim_cells)::int AS in_cells`,
  );
  expect(rows[0]?.claims).toBeGreaterThan(100);
  expect(rows[0]).toMatchObject({ counted: rows[0]?.claims, in_cells: rows[0]?.claims });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const [name, seed] of changes) await pool().query(CHANGES[name], [seed]);
      const kept = await counts();
      await pool().query("SELECT count_all_claims()");
      expect(kept).toEqual(await counts());
    }),
    { numRuns: 30 },
  );
});
