import type { Names } from "@/lib/claims/rows";

/** A text that is to stand in brackets: its own become square ones, "(GPT-4 [2023])". */
export function withinBrackets(text: string): string {
  return text.replaceAll("(", "[").replaceAll(")", "]");
}

export function namesWithinBrackets(names: Names): Names {
  const within = Object.entries(names).map(([language, name]) => [language, withinBrackets(name)]);
  return Object.fromEntries(within) as Names;
}
