import type { Claim } from "@/lib/extraction/types";
import { segmentText } from "../evidence/segments";

/** The text with every claim's quote marked; of the one in view also the words that decided. */
export function MarkedText({
  text,
  claims,
  active,
}: {
  text: string;
  claims: readonly Claim[];
  active: number | null;
}) {
  const shown = active === null ? undefined : claims[active];
  const segments = segmentText(text, [
    ...claims.map(({ start, end }, index) => ({ id: `quote-${index}`, start, end })),
    ...(shown?.trace ?? []).map(({ start, end }, index) => ({ id: `word-${index}`, start, end })),
  ]);
  return segments.map(({ text: piece, ids }, index) => {
    const key = `segment-${String(index)}`;
    const word = ids.some((id) => id.startsWith("word-"));
    const inView = ids.includes(`quote-${active}`);
    if (!inView && !word && ids.length === 0) return <span key={key}>{piece}</span>;
    return (
      <mark
        key={key}
        data-active={inView || undefined}
        className={`${inView ? "bg-mark" : ids.some((id) => id.startsWith("quote-")) ? "bg-mark-faint" : "bg-transparent"} ${word ? "deciding" : ""}`}
      >
        {piece}
      </mark>
    );
  });
}
