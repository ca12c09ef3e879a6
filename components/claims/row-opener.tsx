"use client";

import type { MouseEvent, ReactNode } from "react";
import { openedHere } from "./opened-here";

/** Opens a row's claim wherever the row is clicked; text that is being selected and other links are left alone. */
export function RowOpener({ open, children }: { open: boolean; children: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && event.button === 0;
    const link = target?.closest("a[data-row-claim]");
    if (link) {
      if (!plain || open) return;
      openedHere.is = true;
      openedHere.top = link.getBoundingClientRect().top;
      return;
    }
    if (!plain || event.defaultPrevented || target?.closest("a, button, summary, input")) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const row = target?.closest("tr");
    const head = row?.matches(".quote-row") ? row.previousElementSibling : row;
    head?.querySelector<HTMLAnchorElement>("a[data-row-claim]")?.click();
  };
  return (
    // A pointer's shortcut: by keyboard the row's own link does the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: as said
    // biome-ignore lint/a11y/useKeyWithClickEvents: as said
    <div className="claims-table-box" onClick={onClick}>
      {children}
    </div>
  );
}
