import { markWords } from "@/lib/claims/word-hits";

/** A text with the words that were looked for marked; they are folded, as foldedWords gives them. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return markWords(text, words).map(({ text: piece, hit }, index) => {
    // Pieces have no identity but their place in a text that never changes.
    const key = `piece-${String(index)}`;
    return hit ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}
