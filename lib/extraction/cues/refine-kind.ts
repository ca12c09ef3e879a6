import type { AmountMatch } from "../amounts/amount-match";
import type { Rule } from "../rules";
import type { Direction, Kind } from "../types";
import type { Cue } from "./find-cues";
import { frameOf } from "./frames";
import type { Hit, SentenceReading } from "./sentence-reading";

export interface Refined {
  kind: Kind;
  direction: Direction | null;
  step: ({ rule: Rule } & Hit) | null;
}

const PLANNED_REACH = 8;
const TRAINING_REACH = 9;

/** The kind that a frame has in this sentence: spending is a plan or a cost by tense, a loss is of money or of market value. */
export function refineKind(
  reading: SentenceReading,
  cue: Cue,
  amount: { first: number; end: number },
  recipient: boolean,
): Refined {
  const { compiled } = reading;
  const frame = frameOf(cue.frame);
  const from = Math.min(cue.first, amount.first);
  const to = Math.max(cue.end, amount.end);
  const plain = (kind: Kind): Refined => ({ kind, direction: directionOf(kind, cue), step: null });
  switch (cue.frame) {
    case "cost":
    case "spend":
    case "capital": {
      const training = reading.nearest(compiled.training, from, to, TRAINING_REACH, 1.25);
      if (training)
        return { kind: "training_cost", direction: null, step: { rule: "kind_training", ...training } };
      if (cue.frame === "cost") return plain("operating_cost");
      return spending(reading, cue, from, to);
    }
    case "invest":
      return recipient ? plain("funding") : spending(reading, cue, from, to);
    case "lose": {
      const market = reading.nearest(compiled.marketValue, from, to, 12, 2);
      if (market) {
        const direction = cue.direction ?? "loss";
        return { kind: "market_value_change", direction, step: { rule: "kind_market_value", ...market } };
      }
      return plain("profit");
    }
    case "market_change": {
      if (cue.direction) return plain("market_value_change");
      const gain = reading.nearest(compiled.gaining, from, to, 10, 1.25);
      return { kind: "market_value_change", direction: gain ? "gain" : "loss", step: null };
    }
    case "price":
      return plain("price");
    default:
      return plain(frame.kind);
  }
}

function spending(reading: SentenceReading, cue: Cue, from: number, to: number): Refined {
  const { compiled } = reading;
  const planned =
    (cue.tense === "future" ? cue : null) ??
    before(reading, compiled.future, cue) ??
    reading.nearest(compiled.planned, from, to, PLANNED_REACH, 1) ??
    reading.nearest(compiled.estimated, from, to, PLANNED_REACH, 1);
  const spent = cue.part === "verb" ? cue.tense === "past" || cue.frame !== "invest" : cue.frame !== "invest";
  if (planned || !spent) {
    const hit = planned ?? cue;
    return {
      kind: "investment_plan",
      direction: null,
      step: { rule: "kind_capital_planned", first: hit.first, end: hit.end },
    };
  }
  return {
    kind: "operating_cost",
    direction: null,
    step: { rule: "kind_capital_spent", first: cue.first, end: cue.end },
  };
}

function before(reading: SentenceReading, list: SentenceReading["compiled"]["future"], cue: Cue): Hit | null {
  return reading.find(list).find((hit) => hit.end <= cue.first && cue.first - hit.end <= 3) ?? null;
}

function directionOf(kind: Kind, cue: Cue): Direction | null {
  if (kind === "profit") return cue.direction ?? "gain";
  if (kind === "market_value_change") return cue.direction ?? "loss";
  return null;
}

/** Prices per unit and counted things are told by the amount itself. */
export function kindOfUnit(amount: AmountMatch): Kind | null {
  if (amount.currency === null) return "quantity";
  return amount.unit?.startsWith("per_") && !/^per_(?:year|quarter)$/.test(amount.unit) ? "price" : null;
}
