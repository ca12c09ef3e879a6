import { describe, expect, it } from "vitest";
import type { Kind } from "../../extraction/types";
import { knowledge } from "../corpus/corpus";
import { readTopic } from "./object-topic";

const read = (object: string, kind: Kind, subject: string) => readTopic(object, kind, subject, knowledge);

describe("readTopic", () => {
  it.each<[Kind, string, one: string, other: string]>([
    ["investment_plan", "Microsoft", "UAE", "United Arab Emirates"],
    ["investment_plan", "Mistral AI", "data centre in Sweden", "data centers in Sweden"],
    ["investment_plan", "Meta", "capex 2025", "capital expenditure 2025"],
    ["training_cost", "DeepSeek", "V3", "DeepSeek-V3"],
    ["training_cost", "OpenAI", "GPT-5", "GPT-5 (Orion), one run"],
    ["deal", "CoreWeave", "Meta contracts, total", "Meta contract, expansion"],
    ["valuation", "OpenAI", "SoftBank-led round (talks)", "SoftBank-led round (pre-money)"],
    ["funding", "Anthropic", "Series E (talks)", "Series E"],
    ["funding", "Aleph Alpha", "Series B, equity", "Series B (equity)"],
    ["funding", "OpenAI", "SoftBank investment", "SoftBank-led round (SoftBank share)"],
    ["operating_cost", "OpenAI", "cash burn", "negative free cash flow"],
    ["operating_cost", "DeepSeek", "GPUs", "servers"],
  ])("takes for one, %s of %s: %s, %s", (kind, subject, one, other) => {
    const [a, b] = [read(one, kind, subject), read(other, kind, subject)];
    expect([a.key, a.part]).toEqual([b.key, b.part]);
    expect(a.key).not.toBe("");
  });

  it.each<[Kind, string, one: string, other: string]>([
    ["investment_plan", "Stargate", "Stargate", "Stargate, first phase"],
    ["investment_plan", "Brazil", "PBIA plan", "PBIA, credit part"],
    ["investment_plan", "Microsoft", "UAE", "UAE, 2026-2029"],
    ["funding", "Aleph Alpha", "Series B", "Series B, equity"],
    ["funding", "Anthropic", "Series E", "Series F"],
    ["funding", "Anthropic", "Amazon investment", "Amazon investment (second)"],
    ["training_cost", "DeepSeek", "DeepSeek-V3", "R1"],
    ["price", "DeepSeek", "R1 output, standard hours", "V3 and R1 output, off-peak"],
  ])("tells apart, %s of %s: %s, %s", (kind, subject, one, other) => {
    const [a, b] = [read(one, kind, subject), read(other, kind, subject)];
    expect([a.key, a.part]).not.toEqual([b.key, b.part]);
  });

  it.each<[Kind, string, string]>([
    ["deal", "OpenAI", "custom AI chip order"],
    ["investment_plan", "OpenAI", "infrastructure roadmap"],
    ["funding", "Mistral AI", "new round"],
  ])("finds no name in %s of %s: %s", (kind, subject, object) => {
    expect(read(object, kind, subject).named).toBe(false);
  });

  it("finds the other party of a deal, and no newspaper in an everyday word", () => {
    expect(read("Broadcom order", "deal", "OpenAI").parties).toEqual(["Broadcom"]);
    expect(read("Meta contract, expansion", "deal", "CoreWeave").parties).toEqual(["Meta"]);
  });

  it("reads the month that a round is called by", () => {
    expect(read("October 2024 round", "funding", "OpenAI").days).not.toBeNull();
    expect(read("Series F", "funding", "OpenAI").days).toBeNull();
  });
});
