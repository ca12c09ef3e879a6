import type { NormalisedText } from "../text/normalised-text";
import type { Lang } from "../types";
import type { AmountMatch } from "./amount-match";

/**
 * Every amount of money, quantity with a unit and price in a text, in order of appearance, without overlap.
 * Figures whose scale is in doubt, vague plurals, dates, scores and names with digits are left out.
 */
export function findAmounts(_text: NormalisedText, _lang: Lang): AmountMatch[] {
  return [];
}
