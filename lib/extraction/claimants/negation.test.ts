import { expect, test } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang, Modality } from "../types";

const { extract } = createExtractor(gazetteer);

test.each<[Lang, string, Modality[]]>([
  ["en", "OpenAI did not raise $10 billion.", ["denied"]],
  ["en", "Microsoft said it will not spend $80 billion this year.", ["denied"]],
  ["en", "Meta does not plan to spend $65 billion on AI.", ["denied"]],
  ["en", "Sam Altman refused to sell OpenAI for $97.4 billion.", ["denied"]],
  [
    "en",
    "OpenAI not only raised $10 billion but also paid $3 billion for Windsurf.",
    ["reported", "reported"],
  ],
  ["en", "Although it is not profitable, OpenAI raised $40 billion.", ["reported"]],
  ["en", "OpenAI has not ruled out raising $10 billion.", ["reported"]],
  ["ar", "لم تجمع إكس إيه آي 10 مليارات دولار.", ["denied"]],
  ["ar", "لن تنفق مايكروسوفت 80 مليار دولار هذا العام، بحسب الشركة.", ["denied"]],
  ["ar", "قررت مايكروسوفت عدم إنفاق 80 مليار دولار.", ["denied"]],
  ["ar", "قالت ديب سيك إن تدريب نموذجها لم يكلف سوى 5.6 مليون دولار.", ["claimed"]],
  ["ar", "لا تزال ميتا تنفق 65 مليار دولار سنويا.", ["reported"]],
  ["fr", "OpenAI n'a pas levé 10 milliards de dollars.", ["denied"]],
  ["fr", "OpenAI n'a pas seulement levé 10 milliards de dollars.", ["reported"]],
  ["fr", "L'entraînement n'a coûté que 6 millions de dollars à DeepSeek.", ["reported"]],
  ["de", "OpenAI hat keine 10 Milliarden Dollar eingesammelt.", ["denied"]],
  ["de", "OpenAI ist noch nicht profitabel und sammelte 10 Milliarden Dollar ein.", ["reported"]],
  ["es", "Microsoft no gastará 80.000 millones de dólares.", ["denied"]],
  ["es", "OpenAI no solo recaudó 10.000 millones de dólares.", ["reported"]],
  ["zh", "OpenAI并未融资100亿美元。", ["denied"]],
  ["zh", "OpenAI没有透露细节，但完成融资100亿美元。", ["claimed"]],
])("%s: %s", (lang, text, modalities) => {
  expect(extract({ text, lang }).map(({ modality }) => modality)).toEqual(modalities);
});
