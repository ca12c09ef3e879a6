import type { PoolClient } from "pg";
import { lastDayOf } from "../../../claims/charts/time";
import { type ClaimFilter, everyClaim, NOBODY } from "../../../claims/filter";
import { claimsByMonth } from "../../../claims/queries/claims-by-month";
import type { Database } from "../../../claims/queries/database";
import { facets } from "../../../claims/queries/facets";
import { findClaims } from "../../../claims/queries/find-claims";
import { tallyClaims } from "../../../claims/queries/tally-claims";
import { Bindings, orderClaims, whereClaims } from "../../../claims/where";
import { KINDS, MODALITIES } from "../../../extraction/types";
import { AGREEMENTS } from "../../../figures/rows";

/** What is asked of the database, of so many filters, against an aim in milliseconds at a million claims. */
export interface View {
  what: string;
  aim: number | null;
  asks: ReadonlyArray<(database: Database) => Promise<unknown>>;
}

type Part = Partial<ClaimFilter>;

/** Counts and facets that come with the rows, and those that are streamed in after them. */
const EXACT = 50;
const STREAMED = 1000;

export async function views(database: PoolClient, rounds: number): Promise<View[]> {
  const parts = await partsOf(database);
  const names = Object.keys(parts);
  const picked = Array.from({ length: rounds }, (_, round) => round);
  const one = (round: number): Part => {
    const list = parts[names[round % names.length] ?? ""] ?? [];
    return list[Math.floor(round / names.length) % list.length] ?? {};
  };
  const ofOne = picked.map((round) => ({ ...everyClaim(), ...one(round) }));
  const ofTwo = picked.map((round) => ({
    ...everyClaim(),
    ...one(round),
    ...one(round * 3 + 1 + Math.floor(round / names.length)),
  }));
  const ofThree = picked.map((round) => ({
    ...everyClaim(),
    ...ofTwo[round],
    ...one(round * 7 + 2 + Math.floor(round / names.length)),
  }));
  const loose = await loosePartsOf(database);
  const ofLoose = picked.map((round) => ({
    ...everyClaim(),
    ...(round % 2 === 0 ? {} : one(round)),
    ...loose[round % loose.length],
  }));
  const whole = picked.slice(0, 5).map(() => everyClaim());
  const all = [
    ["every claim", whole, EXACT],
    ["one filter", ofOne, EXACT],
    ["two filters", ofTwo, EXACT],
    ["three filters", ofThree, STREAMED],
    ["days, dollars, words, claimant", ofLoose, STREAMED],
  ] as const;
  const words = ["nvidia", "billion", "إنفيديا", "مليار", "deepseek", "أوبن"].map((text) => ({
    ...everyClaim(),
    words: text,
  }));
  const last = (filter: ClaimFilter) => async (asked: Database) =>
    findClaims(asked, filter, { after: null, before: null, order: "oldest" });
  return [
    ...all.flatMap(([name, filters, aim]): View[] => [
      { what: `rows, ${name}`, aim: 50, asks: filters.map((filter) => (asked) => findClaims(asked, filter)) },
      {
        what: `count, ${name}`,
        aim,
        asks: filters.map((filter) => (asked) => tallyClaims(asked, filter)),
      },
      { what: `facets, ${name}`, aim, asks: filters.map((filter) => (asked) => facets(asked, filter)) },
      {
        what: `timeline, ${name}`,
        aim: 100,
        asks: filters.map((filter) => (asked) => claimsByMonth(asked, filter)),
      },
    ]),
    { what: "the last page, one filter", aim: 50, asks: ofOne.map(last) },
    { what: "rows, a word", aim: 100, asks: words.map((filter) => (asked) => findClaims(asked, filter)) },
    { what: "COUNT, one filter", aim: null, asks: ofOne.map((filter) => plainCount(filter)) },
    { what: "COUNT, two filters", aim: null, asks: ofTwo.map((filter) => plainCount(filter)) },
    {
      what: "OFFSET to the last page, one filter",
      aim: null,
      asks: ofOne.map((filter) => lastByOffset(filter)),
    },
  ];
}

/** Values of each filter, the most frequent and some less so. */
async function partsOf(database: PoolClient): Promise<Record<string, Part[]>> {
  const slugs = async (table: string, column: string) => {
    const { rows } = await database.query<{ slug: string }>(
      `SELECT slug FROM (SELECT ${column} AS id, count(*) FROM claims GROUP BY 1 ORDER BY 2 DESC LIMIT 40) most
        JOIN ${table} USING (id) ORDER BY count DESC`,
    );
    return rows.map(({ slug }) => slug);
  };
  const [companies, sources] = [
    await slugs("organisations", "subject_id"),
    await slugs("sources", "source_id"),
  ];
  return {
    company: companies.map((slug) => ({ company: [slug] })),
    kind: KINDS.map((kind) => ({ kind: [kind] })),
    modality: MODALITIES.map((modality) => ({ modality: [modality] })),
    source: sources.map((slug) => ({ source: [slug] })),
    language: ["ar", "en", "fr", "zh"].map((language) => ({ language: [language] })),
    currency: ["USD", "EUR", "CNY"].map((currency) => ({ currency: [currency] })),
    evidence: [{ evidence: ["extracted"] }],
    agreement: AGREEMENTS.map((agreement) => ({ agreement: [agreement] })),
    month: ["2025-06", "2023-01", "2026-01"].map((month) => ({ from: `${month}-01`, to: lastDayOf(month) })),
    year: [{ from: "2024-01-01", to: "2024-12-31" }],
  };
}

/** What no count is kept for: days, dollars, words and who says it, broad and narrow. */
async function loosePartsOf(database: PoolClient): Promise<Part[]> {
  const { rows } = await database.query<{ slug: string }>(
    `SELECT slug FROM (SELECT claimant_organisation_id AS id FROM claims WHERE claimant_organisation_id IS NOT NULL
        GROUP BY 1 ORDER BY count(*) DESC LIMIT 3) most JOIN organisations USING (id)`,
  );
  return [
    { from: "2025-03-10", to: "2025-03-24" },
    { usd_from: "1000000000", usd_to: null },
    { words: "nvidia" },
    { from: "2020-02-03", to: null },
    { usd_from: "1000000", usd_to: "50000000" },
    { words: "مليار" },
    ...rows.map(({ slug }) => ({ claimant: [slug] })),
    { claimant: [NOBODY] },
  ];
}

function plainCount(filter: ClaimFilter) {
  return (database: Database) => {
    const bindings = new Bindings();
    return database.query(
      `SELECT count(*) FROM claims c WHERE ${whereClaims(filter, bindings)}`,
      bindings.values,
    );
  };
}

function lastByOffset(filter: ClaimFilter) {
  return async (database: Database) => {
    const { claims } = await tallyClaims(database, filter);
    const bindings = new Bindings();
    await database.query(
      `SELECT * FROM claims c WHERE ${whereClaims(filter, bindings)} ORDER BY ${orderClaims("newest")}
        LIMIT 50 OFFSET ${bindings.bind(Math.max(0, claims - 50))}`,
      bindings.values,
    );
  };
}
