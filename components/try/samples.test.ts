import { describe, expect, test } from "vitest";
import { createExtractor } from "@/lib/extraction";
import type { Lang } from "@/lib/extraction/types";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { SAMPLES } from "./samples";

const { extract } = createExtractor(gazetteer);
const WRITTEN = [
  ["market_value_change", "Nvidia", 600e9, "reported"],
  ["training_cost", "DeepSeek", 6e6, "claimed"],
  ["funding", "OpenAI", 40e9, "reported"],
  ["valuation", "OpenAI", 300e9, "reported"],
  ["funding", "Anthropic", 3.5e9, "reported"],
  ["valuation", "Anthropic", 61.5e9, "reported"],
  ["investment_plan", "Meta", 60e9, "planned"],
  ["investment_plan", "Microsoft", 80e9, "planned"],
  ["funding", "xAI", 10e9, "denied"],
].sort();

describe("a sample", () => {
  test.each(Object.entries(SAMPLES) as Array<[Lang, string]>)(
    "in %s holds what was written",
    (lang, text) => {
      const found = extract({ text, lang }).map(({ kind, subject, low, high, modality }) => [
        kind,
        subject,
        low ?? high,
        modality,
      ]);
      expect(found.sort()).toEqual(WRITTEN);
    },
  );
});
