const INVISIBLE = /\p{Cf}+/gu;
const MARKS_AND_TATWEEL =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+/g;
const ONE_FORM: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };
const LETTER_FORMS = /[ٱىیةک]/g;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
const NEITHER_WORD_NOR_MARK = /[^\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * One spelling for search and for names.folded: lower case, Latin accents, Arabic diacritics and tatweel removed, Arabic
 * letter forms and digits made one, punctuation to single spaces. Idempotent; offsets do not survive.
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text;
  return foldRun(text).trim();
}

/** As foldName, of a part of a text: spaces at its ends stay. */
export function foldRun(text: string): string {
  return (
    text
      .replace(INVISIBLE, "")
      .normalize("NFKD")
      .toLowerCase()
      // NFKD has split أ إ آ ؤ ئ into a letter and a hamza, which goes here with the vowels.
      .replace(MARKS_AND_TATWEEL, "")
      .replace(LETTER_FORMS, (letter) => ONE_FORM[letter] ?? letter)
      .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(NEITHER_WORD_NOR_MARK, " ")
      .normalize("NFC")
  );
}
