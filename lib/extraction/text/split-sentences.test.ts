import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../types";
import { normalise } from "./normalise";
import { splitSentences } from "./split-sentences";

function sentencesOf(lang: Lang, text: string): string[] {
  const view = normalise(text);
  return splitSentences(view, lang).map((sentence) => view.slice(sentence));
}

const TABLE: ReadonlyArray<[Lang, string[]]> = [
  ["de", ["Es waren 6 Mio.", "Danach kamen 20 Mrd. Euro.", "Am 27. Januar fiel der Kurs."]],
  ["de", ["Dr. Meier sagte z. B. nichts.", "„Das 3. Quartal war gut.“", "Er ging."]],
  ["en", ["The U.S. government paid Mr. Smith $5.5 million.", 'Apple Inc. said no. "Really?" he asked.']],
  ["en", ["J. P. Morgan led it.", "It cost $5bn.", "The deal closed in the U.S.", "The end"]],
  ["fr", ["M. Macron a annoncé 109 Md€.", "« Oui. »", "Le plan, etc.", "Il part."]],
  ["es", ["EE. UU. invierte 500.000 millones.", "El Sr. Pérez dijo que no.", "¿Sí?", "Sí."]],
  ["ar", ["قال د. محمد إن الكلفة 5.6 مليون دولار.", "هل هذا صحيح؟", "نعم!", "انتهى."]],
  ["zh", ["英伟达市值突破5万亿美元。", "“很好！”他说。", "真的吗？", "下一句"]],
];

describe("splitSentences", () => {
  for (const [lang, sentences] of TABLE) {
    it(`${lang}: ${sentences[0]}`, () => {
      expect(sentencesOf(lang, sentences.join(lang === "zh" ? "" : " "))).toEqual(sentences);
    });
  }

  it("parts blocks first, so that a headline needs no stop", () => {
    const view = normalise("OpenAI raises $40 billion\n\nThe round is led by SoftBank. It closed.");
    expect(splitSentences(view, "en").map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
  });

  it("goes on over a line end within a sentence", () => {
    expect(sentencesOf("en", "It lost $600\nbillion in\na day.")).toHaveLength(1);
  });

  it("covers any text in order, without overlap, and leaves out nothing but spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...LANGS), (text, lang) => {
        const view = normalise(text);
        let end = 0;
        let kept = "";
        for (const sentence of splitSentences(view, lang)) {
          expect(sentence.from).toBeGreaterThanOrEqual(end);
          expect(sentence.to).toBeGreaterThan(sentence.from);
          kept += view.text.slice(sentence.from, sentence.to);
          end = sentence.to;
        }
        expect(kept.replace(/[\s]/g, "")).toBe(view.text.replace(/[\s]/g, ""));
      }),
    );
  });
});
