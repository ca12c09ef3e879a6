import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  /** One line that says measure, unit or what was left out. */
  note?: ReactNode;
  /** A link at the end of the heading's line. */
  more?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a rule, as in a newspaper. */
export function Section({ id, title, note, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      {note === undefined ? null : <p className="mt-1 max-w-[70ch] text-small text-ink-soft">{note}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
