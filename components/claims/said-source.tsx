/** A source in words; names in it stand between signs of isolation. */
export interface SourceWords {
  said: string;
  /** Its whole name, where that is longer than what is said. */
  whole: string | null;
  /** What is to be said of an article that was written for demonstration. */
  demonstration: string | null;
}

export function SaidSource({ said, whole, demonstration }: SourceWords) {
  return (
    <>
      {said.split(/[\u2068\u2069]/).map((piece, index) =>
        index % 2 === 1 ? (
          <bdi key={piece} title={whole ?? undefined}>
            {piece}
          </bdi>
        ) : (
          piece
        ),
      )}
      {demonstration === null ? null : <span className="text-ink-faint"> ({demonstration})</span>}
    </>
  );
}
