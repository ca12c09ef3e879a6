import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const periods = (text: string, lang: Lang) =>
  extract({ text, lang, published: "2025-01-28" }).map(({ period }) => period && [period.text, period.end]);

describe("the period of a figure", () => {
  it("may stand behind the figure's own conversion", () => {
    expect(
      periods("Alibaba pledged at least 380 billion yuan ($52.4 billion) over the next three years.", "en"),
    ).toEqual([["over the next three years", "2028-01-28"]]);
    expect(
      periods("تعهدت علي بابا بإنفاق 380 مليار يوان (52 مليار دولار) خلال السنوات الثلاث المقبلة.", "ar"),
    ).toEqual([["السنوات الثلاث المقبلة", "2028-01-28"]]);
  });

  it("is no part of the figure", () => {
    expect(periods("Three-quarters of a billion dollars went into Cohere's latest round.", "en")).toEqual([
      null,
    ]);
  });

  const due: ReadonlyArray<[Lang, string, string]> = [
    ["ar", "تعتزم مايكروسوفت استثمار 80 مليار دولار بحلول يونيو.", "2025-06-30"],
    ["en", "Microsoft will spend $80bn on data centres by June.", "2025-06-30"],
    ["fr", "Microsoft va investir 4 milliards d'euros en France d'ici juin.", "2025-06-30"],
    ["de", "Microsoft will bis Ende Februar 80 Milliarden Dollar investieren.", "2025-02-28"],
    ["es", "Microsoft invertirá 2.000 millones de euros antes de junio.", "2025-06-30"],
    ["zh", "微软计划在6月底前投资800亿美元。", "2025-06-30"],
  ];
  it.each(due)("is still to come where a plan names no year, %s: %s", (lang, text, end) => {
    expect(periods(text, lang).map((period) => period?.[1])).toEqual([end]);
  });

  it("has passed where something was done by then", () => {
    expect(periods("By December OpenAI had raised $6bn.", "en")).toEqual([["By December", "2024-12-31"]]);
  });
});
