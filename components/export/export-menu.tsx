"use client";

import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { useDownload } from "./use-download";

export interface ExportChoice {
  href: string;
  name: string;
  note: string;
}

interface ExportMenuProps {
  /** The file that most people want: what the button gives. */
  main: { href: string; label: string; note: string };
  others: readonly ExportChoice[];
  about: { href: string; label: string };
  /** How many rows a file will hold. */
  rows: number;
  words: { other: string; started: string; done: string; broken: string; cancel: string };
}

/** What a page can hold in memory until it is whole; a larger file goes straight to the browser's own downloads. */
const MOST_ROWS_HELD = 200_000;

const nameOf = (href: string): string => href.replace(/^.*\/|\?.*$/g, "");

function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key === "Escape") currentTarget.open = false;
}

/** Claims as a file: one button, and beside it the other formats. Without scripts all of them are plain links. */
export function ExportMenu({ main, others, about, rows, words }: ExportMenuProps) {
  const { download, start, cancel } = useDownload();
  const take = (event: MouseEvent<HTMLAnchorElement>) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || rows > MOST_ROWS_HELD) return;
    event.preventDefault();
    void start(event.currentTarget.href);
  };
  return (
    <div className="export">
      <div className="flex">
        <a href={main.href} download onClick={take} className="button button-strong">
          {main.label}
          <span className="text-small">{main.note}</span>
        </a>
        <details className="export-menu" onBlur={closeBehind} onKeyDown={closeOnEscape}>
          <summary className="button button-strong" aria-label={words.other} title={words.other}>
            <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
              <path d="M1.5 4 6 8.5 10.5 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </summary>
          <ul>
            {others.map(({ href, name, note }) => (
              <li key={href}>
                <a href={href} download onClick={take}>
                  <span>{name}</span>
                  <span className="text-small text-ink-soft">{note}</span>
                </a>
              </li>
            ))}
            <li>
              <a href={about.href} className="text-small">
                {about.label}
              </a>
            </li>
          </ul>
        </details>
      </div>
      <p role="status" className="export-state text-small text-ink-soft">
        {download.state === "running" ? (
          <>
            {words.started.replace("{name}", nameOf(download.href))}{" "}
            <progress max={1} value={download.share ?? undefined} />{" "}
            <button type="button" className="link" onClick={cancel}>
              {words.cancel}
            </button>
          </>
        ) : download.state === "done" ? (
          words.done.replace("{name}", download.name)
        ) : download.state === "broken" ? (
          words.broken
        ) : null}
      </p>
    </div>
  );
}
