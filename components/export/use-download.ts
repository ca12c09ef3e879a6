"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export type Download =
  | { state: "idle" }
  /** `share` of the whole, 0…1; null where only the end will tell. */
  | { state: "running"; href: string; share: number | null }
  | { state: "done"; name: string }
  | { state: "broken" };

const LINE_FEED = 0x0a;
/** The share is said so often, in milliseconds. */
const SAID_EVERY = 200;

function linesIn(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** Fetches a file, tells how far it is, and hands it to the browser only when it is whole. */
export function useDownload() {
  const [download, setDownload] = useState<Download>({ state: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async (href: string) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setDownload({ state: "running", href, share: null });
    try {
      const reply = await fetch(href, { signal: controller.signal });
      if (!reply.ok || reply.body === null) throw new Error(`${reply.status}`);
      const total = Number(reply.headers.get("x-total-count"));
      const inLines = /csv|ndjson/.test(reply.headers.get("content-type") ?? "");
      const pieces: BlobPart[] = [];
      let lines = 0;
      let said = 0;
      for (
        let reader = reply.body.getReader(), part = await reader.read();
        !part.done;
        part = await reader.read()
      ) {
        pieces.push(part.value as Uint8Array<ArrayBuffer>);
        if (inLines) lines += linesIn(part.value);
        const now = performance.now();
        if (inLines && now - said > SAID_EVERY) {
          said = now;
          setDownload({ state: "running", href, share: total > 0 ? Math.min(lines / total, 1) : null });
        }
      }
      const name = /filename="([^"]+)"/.exec(reply.headers.get("content-disposition") ?? "")?.[1] ?? "claims";
      save(new Blob(pieces, { type: reply.headers.get("content-type") ?? "" }), name);
      setDownload({ state: "done", name });
    } catch {
      setDownload(controller.signal.aborted ? { state: "idle" } : { state: "broken" });
    }
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { download, start, cancel };
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
