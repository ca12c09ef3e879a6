"use client";

import { type ReactNode, useEffect, useState, useTransition } from "react";
import { useFilterPending } from "../filters/pending";
import { useLate } from "./use-late";

/**
 * What comes after the rest of the page has changed. A page changes as a whole, once its slowest part is there: this one changes by
 * itself, and the rest need not wait for it.
 */
export function Following({ children }: { children: ReactNode }) {
  const [shown, show] = useState(children);
  const [pending, startTransition] = useTransition();
  useEffect(() => startTransition(() => show(children)), [children]);
  const busy = useFilterPending() || pending;
  const late = useLate(busy);
  return (
    <div aria-busy={busy} className={`empty:hidden ${late ? "opacity-50" : ""}`}>
      {shown}
    </div>
  );
}
