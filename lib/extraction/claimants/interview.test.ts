import { expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";

const { extract } = createExtractor(gazetteer);

const INTERVIEW = `Arthur Mensch runs Mistral AI, the French lab.

How is business?
Good. Our annualised revenue passed $400 million this month.

And what do you spend?
We will spend $1.2 billion on our data centre in Sweden.

Who pays for it?
Our investors. Mistral AI raised 1.7 billion euros last year.

Mistral AI was valued at 11.7 billion euros in September.`;

it("takes what an interviewee answers for his own, and nothing beside", () => {
  const said = extract({ text: INTERVIEW, lang: "en", published: "2026-03-02" })
    .filter(({ currency }) => currency !== null)
    .map(({ low, modality, claimant }) => [low, modality, claimant]);
  expect(said).toEqual([
    [4e8, "claimed", "Arthur Mensch"],
    [1.2e9, "planned", "Arthur Mensch"],
    [1.7e9, "claimed", "Arthur Mensch"],
    [11.7e9, "reported", null],
  ]);
});

it("hears nobody where an explainer asks itself", () => {
  const explained = `How much did it cost?
DeepSeek said training V3 cost $5.6 million.

Is that all?
No. Analysts put its servers at $1.6 billion.

And who else spends so much?
OpenAI lost $5 billion in 2024, Sam Altman's rivals say.`;
  const claims = extract({ text: explained, lang: "en", published: "2025-03-02" });
  expect(claims.find(({ low }) => low === 5e9)?.claimant).not.toBe("Sam Altman");
});
