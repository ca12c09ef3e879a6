import type { AmountMatch } from "../amounts/amount-match";
import type { SentenceReading } from "../cues/sentence-reading";

const MILLION = 1e6;
const MOST_PRICE = 1000;
const REACH = 14;

/** "Eine Million Token kostet N": the figure as a price of what is counted beside it; any other as it stands. */
export function pricedAmount(reading: SentenceReading, index: number): AmountMatch {
  const amount = reading.document.amounts[index]!;
  if (!isPrice(amount)) return amount;
  const priced = reading.sentence.amounts.some(
    (other) => isMillion(reading, other) && near(reading, other, index),
  );
  return priced ? { ...amount, unit: "per_million_tokens" } : amount;
}

/** Whether a count of a million tokens is what a price beside it is of. */
export function isPriced(reading: SentenceReading, index: number): boolean {
  if (!isMillion(reading, index)) return false;
  const { amounts } = reading.document;
  return reading.sentence.amounts.some((other) => isPrice(amounts[other]!) && near(reading, index, other));
}

function isPrice({ currency, unit, low, high }: AmountMatch): boolean {
  return currency !== null && unit === null && (low ?? high ?? MOST_PRICE) < MOST_PRICE;
}

function isMillion(reading: SentenceReading, index: number): boolean {
  const { unit, low, high } = reading.document.amounts[index]!;
  return unit === "token" && low === MILLION && high === MILLION;
}

function near(reading: SentenceReading, one: number, other: number): boolean {
  const a = reading.document.amountTokens[one]!;
  const b = reading.document.amountTokens[other]!;
  const distance = a.end <= b.first ? b.first - a.end : a.first - b.end;
  return distance <= REACH && reading.crossing(a.first, b.first) < 1;
}
