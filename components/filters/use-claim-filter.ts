"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { type ClaimFilter, filterParsers } from "@/lib/claims/filter";
import { useFilterTransition } from "./pending";

/** A page of the old list means nothing in the new one. */
const PARSERS = { ...filterParsers, after: parseAsString, before: parseAsString };

interface FilterControl {
  filter: ClaimFilter;
  /** Puts a change into the address: as a new entry of the history, or in place of the present one. */
  change(change: Partial<ClaimFilter>, history?: "push" | "replace"): void;
}

/** The filter as the address has it. */
export function useClaimFilter(): FilterControl {
  const startTransition = useFilterTransition();
  const [{ after: _, before: __, ...filter }, setFilter] = useQueryStates(PARSERS, {
    shallow: false,
    history: "push",
    scroll: false,
    startTransition,
  });
  return {
    filter,
    change(change, history = "push") {
      const emptied = Object.fromEntries(
        Object.entries(change).map(([key, value]) => [
          key,
          Array.isArray(value) && value.length === 0 ? null : value,
        ]),
      );
      void setFilter({ ...emptied, after: null, before: null }, { history });
    },
  };
}
