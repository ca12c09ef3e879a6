import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { gazetteer } from "../organisations/gazetteer";
import { createExtractor } from ".";
import type { Claim, Lang } from "./types";

const extractor = createExtractor(gazetteer);
const extract = (text: string, lang: Lang, title?: string) => extractor.extract({ text, lang, title });
const facts = (claims: Claim[]) =>
  claims.map(({ kind, subject, low, high, currency, direction, modality, claimant }) => ({
    kind,
    subject,
    low,
    high,
    currency,
    direction,
    modality,
    claimant,
  }));

const ARTICLE = fileURLToPath(
  new URL("../../../shared/articles/europe-ai-hopes-after-deepseek.ar.txt", import.meta.url),
);

describe.skipIf(!existsSync(ARTICLE))(
  "the article on Europe's hopes after DeepSeek (../shared/articles)",
  () => {
    it("states exactly four figures", () => {
      const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, "utf8") : "";
      const claims = extractor.extract({ text, lang: "ar", published: "2025-01-29" });
      expect(
        claims.map(({ kind, low, high, currency, comparator, direction }) => ({
          kind,
          low,
          high,
          currency,
          comparator,
          direction,
        })),
      ).toEqual([
        {
          kind: "investment_plan",
          low: 5e11,
          high: 5e11,
          currency: "EUR",
          comparator: "exactly",
          direction: null,
        },
        {
          kind: "investment_plan",
          low: 5e11,
          high: 5e11,
          currency: "USD",
          comparator: "exactly",
          direction: null,
        },
        {
          kind: "training_cost",
          low: null,
          high: 6e6,
          currency: "USD",
          comparator: "less_than",
          direction: null,
        },
        {
          kind: "market_value_change",
          low: 6e11,
          high: 6e11,
          currency: "USD",
          comparator: "about",
          direction: "loss",
        },
      ]);
      const [plan, again, training, loss] = claims;
      expect(plan).toMatchObject({ subject: "United States", modality: "planned", claimant: "Donald Trump" });
      expect(["United States", "Stargate", "OpenAI"]).toContain(again!.subject);
      expect(["planned", "reported"]).toContain(again!.modality);
      expect(training).toMatchObject({ subject: "DeepSeek", modality: "claimed", claimant: "DeepSeek" });
      expect(loss).toMatchObject({ subject: "Nvidia", modality: "reported", claimant: null });
    });
  },
);

describe("who pays and who receives", () => {
  it("an investor is not taken for the company that it funds", () => {
    expect(facts(extract("HUMAIN invested $3 billion in xAI.", "en"))).toMatchObject([
      { kind: "funding", subject: "xAI", low: 3e9 },
    ]);
    expect(extract("HUMAIN invested $3 billion in xAI.", "en")[0]!.counterparty).toEqual({
      name: "Humain",
      role: "investor",
    });
    expect(facts(extract("استثمرت هيوماين 3 مليارات دولار في إكس إيه آي.", "ar"))).toMatchObject([
      { kind: "funding", subject: "xAI", low: 3e9 },
    ]);
  });

  it("an acquirer's price is not the target's valuation", () => {
    const [claim] = extract("Cohere acquires Aleph Alpha in $20bn sovereign AI push.", "en");
    expect(claim === undefined || claim.subject !== "Aleph Alpha" || claim.kind !== "valuation").toBe(true);
    expect(facts(extract("Cohere acquires Aleph Alpha for $20 billion.", "en"))).toMatchObject([
      { kind: "deal", subject: "Cohere", low: 2e10 },
    ]);
  });

  it("a figure keeps what was said of it: nothing is averaged or invented", () => {
    const claims = extract(
      "OpenAI is worth $300 billion, one report says; another puts OpenAI's valuation at $500 billion.",
      "en",
    );
    expect(claims.map(({ low }) => low)).toEqual([3e11, 5e11]);
  });
});

describe("page chrome", () => {
  it("yields nothing", () => {
    const chrome = [
      "News | Markets | Jobs | OpenAI $300bn",
      "You might also like",
      "- OpenAI raises $40 billion at a $300 billion valuation",
      "- Nvidia loses $600 billion in market value",
      "Subscribe to our newsletter for $5 a month",
    ].join("\n");
    expect(extract(chrome, "en")).toEqual([]);
    expect(
      extract("مقالات ذات صلة\n• أوبن إيه آي تجمع 40 مليار دولار\n• إنفيديا تخسر 600 مليار دولار", "ar"),
    ).toEqual([]);
  });
});
