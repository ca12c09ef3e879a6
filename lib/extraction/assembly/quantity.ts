import type { SentenceReading } from "../cues/sentence-reading";
import { type Base, type Decision, decided } from "./decision";
import { ownerOf } from "./owner";
import { subjectStep } from "./subject-step";

/** Two chips or three people are an example, no fleet and no staff. */
const LEAST_COUNT = 10;
const COUNTED: ReadonlySet<string> = new Set([
  "GPU",
  "chip",
  "user",
  "employee",
  "customer",
  "person",
  "token",
  "data centre",
  "server",
]);

/** Time that passes, shares that are split and people in general tell nothing of a firm's scale. */
const NO_SCALE: ReadonlySet<string> = new Set(["person", "hour", "share"]);

/** Of percentages only shares and margins tell something of a firm by themselves. */
function isShare(reading: SentenceReading, { first, end }: Base): boolean {
  return reading.nearest(reading.compiled.shares, first, end, 5, 0.9) !== null;
}

export function quantity(reading: SentenceReading, base: Base, before: readonly Decision[]): Decision | null {
  if (base.amount.unit === null || (base.amount.unit === "percent" && !isShare(reading, base))) return null;
  const { unit, low, high } = base.amount;
  if (NO_SCALE.has(unit ?? "") || (COUNTED.has(unit ?? "") && (low ?? high ?? 0) < LEAST_COUNT)) return null;
  const found = ownerOf(reading, base);
  // "500 million people, up from 400 million": of whom the same was counted before.
  const counted = before.findLast(({ kind, amount }) => kind === "quantity" && amount.unit === unit);
  const subject = found?.rule === "subject_topic" && counted ? counted.subject : found;
  if (!subject) return null;
  const steps: Decision["steps"] = [
    { rule: "kind_quantity", first: base.first, end: base.end },
    subjectStep(reading, subject, base),
  ];
  return decided(base, {
    cue: null,
    kind: "quantity",
    direction: null,
    subject,
    counterparty: null,
    score: 1,
    steps,
  });
}
