import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../lib/claims/queries/database";
import { db, pool } from "../lib/db/client";
import { type TestDatabase, testDatabase } from "../lib/db/test-database";
import { KINDS, type Kind } from "../lib/extraction/types";
import { everyFigure } from "../lib/figures/filter";
import { type FigureThen, figuresAsOf, figuresToList } from "../lib/figures/queries/figures-as-of";
import { findFigure, findFigureAsOf } from "../lib/figures/queries/find-figure";
import { firstFigures } from "../lib/figures/queries/first-figures";
import { countFigures, listFigures } from "../lib/figures/queries/list-figures";
import { whileUnchanged } from "../lib/figures/queries/while-unchanged";
import type { FigureDetail } from "../lib/figures/rows";
import { figureKnowledge } from "../lib/ingest/figures/figure-knowledge";
import { rebuildFigures } from "../lib/ingest/figures/rebuild-figures";
import { inTransaction } from "../lib/ingest/in-transaction";
import { mergeOrganisations, undoMerge } from "../lib/ingest/merge-organisations";
import { gazetteer } from "../lib/organisations/gazetteer";
import { loadAll } from "./seed";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadAll(db());
}, 240_000);
afterAll(() => database.close());

const knowledge = figureKnowledge(gazetteer);
const NOW = new Date("2026-11-27T09:00:00Z");

async function figureOfClaim(claim: string): Promise<FigureDetail> {
  const { rows } = await pool().query<{ figure_id: string }>(
    "SELECT a.figure_id FROM figure_claims fc JOIN figure_assertions a ON a.id = fc.assertion_id WHERE fc.claim_id = $1",
    [claim],
  );
  const figure = await findFigure(pool(), rows[0]?.figure_id ?? "");
  if (figure === null) throw new Error(`The claim ${claim} stands in no figure.`);
  return figure;
}

/** The ends of an amount in billions. */
const billions = ({ amount }: { amount: { low: string | null; high: string | null } }) =>
  [amount.low, amount.high].flatMap((end) => (end === null ? [] : [Number(end) / 1e9]));

async function figuresOf(
  company: string,
  kind: "market_value_change" | "valuation" | "investment_plan" | "training_cost",
) {
  const page = await listFigures(
    pool(),
    { ...everyFigure(), company: [company], kind: [kind] },
    { knowledge, size: 500 },
  );
  return Promise.all(page.figures.map(async ({ id }) => (await findFigure(pool(), id)) as FigureDetail));
}

describe("the figures of the demonstration data", () => {
  test("every current claim stands in exactly one", async () => {
    const { rows } = await pool().query<{ claims: string; placed: string }>(
      `SELECT (SELECT count(*) FROM claims WHERE superseded_at IS NULL) AS claims,
        (SELECT count(*) FROM figure_claims fc JOIN claims c ON c.id = fc.claim_id WHERE c.superseded_at IS NULL) AS placed`,
    );
    expect(Number(rows[0]?.claims)).toBeGreaterThan(1_488);
    expect(rows[0]?.placed).toBe(rows[0]?.claims);
  });

  test("Nvidia's loss of 27 January 2025 is one, from 460 to 600 billion, and most agree with nearly 600", async () => {
    const losses = await figuresOf("nvidia", "market_value_change");
    const ofThatDay = losses.filter(({ members }) =>
      members.some(
        ({ claim }) =>
          claim.amount.direction === "loss" &&
          ["2025-01-27", "2025-01-28"].includes(claim.claimDate) &&
          billions(claim).some((end) => end >= 460 && end <= 600),
      ),
    );
    expect(ofThatDay).toHaveLength(1);
    const [figure] = ofThatDay as [FigureDetail];
    const ends = figure.members.flatMap(({ claim }) => billions(claim));
    expect(Math.min(...ends)).toBeLessThanOrEqual(465);
    expect(Math.max(...ends)).toBe(600);
    const near = figure.members.filter(({ claim }) =>
      billions(claim).some((end) => end >= 585 && end <= 600),
    );
    expect(near.length / figure.members.length).toBeGreaterThan(0.6);
  });

  test("what training DeepSeek-V3 cost is another than R1's 294,000", async () => {
    const costs = await figuresOf("deepseek", "training_cost");
    const withAmount = (amount: number) =>
      costs.filter(({ members }) =>
        members.some(({ claim }) => Number(claim.amount.high ?? claim.amount.low) === amount),
      );
    const [v3, ...otherV3] = withAmount(5_576_000);
    const [r1, ...otherR1] = withAmount(294_000);
    expect([v3, r1]).not.toContain(undefined);
    expect(otherV3).toEqual([]);
    expect(otherR1).toEqual([]);
    expect(v3?.id).not.toBe(r1?.id);
    expect(v3?.members.map(({ claim }) => Number(claim.amount.low))).not.toContain(294_000);
  });

  test("Stargate's 500 billion dollars and the pages that print euros stand in one: 480 billion agree, 430 million do not", async () => {
    const plans = await figuresOf("stargate", "investment_plan");
    const inEuros = plans.filter(({ members }) =>
      members.some(({ claim }) => claim.amount.currency === "EUR"),
    );
    expect(inEuros).toHaveLength(1);
    const [figure] = inEuros as [FigureDetail];
    const positionOf = (currency: string, high: number) =>
      figure.members.find(
        ({ claim }) =>
          claim.amount.currency === currency &&
          claim.amount.comparator !== "at_most" &&
          Number(claim.amount.high) === high,
      )?.position ?? -1;
    const between = (one: number, other: number) =>
      figure.verdicts.find(({ a, b }) => a === Math.min(one, other) && b === Math.max(one, other));
    const dollars = positionOf("USD", 5e11);
    expect(between(dollars, positionOf("EUR", 4.8e11))).toMatchObject({ agreement: "agree" });
    expect(between(dollars, positionOf("EUR", 4.3e8))).toMatchObject({ agreement: "disagree" });
  });

  test("OpenAI at 300 and at 340 billion in talks stand in one", async () => {
    const values = await figuresOf("openai", "valuation");
    const talks = values.filter(({ members }) => {
      const amounts = members.map(({ claim }) => Number(claim.amount.high ?? claim.amount.low));
      return amounts.includes(3e11) && amounts.includes(3.4e11);
    });
    expect(talks).toHaveLength(1);
    expect(talks[0]?.agreement).toBe("disagree");
  });

  test("Meta's guidance for 2025 is one that was revised: 60 to 65, then 64 to 72, then 66 to 72 billion", async () => {
    const plans = await figuresOf("meta", "investment_plan");
    const guidance = plans.filter(({ members }) =>
      members.some(({ claim }) => billions(claim).join() === "60,65"),
    );
    expect(guidance).toHaveLength(1);
    const ranges = guidance[0]?.allPositions.map((position) => billions(position).join()) ?? [];
    const steps = ["60,65", "64,72", "66,72"].map((range) => ranges.indexOf(range));
    expect(steps).not.toContain(-1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(guidance[0]?.verdicts.map(({ reason }) => reason)).toContain("revised");
  });

  test("a figure as it stood on a day holds what was claimed by then, and no more", async () => {
    const plans = await figuresOf("meta", "investment_plan");
    const guidance = plans.find(({ members }) =>
      members.some(({ claim }) => billions(claim).join() === "60,65"),
    );
    const first = guidance?.members[0]?.claim;
    const day = "2025-04-15";
    const then = await findFigureAsOf(
      pool(),
      { claim: first?.id ?? "", kind: ["investment_plan"], company: ["meta"], as_of: day, known: null },
      knowledge,
    );
    expect(then?.members.length).toBeGreaterThan(0);
    expect(then?.members.every(({ claim }) => claim.claimDate <= day)).toBe(true);
    expect(then?.members.length).toBe(guidance?.members.filter(({ claim }) => claim.claimDate <= day).length);
    expect(guidance?.members.some(({ claim }) => claim.claimDate > day)).toBe(true);
    expect(guidance?.plan?.state).toBe("revised");
    const planned = await findFigureAsOf(
      pool(),
      {
        claim: first?.id ?? "",
        kind: ["investment_plan"],
        company: ["meta"],
        as_of: "2025-02-28",
        known: null,
      },
      knowledge,
    );
    expect(planned?.plan?.state).toBe("announced");
  });

  test("Marsad knew nothing of it before it had recorded anything", async () => {
    const filter = { ...everyFigure(), company: ["meta"], as_of: "2026-11-01", known: "2020-01-01" };
    expect((await listFigures(pool(), filter, { knowledge })).figures).toEqual([]);
    const later = { ...filter, known: "2999-01-01" };
    expect((await listFigures(pool(), later, { knowledge })).figures.length).toBeGreaterThan(0);
  });

  test("a day after the last claim gives what is stored", async () => {
    const disagreeing = { ...everyFigure(), agreement: ["disagree" as const] };
    const stored = await listFigures(pool(), disagreeing, { knowledge, size: 500 });
    const made = await listFigures(pool(), { ...disagreeing, as_of: "2999-01-01" }, { knowledge, size: 500 });
    const told = (page: typeof stored) =>
      page.figures.map(({ id, claims, reason, ratio }) => [id, claims, reason, ratio]);
    expect(stored.figures.length).toBeGreaterThan(20);
    expect(told(made).sort()).toEqual(told(stored).sort());
  });

  test("read from today's where nothing came later, they are those made from the claims of then", async () => {
    const told = ({ made, columns }: FigureThen) => [columns, made.positions, made.verdicts];
    for (const day of ["2015-03-01", "2022-06-30", "2024-12-31", "2025-01-27", "2025-08-14"]) {
      const filter = { ...everyFigure(), as_of: day };
      const anew = await figuresAsOf(pool(), filter, knowledge);
      const { figures, all } = await figuresToList(pool(), filter, knowledge);
      const kept = await listFigures(pool(), filter, { knowledge, size: 2_000 });
      const ids = anew.figures.map(({ made }) => made.id);
      expect(kept.figures.map(({ id }) => id).sort()).toEqual(ids.sort());
      const expected = new Map(anew.figures.map((figure) => [figure.made.id, told(figure)]));
      for (const figure of figures) expect(told(figure)).toEqual(expected.get(figure.made.id));
      const first = await firstFigures(anew, { after: null, size: 30 });
      const { figures: page } = await listFigures(pool(), filter, { knowledge, size: 30 });
      expect(
        page.map(({ id, claims, sources, claimants, reason }) => [id, claims, sources + claimants, reason]),
      ).toEqual(
        first.map(({ record: r }) => [r.id, r.claim_count, r.source_count + r.claimant_count, r.reason]),
      );
      const counted = await countFigures(pool(), filter, knowledge);
      expect(counted.total).toBe(anew.figures.length);
      // Most kinds are taken from what was made of all.
      const some: Kind[][] = [KINDS.filter((kind) => kind !== "valuation"), ["valuation"]];
      for (const kind of some) {
        const { total } = await countFigures(pool(), { ...filter, kind }, knowledge);
        expect(total).toBe(anew.figures.filter(({ columns }) => kind.includes(columns.kind)).length);
      }
      if (day > "2024") expect(figures.length).toBeLessThan(anew.figures.length);
      expect(all).toBe(false);
    }
  });

  test("what was made for a day is made again once anything was written, and by who has written", async () => {
    let made = 0;
    const ask = (on: Database) => whileUnchanged(on, ["a day"], async () => ++made);
    const write = (on: Database) =>
      on.query("UPDATE figures SET updated_at = updated_at WHERE kind = 'deal'");
    await ask(pool());
    for (const written of [2, 3]) {
      await write(pool());
      expect(await ask(pool())).toBe(written);
    }
    const one = await pool().connect();
    try {
      await one.query("BEGIN");
      await write(one);
      expect([await ask(one), await ask(one)]).toEqual([4, 5]);
    } finally {
      await one.query("ROLLBACK");
      one.release();
    }
  });

  test("page by page it is the whole list, in the order of what is stored", async () => {
    const filter = { ...everyFigure(), as_of: "2999-01-01" };
    const stored = await listFigures(pool(), everyFigure(), { knowledge, size: 120 });
    const ids: string[] = [];
    let after: Awaited<ReturnType<typeof listFigures>>["after"] = null;
    for (let page = 0; page < 4; page += 1) {
      const { figures, after: next } = await listFigures(pool(), filter, { knowledge, after, size: 30 });
      ids.push(...figures.map(({ id }) => id));
      after = next;
    }
    expect(ids).toEqual(stored.figures.map(({ id }) => id));
    const quiet = { ...filter, agreement: ["single" as const] };
    const first = await listFigures(pool(), quiet, { knowledge, size: 2 });
    const second = await listFigures(pool(), quiet, { knowledge, after: first.after, size: 2 });
    const both = await listFigures(pool(), quiet, { knowledge, size: 4 });
    expect([...first.figures, ...second.figures]).toEqual(both.figures);
  });
});

describe("two organisations that are one", () => {
  test("had split a figure; merging joins it, and undoing parts it again", async () => {
    const meta = await db().organisation.findUniqueOrThrow({ where: { slug: "meta" } });
    const moved = await db().claim.findMany({
      where: {
        subjectId: meta.id,
        kind: "investment_plan",
        supersededAt: null,
        claimDate: { gte: new Date("2025-07-01") },
      },
      take: 4,
      orderBy: [{ claimDate: "asc" }, { id: "asc" }],
    });
    const other = await db().organisation.create({
      data: { slug: "meta-ai-holdings", name: "Meta AI Holdings", kind: "unlisted" },
    });
    for (const { id } of moved)
      await db().claim.updateMany({
        where: { id },
        data: { subjectId: other.id, subjectName: "Meta AI Holdings" },
      });
    const rebuild = () => inTransaction(db(), (tx) => rebuildFigures(tx, { knowledge, now: NOW }));
    await rebuild();
    const splits = new Set(
      await Promise.all(moved.map(async ({ id }) => (await figureOfClaim(id)).question.subject.slug)),
    );
    expect(splits).toEqual(new Set(["meta-ai-holdings"]));

    const done = await mergeOrganisations(db(), ["meta", "Meta AI Holdings"], { knowledge, now: NOW });
    expect(done).toEqual({ kept: "meta", merged: "meta-ai-holdings", claims: moved.length });
    const merged = await Promise.all(moved.map(({ id }) => figureOfClaim(id)));
    expect(new Set(merged.map(({ question }) => question.subject.slug))).toEqual(new Set(["meta"]));
    expect(merged.some(({ members }) => members.length > moved.length)).toBe(true);
    const incremental = await stored();
    await rebuild();
    expect(await stored()).toEqual(incremental);

    await undoMerge(db(), "meta-ai-holdings", { knowledge, now: NOW });
    const parted = await Promise.all(moved.map(({ id }) => figureOfClaim(id)));
    expect(new Set(parted.map(({ question }) => question.subject.slug))).toEqual(
      new Set(["meta-ai-holdings"]),
    );
  });
});

/** All that is stored of figures, in one order. */
async function stored(): Promise<unknown> {
  const { rows } = await pool().query(
    `SELECT f.id, f.kind, f.subject_id, f.claim_count, f.article_count, f.source_count, f.agreement, f.reason, f.ratio, f.severity,
        (SELECT json_agg(fc.claim_id ORDER BY fc.claim_id) FROM figure_assertions a JOIN figure_claims fc ON fc.assertion_id = a.id
          WHERE a.figure_id = f.id) AS claims,
        (SELECT json_agg(p ORDER BY p.position) FROM positions p WHERE p.figure_id = f.id) AS positions,
        (SELECT json_agg(v ORDER BY v.a, v.b) FROM position_verdicts v WHERE v.figure_id = f.id) AS verdicts
       FROM figures f ORDER BY f.id`,
  );
  return rows;
}
