"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useOptimistic } from "react";
import { useFilterTransition } from "./pending";
import { useRowsFirst } from "./use-rows-first";

/** How a change stands in the history of the browser. */
export type Entry = "push" | "replace";

interface Change {
  entry: Entry;
  /** Whether the list will have other rows. */
  otherRows: boolean;
}

interface Parameters {
  /** Without `?`. */
  query: string;
  /** Asks for the page with some parameters taken away and others put before the rest; the same function while `query` is the same. */
  replace(names: readonly string[], by: string, change: Change): void;
}

/**
 * The parameters of the page: what was asked for last stands here at once, while its rows are on their way. The request leaves in
 * the turn of the click; through nuqs, which writes the address first and then asks, it left forty milliseconds later.
 */
export function useParameters(): Parameters {
  const { startTransition } = useFilterTransition();
  const rowsFirst = useRowsFirst();
  const router = useRouter();
  const path = usePathname();
  const [query, expect] = useOptimistic(useSearchParams().toString());
  const replace = useCallback<Parameters["replace"]>(
    (names, by, { entry, otherRows }) => {
      const rest = new URLSearchParams(query);
      for (const name of names) rest.delete(name);
      const next = [by, rest.toString()].filter((part) => part !== "").join("&");
      const go = () => router[entry](next === "" ? path : `${path}?${next}`, { scroll: false });
      startTransition(() => {
        expect(next);
        return otherRows ? rowsFirst(next, go) : go();
      });
    },
    [query, path, router, startTransition, expect, rowsFirst],
  );
  return { query, replace };
}
