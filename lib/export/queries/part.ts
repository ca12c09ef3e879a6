import type { Place } from "../../claims/cursor";
import { type Bindings, pastPlace } from "../../claims/where";

/** Which of a filter's claims a file holds: all of them unless something is said. */
export interface Part {
  /** Only what comes behind this place. */
  after?: Place | null;
  /** Only these, by their ids. */
  only?: readonly string[] | null;
}

export const isWhole = ({ after = null, only = null }: Part): boolean => after === null && only === null;

/** The SQL conditions over `c`, beside those of the filter. */
export function wherePart({ after = null, only = null }: Part, bindings: Bindings): string[] {
  return [
    ...(after === null ? [] : [pastPlace(after, "newest", bindings)]),
    ...(only === null ? [] : [`c.id = ANY(${bindings.bind(only)}::text[])`]),
  ];
}
