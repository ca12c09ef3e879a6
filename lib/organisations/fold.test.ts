import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "./fold";

describe("foldName", () => {
  it.each([
    ["OpenAI, Inc.", "openai inc"],
    ["Expansión", "expansion"],
    ["Süddeutsche Zeitung", "suddeutsche zeitung"],
    ["L’Usine  Digitale", "l usine digitale"],
    ["C3.ai", "c3 ai"],
    ["ＮＶＩＤＩＡ", "nvidia"],
    ["İstanbul", "istanbul"],
    ["أوبن إيه آي", "اوبن ايه اي"],
    ["ٱلإمارات", "الامارات"],
    ["مُبَادَلَة", "مبادله"],
    ["ســوفت بنك", "سوفت بنك"],
    ["مؤسسة البيئة", "موسسه البييه"],
    ["موسى", "موسي"],
    ["جي ٤٢", "جي 42"],
    ["«إنفيديا»", "انفيديا"],
    ["علی بابا", "علي بابا"],
    ["\u2067xAI\u2069", "xai"],
    ["阿里巴巴（中国）", "阿里巴巴 中国"],
    ["하이닉스", "하이닉스"],
    ["  …  ", ""],
  ])("folds %s", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it("makes one spelling of hamza, alef, ya and ta marbuta forms", () => {
    const spellings = ["أوراكل", "اوراكل", "إوراكل", "آوراكل", "ٱوراكل", "أُورَاكِل"];
    expect(new Set(spellings.map(foldName))).toEqual(new Set(["اوراكل"]));
  });

  it("keeps different names apart", () => {
    expect(foldName("غروك")).not.toBe(foldName("جروك"));
    expect(foldName("xAI")).not.toBe(foldName("x AI"));
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."أإآٱاىيةهؤوئءـًٌَّٰ٠۹ ﷲﻻABÉİſ-’.\u0301\u200f\u200d\u3099か가") }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  it("is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it("leaves no capital, no tatweel, no edge or double space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldName(text);
        expect(folded).toBe(folded.toLowerCase());
        expect(folded).not.toMatch(/[ـأإآٱىةؤئ]|^ | $| {2}/u);
      }),
    );
  });
});
