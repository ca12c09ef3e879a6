import type { AmountMatch } from "../amounts/amount-match";
import type { Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import type { Rule } from "../rules";
import type { Direction, Kind, Role } from "../types";

export type Base = Pick<Decision, "index" | "amount" | "sentence" | "first" | "end">;

/** What was decided about one amount. Token numbers, end exclusive. */
export interface Decision {
  index: number;
  amount: AmountMatch;
  sentence: number;
  first: number;
  end: number;
  cue: Cue | null;
  kind: Kind;
  direction: Direction | null;
  subject: Subject;
  counterparty: { name: string; role: Role } | null;
  /** Told in passing of somebody who merely takes part: nobody who speaks in the sentence asserts it. */
  inPassing?: boolean;
  /** Higher is surer; compared within a kind of tie only. */
  score: number;
  steps: Array<{ rule: Rule; first: number; end: number }>;
}
