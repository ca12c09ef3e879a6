import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { knowledgeOf } from "../../figures/knowledge";
import { figuresAround } from "../../figures/queries/figures-around";
import { rebuildFigures } from "../../ingest/figures/rebuild-figures";
import { inTransaction } from "../../ingest/in-transaction";
import { sourcesOfClaims } from "../../sources/queries/sources-of-claims";
import { everyClaim } from "../filter";
import { collection } from "./collection.fixture";
import { companyTrack } from "./company-track";
import { voicesOfCompany } from "./voices-of-company";

const knowledge = knowledgeOf({ organisations: [], objects: [] });
const ofOpenai = { ...everyClaim(), company: ["openai"] };
let database: TestDatabase;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const openai = await rows.organisation("openai", { en: "OpenAI" });
  const xai = await rows.organisation("xai", { en: "xAI" });
  const wire = await rows.article(await rows.source("wire"));
  const desk = await rows.article(await rows.source("desk"));
  const person = async (slug: string, start: string | null, end: string | null) => {
    const { rows: made } = await pool().query<{ id: number }>(
      "INSERT INTO people (slug, name) VALUES ($1, $1) RETURNING id",
      [slug],
    );
    const id = made[0]?.id ?? 0;
    await pool().query(
      `INSERT INTO affiliations (person_id, organisation_id, role, start, "end") VALUES ($1, $2, 'chief', $3, $4)`,
      [id, openai, start, end],
    );
    return id;
  };
  const altman = await person("sam-altman", "2019", null);
  const musk = await person("elon-musk", "2015", "2018-02-20");

  await pool().query("INSERT INTO exchange_rates VALUES ('2025-01-01', 'EUR', 0.5)");
  const valuation = (day: string, billions: number, more = {}) => ({
    kind: "valuation",
    claim_date: day,
    low: billions * 1e9,
    high: billions * 1e9,
    ...more,
  });
  ids.first = await rows.claim(wire, openai, valuation("2025-01-10", 300));
  await rows.claim(desk, openai, valuation("2025-01-12", 170, { currency: "EUR" }));
  ids.latest = await rows.claim(desk, openai, valuation("2025-01-20", 320));
  await rows.claim(wire, openai, valuation("2025-01-25", 900, { modality: "denied" }));
  await rows.claim(wire, openai, {
    kind: "profit",
    direction: "loss",
    claim_date: "2025-02-01",
    low: 5e9,
    high: null,
    comparator: "more_than",
  });
  await rows.claim(desk, openai, { kind: "quantity", claim_date: "2025-02-01" });
  const says = { claimant_person_id: altman, claimant_name: "Sam Altman", modality: "claimed" };
  ids.aboutXai = await rows.claim(wire, xai, valuation("2025-03-01", 50, says));
  await rows.claim(wire, openai, valuation("2025-03-01", 330, says));
  await rows.claim(wire, xai, valuation("2025-03-02", 80, { ...says, claimant_person_id: musk }));
  await inTransaction(db(), (tx) => rebuildFigures(tx, { knowledge, now: new Date(0) }));
});
afterAll(() => database.close());

describe("what is claimed about a company", () => {
  it("by kind and measure: each month's ends in dollars, losses below zero, the latest that is not a denial", async () => {
    const until = { ...ofOpenai, as_of: "2025-02-28" };
    const tracks = await companyTrack(pool(), until);
    expect(
      tracks.map(({ kind, currency, unit, claims, converted, months }) => ({
        kind,
        measure: [currency, unit],
        counts: [claims, converted],
        months,
      })),
    ).toEqual([
      {
        kind: "valuation",
        measure: ["USD", null],
        counts: [4, 1],
        months: [{ month: "2025-01", low: 300e9, high: 900e9 }],
      },
      {
        kind: "profit",
        measure: ["USD", null],
        counts: [1, 0],
        months: [{ month: "2025-02", low: -5e9, high: -5e9 }],
      },
      {
        kind: "quantity",
        measure: [null, "GPU"],
        counts: [1, 0],
        months: [{ month: "2025-02", low: 1e9, high: 1e9 }],
      },
    ]);
    expect(tracks[0]?.latest.id).toBe(ids.latest);
    expect((await companyTrack(pool(), ofOpenai))[0]?.latest.claimDate).toBe("2025-03-01");
  });

  it("comes with what is claimed for the same figure, today and on a day", async () => {
    const latest = [ids.latest ?? ""];
    const moment = { company: ["openai"], kind: ["valuation" as const], known: null };
    const now = await figuresAround(pool(), latest, { ...moment, as_of: null }, knowledge);
    const around = now.get(ids.latest ?? "");
    expect([around?.range?.lowest.usd?.low, around?.range?.highest.usd?.low]).toEqual([
      "300000000000",
      "340000000000",
    ]);
    const then = await figuresAround(pool(), latest, { ...moment, as_of: "2025-01-20" }, knowledge);
    expect(then.get(ids.latest ?? "")?.figure.claims).toBe(3);
    const before = await figuresAround(pool(), latest, { ...moment, as_of: "2025-01-19" }, knowledge);
    expect(before.size).toBe(0);
    expect((await figuresAround(pool(), [], { ...moment, as_of: null }, knowledge)).size).toBe(0);
  });

  it("comes from its sources, most claims first", async () => {
    const sources = await sourcesOfClaims(pool(), { ...ofOpenai, kind: ["valuation"], as_of: "2025-01-31" });
    expect(sources.map(({ slug, stands, lastDate }) => [slug, stands.claims, lastDate])).toEqual([
      ["wire", 2, "2025-01-25"],
      ["desk", 2, "2025-01-20"],
    ]);
  });
});

describe("whom a company speaks through", () => {
  const asked = { organisation: "openai", asOf: null, size: 10 };

  it("its people while they were with it, and what they say about others", async () => {
    const { people, aboutOthers, total } = await voicesOfCompany(pool(), asked);
    expect(people).toEqual([
      {
        slug: "sam-altman",
        names: { en: "sam-altman" },
        aboutIt: 1,
        aboutOthers: 1,
        lastDate: "2025-03-01",
      },
    ]);
    expect([aboutOthers.map(({ id }) => id), total]).toEqual([[ids.aboutXai], 1]);
  });

  it("on a day, and nobody for a company that there is not", async () => {
    const nothing = { people: [], aboutOthers: [], total: 0 };
    expect(await voicesOfCompany(pool(), { ...asked, asOf: "2025-02-28" })).toEqual(nothing);
    expect(await voicesOfCompany(pool(), { ...asked, organisation: "nobody" })).toEqual(nothing);
  });
});
