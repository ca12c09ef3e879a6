import type { FigureWord } from "./lexicon";

type Words = Record<string, FigureWord>;
type Scale = Omit<FigureWord & { kind: "scale" }, "kind" | "factor" | "form">;

/** Helpers for the numerals of a language: each makes the words of one kind. Forms are given apart by spaces. */

export function adds(values: Readonly<Record<string, number>>): Words {
  const words: Words = {};
  for (const [forms, value] of Object.entries(values)) {
    const size = value < 10 ? 1 : value < 100 ? 10 : 100;
    for (const form of forms.split(" ")) words[form] = { kind: "add", value, size };
  }
  return words;
}

export function scales(
  form: "one" | "alone" | "two" | "oneOrTwo" | "many",
  factors: Readonly<Record<string, number>>,
  rest: Scale = {},
): Words {
  const words: Words = {};
  for (const [forms, factor] of Object.entries(factors)) {
    for (const each of forms.split(" ")) words[each] = { kind: "scale", factor, form, ...rest };
  }
  return words;
}

export function fractions(values: Readonly<Record<string, number>>, plural = false): Words {
  const words: Words = {};
  for (const [forms, value] of Object.entries(values)) {
    for (const form of forms.split(" ")) words[form] = { kind: "fraction", value, plural };
  }
  return words;
}

export function articles(forms: string): Words {
  return Object.fromEntries(forms.split(" ").map((form) => [form, { kind: "article" } as const]));
}

/** Abbreviations that business writing uses in every script. */
export const LATIN_SCALES: Words = {
  ...scales("many", { bn: 1e9, tn: 1e12, trn: 1e12, mn: 1e6, mln: 1e6, mio: 1e6, mm: 1e6 }),
  ...scales("many", { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }, { weak: true }),
};
