import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import { LANGS } from "../types";
import aliases from "./aliases.json";
import { measure, type Recorded, type RecordedFigures, recordedFigures } from "./measure";
import recorded from "./recorded.json";
import { type GoldArticle, Scorer } from "./score";

const folder = fileURLToPath(new URL("./articles/", import.meta.url));
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as GoldArticle);

/** A figure that falls below the one recorded last (`npm run eval -- --record`) by more than rounding is a loss. */
const ROUNDING = 0.002;
const floors: Recorded = recorded;

const score = measure(articles, createExtractor(gazetteer).extract, new Scorer(aliases));
const reached = recordedFigures(score);

describe("the labelled articles", () => {
  it("are enough to tell", () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it("every quote stands at its offsets", () => {
    expect(score.evidence).toBe(1);
  });

  for (const lang of LANGS) {
    it(`${lang}: money is found, said of the right one, and hedged as it was`, () => {
      for (const [figure, floor] of Object.entries(floors[lang]!)) {
        expect(reached[lang]![figure as keyof RecordedFigures], figure).toBeGreaterThanOrEqual(
          floor - ROUNDING,
        );
      }
    });
  }
});
