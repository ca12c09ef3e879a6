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

describe("a spokesman", () => {
  const said: ReadonlyArray<[Lang, string]> = [
    ["ar", "قال متحدث باسم ميتا إن الشركة ستنفق 80 مليار دولار."],
    ["ar", "صرح متحدث باسم ميتا لرويترز بأن الشركة ستنفق 80 مليار دولار."],
    ["en", "“We will spend $80 billion,” said a spokesman for Meta."],
    ["fr", "« Nous dépenserons 80 milliards de dollars », a déclaré un porte-parole de Meta."],
    ["de", "Ein Sprecher von Meta sagte, das Unternehmen werde 80 Milliarden Dollar ausgeben."],
    ["es", "Un portavoz de Meta dijo que la empresa gastará 80.000 millones de dólares."],
    ["zh", "Meta发言人表示，公司将投入800亿美元。"],
  ];
  it.each(said)("speaks for the firm, %s: %s", (lang, text) => {
    expect(claimants(text, lang)).toEqual(["Meta"]);
  });
});
