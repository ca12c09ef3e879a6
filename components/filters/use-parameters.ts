"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useOptimistic } from "react";
import { useFilterTransition } from "./pending";

/** How a change stands in the history of the browser. */
export type Entry = "push" | "replace";

interface Parameters {
  /** Without `?`. */
  query: string;
  /** Asks for the page with some parameters taken away and others put before the rest. */
  replace(names: readonly string[], by: string, entry: Entry): void;
}

/**
 * The parameters of the page: what was asked for last stands here at once, while its rows are on their way. The request leaves in
 * the turn of the click; through nuqs, which writes the address first and then asks, it left forty milliseconds later.
 */
export function useParameters(): Parameters {
  const startTransition = useFilterTransition();
  const router = useRouter();
  const path = usePathname();
  const [query, expect] = useOptimistic(useSearchParams().toString());
  return {
    query,
    replace(names, by, entry) {
      const rest = new URLSearchParams(query);
      for (const name of names) rest.delete(name);
      const next = [by, rest.toString()].filter((part) => part !== "").join("&");
      startTransition(() => {
        expect(next);
        router[entry](next === "" ? path : `${path}?${next}`, { scroll: false });
      });
    },
  };
}
