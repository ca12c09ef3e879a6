import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const told = (text: string, lang: Lang) =>
  extract({ text, lang }).map(({ kind, subject, low }) => [kind, subject, low]);

describe("what a partner puts into a joint project", () => {
  const shares: ReadonlyArray<[Lang, string, string, number]> = [
    ["ar", "ستسهم شركة MGX بنحو 7 مليارات دولار في مشروع ستارغيت للذكاء الاصطناعي.", "MGX", 7e9],
    ["ar", "تعهدت سوفت بنك باستثمار 19 مليار دولار في ستارغيت.", "SoftBank", 19e9],
    ["en", "Oracle will contribute $7 billion to the Stargate project.", "Oracle", 7e9],
    ["en", "SoftBank is to put $19 billion into Stargate.", "SoftBank", 19e9],
    ["fr", "Oracle apportera 7 milliards de dollars au projet Stargate.", "Oracle", 7e9],
    ["de", "Oracle steuert sieben Milliarden Dollar zum Projekt Stargate bei.", "Oracle", 7e9],
    ["es", "Oracle aportará 7.000 millones de dólares al proyecto Stargate.", "Oracle", 7e9],
    ["zh", "甲骨文将向星际之门项目出资70亿美元。", "Oracle", 7e9],
  ];
  it.each(shares)("%s: %s", (lang, text, partner, sum) => {
    expect(told(text, lang)).toEqual([["investment_plan", partner, sum]]);
  });

  it("is not taken for the plan of the whole, which stands beside it", () => {
    const both: ReadonlyArray<[Lang, string]> = [
      ["ar", "ستضخ أوراكل 7 مليارات دولار في مشروع ستارغيت الذي أعلنه دونالد ترامب بقيمة 500 مليار دولار."],
      ["en", "Oracle will contribute $7 billion to Stargate, which Donald Trump announced at $500 billion."],
      ["fr", "Oracle apportera 7 milliards de dollars à Stargate, doté de 500 milliards de dollars."],
      [
        "de",
        "Oracle steuert sieben Milliarden Dollar zu Stargate bei, für das 500 Milliarden Dollar vorgesehen sind.",
      ],
      [
        "es",
        "Oracle aportará 7.000 millones de dólares a Stargate, presupuestado en 500.000 millones de dólares.",
      ],
    ];
    for (const [lang, text] of both)
      expect(told(text, lang), text).toEqual([
        ["investment_plan", "Oracle", 7e9],
        ["investment_plan", "Stargate", 5e11],
      ]);
  });

  it("is the project's funding once it has been paid", () => {
    expect(told("SoftBank put $19 billion into Stargate last year.", "en")).toEqual([
      ["funding", "Stargate", 19e9],
    ]);
  });
});
