/** A run of an article's characters, in Unicode code points, end exclusive. */
export interface MarkedSpan {
  id: string;
  start: number;
  end: number;
}

/** A piece of the text that the same spans cover from end to end. */
export interface Segment {
  text: string;
  /** Ids of the spans over it, in the order given. */
  ids: string[];
}

/** The text in order, cut wherever a span begins or ends. Joined, the segments are the text. */
export function segmentText(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const places = utf16Places(text, cuts);
  const bounds = [0, ...cuts.map((cut) => places.get(cut) ?? text.length), text.length];
  const starts = [0, ...cuts];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const to = bounds[index + 1] ?? text.length;
    if (to <= from) return [];
    const at = starts[index] ?? 0;
    const ids = spans.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
    return [{ text: text.slice(from, to), ids }];
  });
}

/** Where in the string each offset in code points lies; one pass, since articles can be long. */
function utf16Places(text: string, ascending: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  let unit = 0;
  let point = 0;
  for (const wanted of ascending) {
    while (point < wanted && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point += 1;
    }
    places.set(wanted, unit);
  }
  return places;
}

/** The characters of a span; "" beyond the text. */
export function textOf(text: string, { start, end }: Pick<MarkedSpan, "start" | "end">): string {
  const places = utf16Places(text, [start, end]);
  return text.slice(places.get(start) ?? 0, places.get(end) ?? 0);
}
