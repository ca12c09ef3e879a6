"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { openedHere } from "../claims/opened-here";
import { Cross } from "../ui/cross";

interface EvidencePanelProps {
  /** The id of the claim that is open. */
  claim: string;
  label: string;
  close: string;
  /** The list without the panel, with its language. */
  closeAddress: string;
  actions?: ReactNode;
  children: ReactNode;
}

const NARROW = "(width < 66rem)";
/** What has its own use for the keys. */
const TYPING =
  "input, select, textarea, [contenteditable], [role=listbox], [role=combobox], .article-pane, dialog";

const rowLinks = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>("a[data-row-claim]"),
];

const rowLink = (claim: string) => rowLinks().find(({ dataset }) => dataset.rowClaim === claim);

function keepAt(link: HTMLElement | undefined, top: number): void {
  if (link?.isConnected) window.scrollBy(0, link.getBoundingClientRect().top - top);
}

/**
 * Beside the list, which it pushes; on a phone a sheet over it. Escape closes it, arrows open the next row's claim: the
 * focus stays in the list, where the reader is.
 */
export function EvidencePanel({ claim, label, close, closeAddress, actions, children }: EvidencePanelProps) {
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);
  const closing = useRef(() => {});
  closing.current = () => {
    // Whoever came from the list goes back to it; whoever came by a link has no list behind them.
    if (openedHere.is) router.back();
    else router.replace(closeAddress, { scroll: false });
  };

  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (event.key === "Escape") {
        if (document.querySelector(":popover-open, dialog[open]") || at?.matches("[role=combobox]")) return;
        closing.current();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step === 0 || at?.closest(TYPING)) return;
      const links = rowLinks();
      const here = links.findIndex(({ dataset }) => dataset.rowClaim === claim);
      const next = links[here < 0 ? 0 : here + step];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.closest("tr")?.scrollIntoView({ block: "nearest" });
      next.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [claim]);

  useEffect(() => {
    const sheet = panel.current;
    const behind = [
      ...document.querySelectorAll<HTMLElement>("body > header, body > footer, .explorer > *"),
    ].filter((one) => one !== sheet);
    const narrow = window.matchMedia(NARROW);
    const cover = () => {
      for (const one of behind) one.inert = narrow.matches;
      if (narrow.matches) sheet?.focus();
    };
    cover();
    narrow.addEventListener("change", cover);
    return () => {
      narrow.removeEventListener("change", cover);
      for (const one of behind) one.inert = false;
      openedHere.is = false;
    };
  }, []);

  const last = useRef(claim);
  last.current = claim;
  // The list becomes narrower or wider, and the row stays where it was; once the panel is gone, the focus is back in it.
  useLayoutEffect(() => {
    if (openedHere.top !== null) keepAt(rowLink(last.current), openedHere.top);
    openedHere.top = null;
    return () => {
      const link = rowLink(last.current);
      const top = link?.getBoundingClientRect().top;
      const held = document.activeElement;
      const lost = held === null || held === document.body || held.closest(".claim-panel") !== null;
      requestAnimationFrame(() => {
        if (top !== undefined) keepAt(link, top);
        if (lost) link?.focus({ preventScroll: true });
      });
    };
  }, []);

  return (
    <aside ref={panel} aria-label={label} tabIndex={-1} className="claim-panel print:hidden">
      <div className="claim-panel-bar">
        {actions}
        {/* A link: it closes before the scripts are there, too. */}
        <a
          href={closeAddress}
          className="ms-auto inline-flex min-h-9 items-center gap-2"
          onClick={(event) => {
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            closing.current();
          }}
        >
          {close}
          <Cross />
        </a>
      </div>
      <div key={claim} className="grid gap-y-7 pb-8">
        {children}
      </div>
    </aside>
  );
}
