"use client";

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from "react";

interface MatrixKeysProps {
  /** What is said while no cell is in view. */
  hint: string;
  children: ReactNode;
}

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Makes a table of links one stop of the keyboard, stepped through by arrows, and says the cell in view in words. */
export function MatrixKeys({ hint, children }: MatrixKeysProps) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    for (const [index, link] of linksIn(box.current).entries()) link.tabIndex = index === 0 ? 0 : -1;
  }, []);
  const show = (event: SyntheticEvent) => {
    const link = (event.target as Element).closest("td")?.querySelector("a");
    setSaid(link?.getAttribute("aria-label") ?? null);
    if (event.type !== "focus" || !link) return;
    for (const other of linksIn(box.current)) other.tabIndex = other === link ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest("td");
    if (!step || !cell) return;
    event.preventDefault();
    const [across, down] = step;
    // Left is where it is seen to be: in a table that reads from the right that is the next column.
    nextLink(cell, getComputedStyle(cell).direction === "rtl" ? -across : across, down)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is reached and pressed.
    <div
      ref={box}
      onFocus={show}
      onBlur={() => setSaid(null)}
      onPointerOver={show}
      onPointerLeave={() => setSaid(null)}
      onKeyDown={onKeyDown}
    >
      {children}
      <p aria-hidden="true" className="mt-2 min-h-[3lh] text-small text-ink-soft sm:min-h-[1lh] print:hidden">
        {said ?? hint}
      </p>
    </div>
  );
}

const linksIn = (box: Element | null): HTMLAnchorElement[] => [
  ...(box?.querySelectorAll<HTMLAnchorElement>("td a") ?? []),
];

/** The next cell in that direction that holds a link, over empty ones. */
function nextLink(cell: HTMLTableCellElement, across: number, down: number): HTMLAnchorElement | null {
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...((row.parentElement as HTMLTableSectionElement | null)?.rows ?? [])];
  let [x, y] = [cell.cellIndex + across, rows.indexOf(row) + down];
  for (;;) {
    const next = rows[y]?.cells[x];
    if (next?.tagName !== "TD") return null;
    const link = next.querySelector("a");
    if (link) return link;
    x += across;
    y += down;
  }
}
