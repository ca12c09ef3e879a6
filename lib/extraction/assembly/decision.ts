import type { AmountMatch } from "../amounts/amount-match";
import type { Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import type { Resolved } from "../mentions/resolved";
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
  /** Whom the subject buys: what is said next of a value is of him. */
  target?: Resolved | null;
  /** Told in passing of somebody who merely takes part: nobody who speaks in the sentence asserts it. */
  inPassing?: boolean;
  /** Told by a construction that names both sides: the model has nothing to add. */
  settled?: boolean;
  /** Higher is surer; compared within a kind of tie only. */
  score: number;
  steps: Array<{ rule: Rule; first: number; end: number }>;
  /** How likely the model holds it to be right; undefined where only rules decided. */
  chance?: number;
}

/**
 * A decision about an amount. Written out field by field: an object that is spread and then added to takes V8 twenty times as
 * long to make, and this one is made for every figure.
 */
export function decided(base: Base, made: Omit<Decision, keyof Base>): Decision {
  return {
    index: base.index,
    amount: base.amount,
    sentence: base.sentence,
    first: base.first,
    end: base.end,
    cue: made.cue,
    kind: made.kind,
    direction: made.direction,
    subject: made.subject,
    counterparty: made.counterparty,
    target: made.target,
    inPassing: made.inPassing,
    settled: made.settled,
    score: made.score,
    steps: made.steps,
    chance: made.chance,
  };
}

/** "Plans N, against M in 2024": M was told with the plan, and has been spent. */
export function isHeldAgainstPlan({ steps }: Decision): boolean {
  return steps[0]?.rule === "cue_inherited" && steps.some(({ rule }) => rule === "kind_capital_spent");
}
