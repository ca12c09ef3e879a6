"use client";

import { createContext, type ReactNode, useContext } from "react";

const Embedded = createContext(false);

/** Around a chart that stands in somebody else's page. */
export function EmbeddedChart({ children }: { children: ReactNode }) {
  return <Embedded value={true}>{children}</Embedded>;
}

export const useEmbedded = (): boolean => useContext(Embedded);
