import { createHash } from "node:crypto";
import type { Entry } from "./zip";

/** What a reader of a file must know, in one language. */
export interface ReadmeWords {
  title: string;
  /** The lines about the file, as label and value. */
  facts: ReadonlyArray<readonly [label: string, value: string]>;
  hashLabel: string;
  rights: readonly [heading: string, text: string];
  columns: readonly [heading: string, lines: ReadonlyArray<readonly [name: string, meaning: string]>];
}

/** A data file with all that is needed to cite and check it; the hash is of the file as it was sent. */
export function packaged(
  data: Entry,
  metadata: { name: string; content: object } | null,
  words: ReadmeWords,
): Entry[] {
  const hash = createHash("sha256");
  return [
    {
      name: data.name,
      async *pieces() {
        for await (const piece of data.pieces()) {
          hash.update(piece);
          yield piece;
        }
      },
    },
    ...(metadata === null
      ? []
      : [textEntry(metadata.name, () => `${JSON.stringify(metadata.content, null, 2)}\n`)]),
    textEntry("readme.txt", () => readme(words, hash.digest("hex"))),
  ];
}

function textEntry(name: string, text: () => string): Entry {
  return {
    name,
    async *pieces() {
      yield Buffer.from(text());
    },
  };
}

/** CRLF, for the plainest of editors. */
function readme({ title, facts, hashLabel, rights, columns }: ReadmeWords, hash: string): string {
  const [rightsHeading, licence] = rights;
  const [columnsHeading, lines] = columns;
  return [
    title,
    "",
    ...[...facts, [hashLabel, hash] as const].map(([label, value]) => `${label}: ${value}`),
    "",
    rightsHeading,
    licence,
    "",
    columnsHeading,
    ...lines.map(([name, meaning]) => `${name}: ${meaning}`),
    "",
  ].join("\r\n");
}
