import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const voices = (text: string, lang: Lang) =>
  extract({ text, lang, published: "2025-11-03" })
    .filter(({ currency }) => currency !== null)
    .map(({ modality, claimant }) => [modality, claimant]);

describe("a denial told a sentence later", () => {
  const denials: ReadonlyArray<[Lang, string, string]> = [
    ["ar", "ذكرت رويترز أن ديب سيك أنفقت 6 ملايين دولار على تدريب نموذجها. ونفت الشركة ذلك.", "DeepSeek"],
    ["en", "A report said Anthropic was in talks to raise $5 billion. The company denied it.", "Anthropic"],
    [
      "en",
      "xAI burned through $1 billion a month, Bloomberg News reported. Musk called the report false.",
      "Elon Musk",
    ],
    [
      "fr",
      "Selon le Financial Times, SoftBank pourrait investir jusqu'à 25 milliards de dollars dans OpenAI. L'entreprise a démenti.",
      "SoftBank",
    ],
    [
      "de",
      "Laut „Handelsblatt“ verhandelt Helsing über eine Finanzierungsrunde von 600 Millionen Euro. Das Unternehmen dementierte den Bericht.",
      "Helsing",
    ],
    [
      "es",
      "Según Reuters, Meta negocia una inversión de 10.000 millones de dólares en Scale AI. La compañía lo negó.",
      "Meta",
    ],
    [
      "zh",
      "据路透社报道，字节跳动计划2025年投入1600亿元人民币用于人工智能基础设施。字节跳动否认了这一消息。",
      "ByteDance",
    ],
  ];
  it.each(denials)("is of the figures before it, %s: %s", (lang, text, claimant) => {
    expect(voices(text, lang)).toEqual([["denied", claimant]]);
  });

  const others: ReadonlyArray<[Lang, string]> = [
    ["en", "Anthropic raised $5 billion. The company denied that it was planning to go public."],
    ["en", "Anthropic raised $5 billion. The company neither confirmed nor denied the report."],
    ["en", "Anthropic raised $5 billion. Microsoft denied the report."],
    ["fr", "Mistral AI a levé 1,7 milliard d'euros. L'entreprise conteste la décision de la Cnil."],
    [
      "es",
      "SAP comprometió 20.000 millones de euros para la IA. Su consejero delegado rechaza construir gigafactorías.",
    ],
  ];
  it.each(others)(
    "is of nothing where it denies something else, or somebody else does, %s: %s",
    (lang, text) => {
      expect(voices(text, lang).map(([modality]) => modality)).not.toContain("denied");
    },
  );
});
