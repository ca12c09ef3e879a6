"use client";

import { createContext, useContext } from "react";
import { rowsPath } from "@/lib/claims/paths";
import type { Locale } from "@/lib/i18n/locales";
import type { RowModel } from "./drawn-rows";

/** The first rows of a list whose page is still on its way. */
export interface RowsAhead {
  /** Never none: of that the page has more to say. */
  rows: readonly RowModel[];
  /** How many stand after them on the same page. */
  more: number;
}

const Ahead = createContext<RowsAhead | null>(null);

export const RowsAheadProvider = Ahead.Provider;

export const useRowsAhead = (): RowsAhead | null => useContext(Ahead);

const LONGEST = 2000;

/** Null where the page has something else to show than rows, where it may be there sooner, and once `signal` says that nobody waits. */
export async function askForRows(
  query: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<RowsAhead | null> {
  try {
    const reply = await fetch(rowsPath(locale, query), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]),
    });
    return reply.ok ? await reply.json() : null;
  } catch {
    return null;
  }
}
