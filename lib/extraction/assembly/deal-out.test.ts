import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);

describe("figures that a word deals out to names", () => {
  const sentences: ReadonlyArray<[Lang, string]> = [
    ["ar", "سجلت مايكروسوفت وأمازون إيرادات بلغت 70 مليار دولار و155 مليار دولار على التوالي."],
    ["en", "Microsoft and Amazon reported revenue of $70 billion and $155 billion respectively."],
    [
      "fr",
      "Microsoft et Amazon ont réalisé un chiffre d'affaires de 70 et 155 milliards de dollars respectivement.",
    ],
    [
      "es",
      "Microsoft y Amazon registraron ingresos de 70.000 millones y 155.000 millones de dólares, respectivamente.",
    ],
    ["zh", "微软和亚马逊营收分别为700亿美元和1550亿美元。"],
  ];
  it.each(sentences)("%s: %s", (lang, text) => {
    const told = extract({ text, lang }).map(({ kind, subject, low }) => [kind, subject, low]);
    expect(told).toEqual([
      ["revenue", "Microsoft", 70e9],
      ["revenue", "Amazon", 155e9],
    ]);
  });

  it("are left as they are where there are more figures than names", () => {
    const told = (text: string) => extract({ text, lang: "en" }).map(({ subject, low }) => [subject, low]);
    const figures = "Microsoft and Amazon reported revenue of $70 billion, $155 billion and $90 billion";
    const plain = told(`${figures}.`);
    expect(plain).toHaveLength(3);
    expect(told(`${figures} respectively.`)).toEqual(plain);
  });
});
