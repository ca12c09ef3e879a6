import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language";

describe("detectLanguage", () => {
  it.each([
    ["ar", "جمعت شركة أوبن إيه آي 40 مليار دولار في جولة تمويل جديدة."],
    ["ar", "شركة OpenAI وشركة Anthropic وشركة xAI تتنافس على التمويل"],
    ["en", "The company raised $40 billion in a new funding round."],
    ["fr", "La société a levé 40 milliards de dollars lors d'un nouveau tour de table."],
    ["de", "Das Unternehmen hat in einer neuen Finanzierungsrunde 40 Milliarden Dollar eingesammelt."],
    ["es", "La empresa ha recaudado 40.000 millones de dólares en una nueva ronda de financiación."],
    ["zh", "该公司在新一轮融资中筹集了400亿美元。"],
    ["zh", "OpenAI完成新一轮融资"],
  ] as const)("tells %s from its words", (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it("answers for anything", () => {
    for (const text of ["", "12345", "\u{1F600}\ud800", "…", " ".repeat(10_000)]) {
      expect(typeof detectLanguage(text)).toBe("string");
    }
  });

  it("reads the article, not the menu above it", () => {
    const menu = "Home | News | Markets | Sport\n".repeat(10);
    expect(detectLanguage(menu + "جمعت الشركة أموالا كثيرة من المستثمرين هذا العام. ".repeat(100))).toBe(
      "ar",
    );
  });
});
