import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const told = (text: string, lang: Lang) =>
  extract({ text, lang, published: "2025-11-03" })
    .filter(({ currency }) => currency !== null)
    .map(({ kind, subject, modality }) => [kind, subject, modality]);

describe("what several firms spend together", () => {
  const spent: ReadonlyArray<[Lang, string]> = [
    ["ar", "أنفقت مايكروسوفت وأمازون وجوجل معا 240 مليار دولار على مراكز البيانات العام الماضي."],
    ["en", "Microsoft, Amazon and Google together spent $240 billion on data centres last year."],
    [
      "fr",
      "Microsoft, Amazon et Google ont dépensé ensemble 240 milliards de dollars dans les centres de données l'an dernier.",
    ],
    [
      "de",
      "Microsoft, Amazon und Google gaben im vergangenen Jahr zusammen 240 Milliarden Dollar für Rechenzentren aus.",
    ],
    [
      "es",
      "Microsoft, Amazon y Google gastaron en conjunto 240.000 millones de dólares en centros de datos el año pasado.",
    ],
    ["zh", "微软、亚马逊和谷歌去年在数据中心上合计支出2400亿美元。"],
  ];
  it.each(spent)("is a cost of Big Tech, and no plan, %s: %s", (lang, text) => {
    expect(told(text, lang)).toEqual([["operating_cost", "Big Tech", "reported"]]);
  });

  it("is each one's own where the sentence says so", () => {
    const [[, subject] = []] = told(
      "Amazon, Microsoft and Google each plan to spend $80bn on data centres.",
      "en",
    );
    expect(subject).not.toBe("Big Tech");
  });

  it("is the project's where one is named", () => {
    const [[, subject] = []] = told(
      "Stargate, which OpenAI, Oracle and SoftBank will build together, is to cost $500 billion.",
      "en",
    );
    expect(subject).toBe("Stargate");
  });
});

describe("a year that is over", () => {
  it("makes a cost of what a plan is held against", () => {
    expect(
      told(
        "تخطط شركة ألفابت لاستثمار 75 مليار دولار هذا العام، مقابل 52.5 مليار دولار في العام السابق.",
        "ar",
      ),
    ).toEqual([
      ["investment_plan", "Alphabet", "planned"],
      ["operating_cost", "Alphabet", "reported"],
    ]);
  });
});

describe("a fortune", () => {
  const owned: ReadonlyArray<[Lang, string]> = [
    ["ar", "تقدر ثروة إيلون ماسك مالك شركة إكس إيه آي بنحو 400 مليار دولار."],
    ["en", "Elon Musk, whose net worth is $400bn, founded xAI in 2023."],
    ["fr", "Elon Musk, dont la fortune est estimée à 400 milliards de dollars, a fondé xAI en 2023."],
    ["de", "Elon Musk, dessen Vermögen auf 400 Milliarden Dollar geschätzt wird, gründete xAI 2023."],
    ["es", "Elon Musk, cuya fortuna se estima en 400.000 millones de dólares, fundó xAI en 2023."],
    ["zh", "身家4000亿美元的马斯克于2023年创立了xAI。"],
  ];
  it.each(owned)("is no figure of its owner's firm, %s: %s", (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });
});
