"use client";

import { useEffect, useState } from "react";
import { EXTRACT_API_PATH } from "@/lib/claims/paths";
import type { Names } from "@/lib/claims/rows";
import type { Claim, Lang } from "@/lib/extraction/types";
import { type Locale, languageOf } from "@/lib/i18n/locales";

export interface Reading {
  lang: Lang;
  claims: Claim[];
  /** For each canonical name in the claims, its names in the interface's languages. */
  names: Record<string, Names>;
}

export type ReadingState =
  | { is: "empty" }
  | { is: "reading" }
  | { is: "too_long"; bytes: number }
  | { is: "read"; text: string; reading: Reading }
  /** What the server said of it; null where it could not be reached. */
  | { is: "failed"; reason: string | null };

/** As the server has it: the body of one request. */
export const MOST_BYTES = 200_000;

const PAUSE = 500;

/** What Marsad reads in a text, a moment after its last change; `attempt` asks again for the same text. */
export function useReading(text: string, locale: Locale, attempt: number): ReadingState {
  const [state, setState] = useState<{ text: string; attempt: number; outcome: ReadingState } | null>(null);
  const empty = text.trim() === "";
  const bytes = bytesOf(text);
  const tooLong = bytes > MOST_BYTES;

  useEffect(() => {
    if (empty || tooLong) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void read(text, locale, abort.signal).then((outcome) => {
        if (!abort.signal.aborted) setState({ text, attempt, outcome });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, empty, tooLong, locale, attempt]);

  if (empty) return { is: "empty" };
  if (tooLong) return { is: "too_long", bytes };
  return state !== null && state.text === text && state.attempt === attempt
    ? state.outcome
    : { is: "reading" };
}

/** The size of the request that asks what a text says. */
export const bytesOf = (text: string): number => new TextEncoder().encode(JSON.stringify({ text })).length;

async function read(text: string, locale: Locale, signal: AbortSignal): Promise<ReadingState> {
  try {
    const reply = await fetch(`${EXTRACT_API_PATH}?locale=${languageOf(locale)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
      signal,
    });
    const body: unknown = await reply.json();
    if (reply.ok) return { is: "read", text, reading: body as Reading };
    return { is: "failed", reason: detailOf(body) };
  } catch {
    return { is: "failed", reason: null };
  }
}

/** The sentence of an RFC 9457 problem. */
function detailOf(body: unknown): string | null {
  const detail = typeof body === "object" && body !== null && "detail" in body ? body.detail : null;
  return typeof detail === "string" ? detail : null;
}
