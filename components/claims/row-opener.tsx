"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { openedHere } from "./opened-here";

/**
 * Opens a row's claim wherever the row is clicked; text that is being selected is left alone. Its links are plain ones, followed
 * here: a hundred and fifty components of the router were most of what a page of rows weighed.
 */
export function RowOpener({ open, children }: { open: boolean; children: ReactNode }) {
  const router = useRouter();
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && event.button === 0;
    const link = target?.closest("a");
    if (link) {
      if (!plain || event.defaultPrevented) return;
      event.preventDefault();
      const address = link.getAttribute("href") ?? "";
      if (link.dataset.rowClaim === undefined) router.push(address);
      else if (open) router.replace(address, { scroll: false });
      else {
        openedHere.is = true;
        openedHere.top = link.getBoundingClientRect().top;
        router.push(address, { scroll: false });
      }
      return;
    }
    if (!plain || event.defaultPrevented || target?.closest("button, summary, input")) return;
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
