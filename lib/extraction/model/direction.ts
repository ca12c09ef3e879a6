import { chooseCue } from "../cues/choose-cue";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import type { Kind } from "../types";
import { Evidence } from "./evidence";
import type { Names } from "./names";
import type { Site } from "./site";

/** Only money that was gained or lost goes one way or the other. */
export const hasDirection = (kind: Kind): boolean => kind === "profit" || kind === "market_value_change";

/** The cue of a figure of a kind: as the rules have it where the kind is theirs, else the best that the kind has. */
export function cueOf({ reading, base, decision }: Site, kind: Kind): Cue | null {
  if (decision?.kind === kind) return decision.cue;
  return chooseCue(reading, base.first, base.end, ({ frame }) => frameOf(frame).kind === kind)?.cue ?? null;
}

/** What speaks for a gain and against a loss: all that speaks for kinds, and which way the rules say. */
export function directionEvidence(
  { decision }: Site,
  { kind, cue, pieces }: { kind: Kind; cue: Cue | null; pieces: readonly number[] },
  names: Names,
): readonly number[] {
  const evidence = new Evidence(names);
  const ruled = decision?.kind === kind ? decision.direction : cue?.direction;
  evidence.add("goes", kind);
  evidence.add("goes", kind, ruled ?? "unsaid");
  return [...evidence.pieces, ...pieces];
}
