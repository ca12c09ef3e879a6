import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise";

const ANY = fc.oneof(
  fc.string({ unit: "binary" }),
  // Code units on their own, so that surrogates stand without their other half.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe("normalise", () => {
  it.each([
    ["٥٫٦ مليون", "5.6 مليون"],
    ["١٬٢٠٠", "1,200"],
    ["مليـــار", "مليار"],
    ["مليارًا", "مليارا"],
    ["‏600‏ مليار", "600 مليار"],
    ["$６００ｂｎ", "$600bn"],
    ["60–65", "60-65"],
    ["1 200 €", "1 200 €"],
    ["𝟓 bn", "5 bn"],
    ["plus d’un « milliard »", 'plus d\'un " milliard "'],
  ])("%s reads as %s", (text, view) => {
    expect(normalise(text).text).toBe(view);
  });

  it("folds case and the forms of Arabic letters, unit for unit", () => {
    expect(normalise("أكثر من مئة مليونى دولارٍ").folded).toBe("اكثر من ميه مليوني دولار");
    expect(normalise("İstanbul MİLYAR").folded).toHaveLength(normalise("İstanbul MİLYAR").text.length);
  });

  it("gives a letter its marks: a quote that ends on مليارًا holds the tanween after the last letter", () => {
    const view = normalise("خمسين ملياراً.");
    expect(view.quote(6, view.text.length - 1)).toBe("ملياراً");
  });

  it("counts in code points, astral characters before and within included", () => {
    const view = normalise("😀 costs 𝟓 billion");
    const from = view.text.indexOf("5");
    expect(view.span(from, from + 9)).toEqual({ start: 8, end: 17 });
    expect(view.slice({ start: 8, end: 17 })).toBe("𝟓 billion");
    expect(view.range({ start: 8, end: 17 })).toEqual({ from, to: from + 9 });
  });

  it("finds its way back for every run of any text", () => {
    fc.assert(
      fc.property(ANY, fc.nat(), fc.nat(), (text, a, b) => {
        const view = normalise(text);
        expect(view.folded).toHaveLength(view.text.length);
        expect(view.length).toBe(Array.from(text).length);
        if (view.text.length === 0) return;
        const from = Math.min(a, b) % view.text.length;
        const to = Math.min(view.text.length, Math.max(from + 1, Math.max(a, b) % (view.text.length + 1)));
        const span = view.span(from, to);
        expect(Array.from(text).slice(span.start, span.end).join("")).toBe(view.slice(span));
        expect(view.slice(span)).toBe(view.quote(from, to));
      }),
      { numRuns: 500 },
    );
  });
});
