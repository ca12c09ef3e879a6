import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KINDS, LANGS } from "../../types";
import { readWordings } from "./wordings";

it("a line is its text, with the figures that it labels", () => {
  const [wording] = readWordings(
    "\u{1F4B0} X raised [[funding|X|$2 billion]], a [[valuation|X|$9 billion]] firm.\n\n",
    "en",
  );
  expect(wording!.text).toBe("\u{1F4B0} X raised $2 billion, a $9 billion firm.");
  expect(wording!.labels).toEqual([
    { kind: "funding", subject: "X", start: 11, end: 21 },
    { kind: "valuation", subject: "X", start: 25, end: 35 },
  ]);
});

it("every label of the corpus is of a known kind, and no mark is left in a text", () => {
  for (const lang of LANGS) {
    const lines = readFileSync(new URL(`../wordings/${lang}.txt`, import.meta.url), "utf8");
    for (const { text, labels } of readWordings(lines, lang)) {
      expect(text).not.toMatch(/\[\[|\]\]|\|/);
      expect(labels.length, text).toBeGreaterThan(0);
      for (const { kind } of labels) expect(KINDS).toContain(kind);
    }
  }
});
