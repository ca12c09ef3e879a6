"use client";

import { useLocale } from "next-intl";
import { startTransition, useCallback } from "react";
import { askForRows } from "../claims/rows-ahead";
import { useFilterTransition } from "./pending";

/**
 * Shows the first rows of a changed list ahead of its page, then asks for that: the page says and counts a hundred things more, and
 * its server would share its processor between both. Whatever else a reader does meanwhile must not be undone by a page that comes
 * after it: so it is asked for at once then, and not at all by one who went back.
 */
export function useRowsFirst(): (query: string, askForPage: () => void) => Promise<void> {
  const { showAhead } = useFilterTransition();
  const locale = useLocale();
  return useCallback(
    async (query, askForPage) => {
      const waiting = new AbortController();
      const done = new AbortController();
      let back = false;
      const listening = { capture: true, signal: done.signal };
      const goOn = (event: Event) => {
        back = event.type === "popstate";
        waiting.abort();
      };
      for (const act of ["click", "keydown", "popstate"]) window.addEventListener(act, goOn, listening);
      const ahead = await askForRows(query, locale, waiting.signal);
      if (ahead !== null && !waiting.signal.aborted) {
        startTransition(() => showAhead(ahead));
        await painted(waiting.signal);
      }
      done.abort();
      if (!back) startTransition(askForPage);
    },
    [locale, showAhead],
  );
}

/** Longer than any frame: a page that nobody sees has none. */
const NO_FRAME = 100;

/** Once what was drawn is seen: the server's work for the page would take the processor away from that. */
function painted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
    signal.addEventListener("abort", () => resolve());
  });
}
