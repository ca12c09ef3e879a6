"use client";

import { useCallback, useMemo } from "react";
import { type ClaimFilter, FILTER_PARAMETERS, readFilter, writeFilter } from "@/lib/claims/filter";
import { type Entry, useParameters } from "./use-parameters";

/** A page of the old list means nothing in the new one. */
const REPLACED = [...FILTER_PARAMETERS, "after", "before"];

export interface FilterControl {
  filter: ClaimFilter;
  /** Puts a change into the address: as a new entry of the history, or in place of the present one. */
  change(change: Partial<ClaimFilter>, entry?: Entry): void;
}

/** The filter as the address has it, or is about to; both parts are the same ones until it is another. */
export function useClaimFilter(): FilterControl {
  const { query, replace } = useParameters();
  const filter = useMemo(() => readFilter(new URLSearchParams(query)).filter, [query]);
  const change = useCallback<FilterControl["change"]>(
    (change, entry = "push") =>
      replace(REPLACED, writeFilter({ ...filter, ...change }), { entry, otherRows: true }),
    [filter, replace],
  );
  return { filter, change };
}
