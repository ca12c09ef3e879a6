"use client";

import { type ReactNode, useState } from "react";

/** The chart's numbers as a table. Made only when asked for: it can have thousands of rows. */
export function TableTwin({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="mt-2 print:hidden noscript:hidden"
    >
      <summary className="fold-summary text-small text-ink-soft">{summary}</summary>
      {open ? <div className="max-h-[30rem] overflow-auto border-y border-rule">{children()}</div> : null}
    </details>
  );
}
