"use client";

import {
  createContext,
  type ReactNode,
  type TransitionStartFunction,
  useContext,
  useMemo,
  useOptimistic,
  useTransition,
} from "react";
import { type RowsAhead, RowsAheadProvider, useRowsAhead } from "../claims/rows-ahead";
import { useLate } from "../ui/use-late";

interface FilterTransition {
  startTransition: TransitionStartFunction;
  /** Within the transition: what the list shows until it ends. */
  showAhead(rows: RowsAhead): void;
}

const Pending = createContext(false);
const Transition = createContext<FilterTransition>({
  startTransition: (change) => {
    void change();
  },
  showAhead: () => {},
});

/** Joins filters and results: while new rows are on their way, the old ones stay, fainter. */
export function PendingProvider({ children }: { children: ReactNode }) {
  const [pending, startTransition] = useTransition();
  const [ahead, showAhead] = useOptimistic<RowsAhead | null>(null);
  const transition = useMemo(() => ({ startTransition, showAhead }), [showAhead]);
  return (
    <Pending value={pending}>
      <Transition value={transition}>
        <RowsAheadProvider value={ahead}>{children}</RowsAheadProvider>
      </Transition>
    </Pending>
  );
}

export const useFilterTransition = (): FilterTransition => useContext(Transition);

/** Whether another filter was asked for, and the page with it is not there yet. */
export const useFilterPending = (): boolean => useContext(Pending);

/** Around the list: rows that came ahead are not fainter. */
export function PendingRegion({ children }: { children: ReactNode }) {
  const pending = useFilterPending();
  const ahead = useRowsAhead();
  const late = useLate(pending && ahead === null);
  return (
    <div aria-busy={pending} className={`empty:hidden ${late ? "opacity-50" : ""}`}>
      {children}
    </div>
  );
}
