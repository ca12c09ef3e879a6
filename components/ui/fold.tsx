"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** What is drawn once it is opened: a company's other sources are half of its page. Without scripts nothing is, and so it is not offered. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, open] = useState(false);
  // A browser opens it also before this is heard.
  useEffect(() => open(details.current?.open ?? false), []);
  return (
    <details ref={details} onToggle={() => open(true)} className="noscript:hidden">
      <summary className="fold-summary text-ink-soft">{summary}</summary>
      {opened ? children : null}
    </details>
  );
}
