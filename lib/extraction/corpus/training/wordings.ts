import type { Kind, Lang } from "../../types";

/** A sentence or two with some of its figures labelled by kind and subject; offsets in code points. A figure without label is no claim. */
export interface Wording {
  id: string;
  lang: Lang;
  text: string;
  labels: Array<{ kind: Kind; subject: string; start: number; end: number }>;
}

const LABEL = /\[\[(?<kind>[a-z_]+)\|(?<subject>[^|\]]+)\|(?<figure>[^\]]+)\]\]/gu;

/** Reads lines of the form `Anthropic raised [[funding|Anthropic|$13 billion]].` */
export function readWordings(lines: string, lang: Lang): Wording[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => ({ id: `${lang} wording ${i + 1}`, lang, ...readLine(line) }));
}

function readLine(line: string): Pick<Wording, "text" | "labels"> {
  let text = "";
  let at = 0;
  const labels: Wording["labels"] = [];
  for (const match of line.matchAll(LABEL)) {
    const { kind, subject, figure } = match.groups as { kind: Kind; subject: string; figure: string };
    text += line.slice(at, match.index);
    const start = Array.from(text).length;
    text += figure;
    labels.push({ kind, subject, start, end: Array.from(text).length });
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), labels };
}
