import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../organisations/fold";
import { markWords, wordHits } from "./word-hits";
import { foldedWords } from "./words";

const marked = (text: string, words: string) =>
  markWords(text, foldedWords(words))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join("");

describe("hits", () => {
  it.each([
    ["انفيديا", "أرباح إنفيديا ترتفع", "أرباح [إنفيديا] ترتفع"],
    ["القيمه السوقيه", "القيمةُ السوقيّة.", "[القيمةُ] [السوقيّة]."],
    ["مليار", "500 ملـيـار", "500 [ملـيـار]"],
    ["علي", "شركة على بابا", "شركة [على] بابا"],
    ["اوبن", "آوبن أُوبن إوبن", "[آوبن] [أُوبن] [إوبن]"],
    ["societe", "La Société Générale", "La [Société] Générale"],
    ["Générale", "societe generale", "societe [generale]"],
    ["deepseek-v3", "DeepSeek V3 und DeepSeek–V3", "[DeepSeek V3] und [DeepSeek–V3]"],
    ["500", "٥٠٠ مليار و500", "[٥٠٠] مليار و[500]"],
    ["ware", "Warehouse software", "[Ware]house soft[ware]"],
    ["aba ab", "ababab", "[abab][ab]"],
    ["ﬁ", "efﬁcient fi", "ef[ﬁ]cient [fi]"],
    ["𝐀", "xA", "x[A]"],
    ["مصرد", "لا شيء هنا", "لا شيء هنا"],
  ])("of %s in %s", (words, text, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  const letters = fc.constantFrom(..."aé Éßñoا أإآىيةهـُّ٥5-–.، ﬁçΩ👍🏽𝐀", "e\u0301", "\u200f", "\u064b");
  const text = fc.array(letters, { maxLength: 30 }).map((list) => list.join(""));

  it("leave the text as it is", () => {
    fc.assert(
      fc.property(text, text, (whole, words) => {
        expect(
          markWords(whole, foldedWords(words))
            .map((piece) => piece.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });

  it("are there exactly where the search finds the text", () => {
    fc.assert(
      fc.property(text, letters, (whole, word) => {
        for (const folded of foldedWords(word)) {
          expect(wordHits(whole, [folded]).length > 0).toBe(foldName(whole).includes(folded));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("fold to the word that was looked for", () => {
    fc.assert(
      fc.property(text, letters, (whole, word) => {
        for (const folded of foldedWords(word)) {
          for (const { start, end } of wordHits(whole, [folded])) {
            expect(foldName(whole.slice(start, end))).toContain(folded);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
