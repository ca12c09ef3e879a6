"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Holds an article's text and brings its marked quote into view, without moving the page. */
export function QuotePane({
  label,
  quoteId,
  children,
}: {
  label: string;
  quoteId: string;
  children: ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    // What scrolls must be reachable by keyboard, and what does not must not be a stop.
    if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    const quote = box.querySelector<HTMLElement>(`#${CSS.escape(quoteId)}`);
    if (!quote) return;
    const above = quote.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += above - box.clientHeight / 3;
  }, [quoteId]);
  return (
    <section ref={pane} aria-label={label} className="article-pane">
      {children}
    </section>
  );
}
