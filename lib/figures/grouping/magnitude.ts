import type { Assertion } from "../types";

/** Ends on a logarithmic scale, so that a distance is a ratio. */
interface Ends {
  from: number;
  to: number;
}

/** An amount on a logarithmic scale, in dollars where it has any. Scales are compared only with themselves. */
export interface Magnitude extends Ends {
  scale: string;
  /** As printed: what two amounts of one currency are compared by, as the rates of their months differ. */
  printed: Ends & { currency: string | null };
}

/** "Tens of millions" must not bridge ten and a hundred: a wide range counts as so wide about its middle. */
export const WIDEST = 2 * Math.log(1.4);

export function magnitudeOf({ low, high, usd, currency, unit }: Assertion): Magnitude {
  const { from, to } = endsOf(low, high);
  const printed = { from, to, currency };
  if (currency === null) return { from, to, scale: unit ?? "", printed };
  if (usd === null) return { from, to, scale: currency, printed };
  if (usd.low === low && usd.high === high) return { from, to, scale: "USD", printed };
  const dollars = endsOf(usd.low, usd.high);
  return { from: dollars.from, to: dollars.to, scale: "USD", printed };
}

function endsOf(low: number | null, high: number | null): Ends {
  const closed = low ?? high ?? 0;
  const from = logarithm(low ?? closed);
  const to = high === null || high === low ? from : logarithm(high);
  const middle = (from + to) / 2;
  return to - from > WIDEST ? { from: middle - WIDEST / 2, to: middle + WIDEST / 2 } : { from, to };
}

const logarithm = (amount: number): number => Math.log(Math.max(amount, Number.MIN_VALUE));

/** How far apart two amounts are, as the logarithm of a ratio; 0 where they touch. */
export function distance(one: Magnitude, other: Magnitude): number {
  if (one.printed.currency === other.printed.currency) return between(one.printed, other.printed);
  return one.scale === other.scale ? between(one, other) : Number.POSITIVE_INFINITY;
}

const between = (one: Ends, other: Ends) => Math.max(0, one.from - other.to, other.from - one.to);
