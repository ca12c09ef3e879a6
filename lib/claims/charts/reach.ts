import type { Comparator } from "../../extraction/types";

/** How an amount is drawn: a point, a point with whiskers, a bar between two ends, an arrow to the open side. */
export type Reach = "point" | "about" | "range" | "upwards" | "downwards";

export const REACHES: Readonly<Record<Comparator, Reach>> = {
  exactly: "point",
  about: "about",
  between: "range",
  less_than: "downwards",
  at_most: "downwards",
  more_than: "upwards",
  at_least: "upwards",
};

/** The same reach, seen from below zero. */
export const MIRRORED: Readonly<Record<Reach, Reach>> = {
  point: "point",
  about: "about",
  range: "range",
  upwards: "downwards",
  downwards: "upwards",
};
