import type { Token } from "../document/token";
import type { Mention } from "./mention";

/** Tokens before the name: "en cuanto a", "du côté de". */
const OPENING = 4;

/** "Chez Microsoft, …", "En Meta, …": a sentence that opens with where it is speaks of that firm. */
export function opensTopic(
  tokens: readonly Token[],
  sentence: { first: number },
  { marker, first, end, organisation }: Mention,
): boolean {
  if (marker !== "at" && marker !== "in") return false;
  if (first - sentence.first > OPENING || tokens[end]?.text !== ",") return false;
  const kind = organisation?.kind;
  return kind === "lab" || kind === "company" || kind === "cloud" || kind === "chip_maker";
}
