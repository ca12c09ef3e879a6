import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const claimants = (text: string, lang: Lang) => extract({ text, lang }).map(({ claimant }) => claimant);

describe("who says it, behind a title", () => {
  const said: ReadonlyArray<[Lang, string, string]> = [
    ["ar", "وقال الرئيس التنفيذي لإنفيديا جنسن هوانغ إن إيرادات الشركة بلغت 39 مليار دولار.", "Jensen Huang"],
    ["ar", "وأوضح الرئيس التنفيذي لغوغل، سوندار بيتشاي، أن الشركة ستنفق 75 مليار دولار.", "Sundar Pichai"],
    [
      "ar",
      "وقال متحدث باسم مايكروسوفت لرويترز إن الشركة ستنفق 80 مليار دولار على مراكز البيانات.",
      "Microsoft",
    ],
    ["ar", "ذكرت متحدثة باسم أمازون أن الشركة ستستثمر 4 مليارات دولار في أنثروبيك.", "Amazon"],
    [
      "en",
      "Google's chief executive, Sundar Pichai, said the company would spend $75bn in 2025.",
      "Sundar Pichai",
    ],
    ["en", "The boss of Mistral, Arthur Mensch, said Mistral had raised €1bn.", "Arthur Mensch"],
  ];
  it.each(said)("%s: %s", (lang, text, claimant) => {
    expect(claimants(text, lang)).toEqual([claimant]);
  });

  it("is still whom the verb stands before, where no person ends before its comma", () => {
    expect(claimants("Amazon will invest $4bn in Anthropic, said OpenAI.", "en")).toEqual(["OpenAI"]);
    expect(claimants("وقالت مايكروسوفت لرويترز إن إيراداتها بلغت 80 مليار دولار.", "ar")).toEqual([
      "Microsoft",
    ]);
  });
});
