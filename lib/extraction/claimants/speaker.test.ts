import { expect, test } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);

test.each<[Lang, string]>([
  ["ar", "قال متحدث باسم ميتا إن الشركة ستنفق 80 مليار دولار."],
  ["ar", "قالت متحدثة باسم ميتا إن الشركة ستنفق 80 مليار دولار."],
  ["ar", "صرح متحدث باسم ميتا لرويترز بأن الشركة ستنفق 80 مليار دولار."],
  ["en", "“We will spend $80 billion,” said a spokesman for Meta."],
  ["fr", "« Nous dépenserons 80 milliards de dollars », a déclaré un porte-parole de Meta."],
  ["de", "Ein Sprecher von Meta sagte, das Unternehmen werde 80 Milliarden Dollar ausgeben."],
  ["es", "Un portavoz de Meta dijo que la empresa gastará 80.000 millones de dólares."],
  ["zh", "Meta发言人表示，公司将投入800亿美元。"],
])("whom a spokesman speaks for is the claimant, %s: %s", (lang, text) => {
  expect(extract({ text, lang }).map(({ claimant }) => claimant)).toEqual(["Meta"]);
});
