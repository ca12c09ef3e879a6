import type { DatedVoice } from "../claim-stands";

/** One assertion in one article, with the claims that make it. */
export type StoredVoice = DatedVoice & { claims: string[] };

/** The rows of voicesSql, whichever client gave them: voices by figure. */
export function readVoices({
  rows,
}: {
  rows: ReadonlyArray<{ voices: string }>;
}): Map<string, StoredVoice[]> {
  const found = new Map<string, StoredVoice[]>();
  for (const { figure, ...voice } of JSON.parse(rows[0]?.voices ?? "[]") as Array<
    StoredVoice & { figure: string }
  >) {
    const list = found.get(figure);
    if (list === undefined) found.set(figure, [voice]);
    else list.push(voice);
  }
  return found;
}
