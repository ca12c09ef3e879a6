import { describe, expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);
const parties = (text: string, lang: Lang) =>
  extract({ text, lang, published: "2025-11-03" })
    .filter(({ currency }) => currency !== null)
    .map(({ kind, subject, counterparty }) => [kind, subject, counterparty?.name]);

describe("who pays for a contract", () => {
  const sold: ReadonlyArray<[Lang, string, string, string]> = [
    ["ar", "وقعت شركة كور ويف عقدا مع ميتا بقيمة 14.2 مليار دولار.", "Meta", "CoreWeave"],
    ["en", "Oracle has signed a contract with OpenAI worth $300 billion.", "OpenAI", "Oracle"],
    ["en", "OpenAI has signed a contract with Oracle worth $300 billion.", "OpenAI", "Oracle"],
    ["en", "AWS signed a $38 billion, seven-year deal with OpenAI.", "OpenAI", "Amazon"],
    ["en", "IREN signed a $9.7 billion contract with Microsoft for Nvidia GB300 chips.", "Microsoft", "IREN"],
    [
      "fr",
      "Oracle a signé avec OpenAI un contrat de 300 milliards de dollars sur cinq ans.",
      "OpenAI",
      "Oracle",
    ],
    ["de", "Oracle hat mit OpenAI einen Vertrag über 300 Milliarden Dollar geschlossen.", "OpenAI", "Oracle"],
    [
      "es",
      "Oracle firmó con OpenAI un contrato de 300.000 millones de dólares a cinco años.",
      "OpenAI",
      "Oracle",
    ],
    ["zh", "甲骨文与OpenAI签署价值3000亿美元的合同。", "OpenAI", "Oracle"],
  ];
  it.each(sold)("is who buys, whoever is named first, %s: %s", (lang, text, payer, supplier) => {
    expect(parties(text, lang)).toEqual([["deal", payer, supplier]]);
  });
});
