export interface TextLine {
  text: string;
  /** Pixels on the screen. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines that the browser has broken a text into, with the space that each fills. Collapsed blanks are left out. */
export function textLines(node: Text): TextLine[] {
  const lines: TextLine[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    const line = lines.at(-1);
    if (box === undefined) {
      // Marks and isolates have no width of their own, nor has a blank that was collapsed.
      if (line && !/\s/.test(letter)) line.text += letter;
      else if (!/\s/.test(letter)) lines.push({ text: letter, ...NOWHERE });
      continue;
    }
    const shown = /\s/.test(letter) ? " " : letter;
    if (line && (line.right < line.left || Math.abs(box.top - line.top) < box.height / 2)) {
      line.text += shown;
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
      if (line.bottom === 0) Object.assign(line, { top: box.top, bottom: box.bottom });
    } else {
      lines.push({ text: shown, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    }
  }
  return lines.filter(({ text, left, right }) => right > left && text.trim() !== "");
}

/** A line of which only a mark without width has been read. */
const NOWHERE = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, top: 0, bottom: 0 };
