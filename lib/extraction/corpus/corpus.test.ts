import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";
import aliases from "./aliases.json";
import { type GoldArticle, Scorer } from "./score";

const folder = fileURLToPath(new URL("./articles/", import.meta.url));
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as GoldArticle);

/** What the extractor has reached; a figure below its floor is a loss. Raise a floor with each gain. */
const FLOORS: Partial<Record<Lang, { amount: number; claim: number; full: number }>> = {
  ar: { amount: 0.87, claim: 0.71, full: 0.6 },
  en: { amount: 0.86, claim: 0.7, full: 0.61 },
};

const extractor = createExtractor(gazetteer);
const score = new Scorer(aliases).score(
  articles
    .filter(({ lang }) => lang in FLOORS)
    .map((gold) => ({
      gold,
      predicted: extractor.extract({
        text: gold.text,
        lang: gold.lang,
        title: gold.title ?? null,
        published: gold.published ?? null,
      }),
    })),
);

describe("the labelled articles", () => {
  it("are enough to tell", () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it("every quote stands at its offsets", () => {
    expect(score.evidence).toBe(1);
  });

  for (const [lang, floor] of Object.entries(FLOORS) as Array<[Lang, NonNullable<(typeof FLOORS)[Lang]>]>) {
    it(`${lang}: money is found, said of the right one, and hedged as it was`, () => {
      const figures = score.money[lang]!;
      expect(figures.amount.f1, "figure").toBeGreaterThanOrEqual(floor.amount);
      expect(figures.claim.f1, "figure, kind and subject").toBeGreaterThanOrEqual(floor.claim);
      expect(figures.full.f1, "every field").toBeGreaterThanOrEqual(floor.full);
    });
  }
});
