import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);

describe("a market's size", () => {
  const sizes: ReadonlyArray<[Lang, string]> = [
    ["ar", "وتقدر مؤسسة غارتنر أن تبلغ قيمة سوق الذكاء الاصطناعي 1.8 تريليون دولار."],
    ["en", "The AI chip market is forecast to grow to $400bn, according to Gartner."],
    ["fr", "Le marché mondial de l'IA devrait valoir 1 800 milliards de dollars en 2030, selon Gartner."],
    ["de", "Der weltweite KI-Markt soll laut Gartner 2030 rund 1,8 Billionen Dollar wert sein."],
    ["es", "El mercado mundial de la IA valdrá 1,8 billones de dólares en 2030, según Gartner."],
    ["zh", "据Gartner预测，全球人工智能市场到2030年将价值1.8万亿美元。"],
  ];
  it.each(sizes)("is no claim about who measured it, %s: %s", (lang, text) => {
    expect(extract({ text, lang })).toEqual([]);
  });
});
