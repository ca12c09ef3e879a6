import type { Direction, Kind } from "../extraction/types";
import type { Assertion, Period } from "./types";

/** What a figure answers, for its title; names are those of its assertions. */
export interface Question {
  kind: Kind;
  subject: string;
  counterparty: string | null;
  object: string | null;
  unit: string | null;
  direction: Direction | null;
  period: Period | null;
}

/**
 * What most of a figure's assertions are about, part by part: one that says nothing of a part leaves it to the others. Of two
 * as frequent the one said first. `assertions` are by day, then key, and not empty.
 */
export function questionOf(assertions: readonly Assertion[]): Question {
  const kind = assertions[0]!.kind;
  const subject = mostSaid(assertions.map((one) => one.subject)) ?? assertions[0]!.subject;
  return {
    kind,
    subject,
    counterparty: mostSaid(
      assertions.map((one) => (one.subject === subject ? (one.counterparty?.party ?? null) : one.subject)),
    ),
    object: mostSaid(assertions.map(({ object }) => object)),
    unit: mostSaid(assertions.map(({ unit }) => unit)),
    direction: mostSaid(assertions.map(({ direction }) => direction)),
    period: commonPeriod(assertions),
  };
}

function mostSaid<Value extends string>(values: ReadonlyArray<Value | null>): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: Value | null = null;
  for (const [value, count] of counts)
    if (count > (most === null ? 0 : (counts.get(most) ?? 0))) most = value;
  return most;
}

/** The period that most name, if they are most of those that name one: else the figure is no longer of one time. */
function commonPeriod(assertions: readonly Assertion[]): Period | null {
  const periods = assertions.flatMap(({ period }) => (period === null ? [] : [period]));
  const key = ({ text, start, end }: Period) => (start === null && end === null ? text : `${start} ${end}`);
  const most = mostSaid(periods.map(key));
  const named = periods.filter((period) => key(period) === most);
  return named.length * 2 >= periods.length ? (named[0] ?? null) : null;
}
