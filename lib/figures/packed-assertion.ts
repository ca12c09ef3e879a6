import type { Assertion } from "./types";

/** The fields of an assertion in one order, without their names: as it is stored and read by the thousand. */
export type PackedAssertion = ReturnType<typeof packAssertion>;

export function packAssertion(one: Assertion) {
  const { counterparty, usd, period } = one;
  return [
    one.key,
    one.kind,
    one.subject,
    counterparty?.party ?? null,
    counterparty?.role ?? null,
    one.object,
    one.low,
    one.high,
    one.comparator,
    one.direction,
    one.currency,
    one.unit,
    usd?.low ?? null,
    usd?.high ?? null,
    one.basis,
    one.modality,
    one.claimant,
    period?.text ?? null,
    period?.start ?? null,
    period?.end ?? null,
    period?.sort ?? null,
    one.firstDay,
    one.lastDay,
  ] as const;
}

export function unpackAssertion([
  key,
  kind,
  subject,
  party,
  role,
  object,
  low,
  high,
  comparator,
  direction,
  currency,
  unit,
  usdLow,
  usdHigh,
  basis,
  modality,
  claimant,
  periodText,
  periodStart,
  periodEnd,
  periodSort,
  firstDay,
  lastDay,
]: PackedAssertion): Assertion {
  return {
    key,
    kind,
    subject,
    counterparty: party === null ? null : { party, role },
    object,
    low,
    high,
    comparator,
    direction,
    currency,
    unit,
    usd: usdLow === null && usdHigh === null ? null : { low: usdLow, high: usdHigh },
    basis,
    modality,
    claimant,
    period:
      periodText === null || periodSort === null
        ? null
        : { text: periodText, start: periodStart, end: periodEnd, sort: periodSort },
    firstDay,
    lastDay,
  };
}
