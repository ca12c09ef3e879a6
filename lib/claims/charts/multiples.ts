import type { Modality } from "../../extraction/types";
import type { Party } from "../rows";
import type { Hue } from "./palette";
import type { Reach } from "./reach";
import { logPlace } from "./scales";
import type { TimelineModel } from "./timeline";

export interface PanelPoint {
  /** Of the claim. */
  id: string;
  /** Places from 0 to 1, from the left and from below; `low` equals `high` but for a range. */
  x: number;
  low: number;
  high: number;
  reach: Reach;
  modality: Modality;
}

/** One company of a timeline on the axes of all of them. */
export interface Panel {
  company: Party & { slug: string };
  hue: Hue | null;
  points: PanelPoint[];
}

export interface Multiples {
  panels: Panel[];
  /** The same for every panel. */
  x: Array<{ at: number; label: string }>;
  y: Array<{ at: number; label: string }>;
  /** Where zero is, if it lies within. */
  zero: number | null;
}

/** A timeline taken apart into small charts with its axes, one a company in the order given, also for one without a claim. */
export function prepareMultiples(
  { points, x, y, scale }: Pick<TimelineModel, "points" | "x" | "y" | "scale">,
  companies: ReadonlyArray<Party & { slug: string }>,
): Multiples {
  const along = (at: number) => (at - x.domain[0]) / (x.domain[1] - x.domain[0]);
  const up = (value: number) =>
    scale === "log" ? logPlace(value, y.domain) : (value - y.domain[0]) / (y.domain[1] - y.domain[0]);
  return {
    panels: companies.map((company) => {
      const own = points.filter(({ subject }) => subject === company.slug);
      return {
        company,
        hue: own[0]?.hue ?? null,
        points: own.map(({ id, at, low, high, reach, modality }) => ({
          id,
          x: along(at),
          low: up(low ?? high ?? 0),
          high: up(high ?? low ?? 0),
          reach,
          modality,
        })),
      };
    }),
    x: x.ticks.map(({ at, label }) => ({ at: along(at), label })),
    y: y.ticks.map(({ at, label }) => ({ at: up(at), label })),
    zero: scale === "linear" && y.domain[0] < 0 ? up(0) : null,
  };
}
