import { groupAssertions } from "../group-assertions";
import type { Knowledge } from "../knowledge";
import type { Assertion } from "../types";
import type { ClaimLine } from "./read-claims";

/** The figure of each claim, by number. */
export function clustersOf(assertions: readonly Assertion[], knowledge: Knowledge): Map<string, number> {
  const figures = groupAssertions(assertions, knowledge);
  return new Map(figures.flatMap((figure, number) => figure.map(({ key }) => [key, number] as const)));
}

/** What whoever groups by the very words gets: subject, kind and object as strings. */
export function stringClustersOf(lines: readonly ClaimLine[], { objects = true } = {}): Map<string, string> {
  return new Map(
    lines.map(({ id, subject, kind, object }) => [
      id,
      JSON.stringify([subject, kind, objects ? object : null]),
    ]),
  );
}
