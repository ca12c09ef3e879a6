/** A text, in pieces where words in it are marked. */
export type Marked = string | ReadonlyArray<{ text: string; hit: boolean }>;

export function SaidMarked({ text }: { text: Marked }) {
  if (typeof text === "string") return text;
  return text.map(({ text: piece, hit }, index) => {
    // Pieces have no identity but their place in a text that never changes.
    const key = `piece-${String(index)}`;
    return hit ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}
