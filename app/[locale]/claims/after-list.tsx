import { setImmediate } from "node:timers/promises";
import type { ReactNode } from "react";
import { readList } from "./list";
import type { SearchParams } from "./view";

/**
 * Reckons what it holds once the list is read: rows are what a reader waits for, and counts and charts, begun at the same time,
 * would share the processor and the database with them.
 */
export async function AfterList({
  searchParams,
  children,
}: {
  searchParams: SearchParams;
  children: ReactNode;
}) {
  await readList(searchParams);
  // The turn in which the list itself is drawn.
  await setImmediate();
  return children;
}
