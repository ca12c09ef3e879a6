export type TextDirection = "ltr" | "rtl";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** The direction of a text in this language (of an article as well as of the interface): "ar", "ar-EG", "he". */
export function directionOf(language: string): TextDirection {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split(/[-_]/, 1)[0] ?? "") ? "rtl" : "ltr";
}
