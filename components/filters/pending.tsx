"use client";

import {
  createContext,
  type ReactNode,
  type TransitionStartFunction,
  useContext,
  useTransition,
} from "react";
import { useLate } from "../ui/use-late";

const Pending = createContext<{ pending: boolean; startTransition: TransitionStartFunction }>({
  pending: false,
  startTransition: (change) => {
    void change();
  },
});

/** Joins filters and results: while new rows are on their way, the old ones stay, fainter. */
export function PendingProvider({ children }: { children: ReactNode }) {
  const [pending, startTransition] = useTransition();
  return <Pending value={{ pending, startTransition }}>{children}</Pending>;
}

export function useFilterTransition(): TransitionStartFunction {
  return useContext(Pending).startTransition;
}

export function PendingRegion({ children }: { children: ReactNode }) {
  const { pending } = useContext(Pending);
  const late = useLate(pending);
  return (
    <div aria-busy={pending} className={late ? "opacity-50" : undefined}>
      {children}
    </div>
  );
}
