import { expect } from "vitest";
import { db } from "../db/client";
import type { Gazetteer } from "../extraction/gazetteer";
import type { Claim } from "../extraction/types";
import { extractStored, type ReadAgain } from "./extract-stored";
import { figureKnowledge } from "./figures/figure-knowledge";
import { loadGazetteer } from "./load-gazetteer";
import { Pipeline, type Reader } from "./pipeline";
import { type PreparedArticle, prepareArticle } from "./prepare-article";
import { NOTHING_STATED } from "./readers/read-article";

export const TODAY = new Date("2026-11-23T09:00:00Z");
const gazetteer: Gazetteer = {
  version: "1",
  organisations: [
    {
      slug: "nvidia",
      name: "Nvidia",
      kind: "chip_maker",
      country: "US",
      ai: true,
      names: { en: ["Nvidia"], ar: ["إنفيديا", "نفيديا"] },
      ticker: "NVDA",
    },
    { slug: "deepseek", name: "DeepSeek", kind: "lab", country: "CN", ai: true, names: { ar: ["ديب سيك"] } },
  ],
  people: [
    {
      slug: "jensen-huang",
      name: "Jensen Huang",
      names: { ar: ["جنسن هوانغ"] },
      roles: [{ organisation: "nvidia", role: "chief executive" }],
    },
  ],
  objects: [
    { slug: "deepseek-v3", name: "DeepSeek-V3", kind: "model", owners: ["deepseek"], names: { en: ["V3"] } },
  ],
};

/** Every test writes about something of its own: texts and addresses do not meet those of another. */
let topic = 0;
export function newTopic(): void {
  topic += 1;
}

/** A name or address that no other test uses. */
export const own = (name: string) => `${name} ${topic}`;
export const address = (name: string) => `https://outlet.example/${name}/${topic}`;

/** The names that the factories' claims lead to, loaded once. */
export async function loadNames(): Promise<void> {
  expect(await loadGazetteer(db(), gazetteer)).toBe(true);
  expect(await loadGazetteer(db(), gazetteer)).toBe(false);
}

export const given = { published: null, source: null, url: null, lang: "en" };

export function article(
  text: string,
  stated: Partial<Record<"source" | "url" | "published" | "title", string>> = {},
): PreparedArticle {
  const read = {
    ...NOTHING_STATED,
    text: `${text} (${topic})`,
    source: "The Outlet",
    published: "2025-01-29",
    ...stated,
  };
  return prepareArticle(read, given, { today: TODAY, detectLanguage: () => "en" });
}

/** A claim whose quote is the given words of the text. */
export function claim(text: string, quote: string, fields: Partial<Claim> = {}): Claim {
  const at = text.indexOf(quote);
  const start = [...text.slice(0, at)].length;
  return {
    kind: "training_cost",
    subject: "DeepSeek",
    object: null,
    low: null,
    high: 6_000_000,
    comparator: "less_than",
    direction: null,
    currency: "USD",
    unit: null,
    modality: "reported",
    claimant: null,
    counterparty: null,
    basis: null,
    period: null,
    conversions: [],
    quote,
    start,
    end: start + [...quote].length,
    confidence: 0.9,
    trace: [],
    ...fields,
  };
}

/** For what makes figures. */
export const refreshing = { knowledge: figureKnowledge(gazetteer), now: TODAY };

export type Find = (text: string) => Claim[];

/** A pipeline with an extractor that finds just this. */
export async function open(find: Find, version = "1"): Promise<{ pipeline: Pipeline; reader: Reader }> {
  const reader = {
    extractor: { extract: ({ text }: { text: string }) => find(text) },
    run: { extractor: "test", version, gazetteerVersion: "1" },
    knowledge: figureKnowledge(gazetteer),
  };
  const settings = { reader, textRight: "full", demonstration: false, clock: () => TODAY } as const;
  return { pipeline: await Pipeline.open(db(), settings), reader };
}

/** Reads a stored article again with another extractor. */
export async function again(find: Find, id: string, version = "2"): Promise<ReadAgain[]> {
  const { reader } = await open(find, version);
  const readings: ReadAgain[] = [];
  for await (const reading of extractStored(db(), reader, { clock: () => TODAY, ids: [id] }))
    readings.push(reading);
  return readings;
}

export const claimsOf = (articleId: string) =>
  db().claim.findMany({ where: { articleId }, orderBy: [{ quoteStart: "asc" }, { ordinal: "asc" }] });
