/** Letters that newspapers use for one foreign sound. */
const SAME: Readonly<Record<string, string>> = {
  غ: "ج",
  ق: "ج",
  گ: "ج",
  ڤ: "ف",
  ط: "ت",
  ص: "س",
  ث: "س",
  ذ: "ز",
  ظ: "ز",
  ض: "د",
  پ: "ب",
  چ: "ش",
};
const VOWELS = /[اويهء]/g;
/** Shorter words spell letters: إيه, آي. */
const LEAST_OPEN = 4;
const DOUBLED = /(.)\1+/g;

/**
 * What stays the same in the spellings of a foreign name (غوغل, جوجل, قوقل): its consonants, and whether it opens with a vowel
 * and ends on a.
 * The word is given as the matching view folds it.
 */
export function consonantsOf(word: string): string {
  const letters = word.replace(/تش/g, "ش").replace(/./gu, (letter) => SAME[letter] ?? letter);
  const opening = /^ا/.test(letters) ? "ا" : "";
  // إنتل is never إنتيلا: a name's last a is always written.
  const closing = letters.length > LEAST_OPEN && /[اه]$/.test(letters) ? "ا" : "";
  return opening + letters.replace(VOWELS, "").replace(DOUBLED, "$1") + closing;
}
