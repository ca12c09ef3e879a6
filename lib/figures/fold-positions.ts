import type { Kind, Modality } from "../extraction/types";
import type { Assertion, Period, Position } from "./types";

/**
 * Folds the assertions of one figure into positions, whatever their order: by first day, then key. The comparator is part of
 * what is said ("about 600" is not "600"); who says it, on which day and how surely is not, but that a denial stands apart.
 */
export function foldPositions(assertions: readonly Assertion[]): Position[] {
  const alike = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    const key = positionKey(assertion);
    const present = alike.get(key);
    if (present === undefined) alike.set(key, [assertion]);
    else present.push(assertion);
  }
  return [...alike].map(([key, said]) => positionOf(key, said)).sort(byDayAndKey);
}

/** The position that an assertion belongs to within its figure: "600000000000 about USD loss". */
export function positionKey(assertion: Assertion): string {
  const { low, high, comparator, currency, unit, basis, direction, modality } = assertion;
  // Put together by hand: there are a hundred thousand in a list of a day.
  let key = `${low === high ? low : `${low ?? ""}..${high ?? ""}`} ${comparator}`;
  if (currency !== null) key += ` ${currency}`;
  if (unit !== null) key += ` ${unit}`;
  if (basis !== null) key += ` ${basis}`;
  if (direction !== null) key += ` ${direction}`;
  return modality === "denied" ? `${key} denied` : key;
}

interface Dated {
  firstDay: string;
  key: string;
}

export function byDayAndKey(a: Dated, b: Dated): number {
  if (a.firstDay !== b.firstDay) return a.firstDay < b.firstDay ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function positionOf(key: string, said: readonly Assertion[]): Position {
  const inOrder = said.length === 1 ? said : [...said].sort(byDayAndKey);
  const first = inOrder[0]!;
  let { lastDay } = first;
  for (const one of inOrder) if (one.lastDay > lastDay) lastDay = one.lastDay;
  return {
    key,
    low: first.low,
    high: first.high,
    comparator: first.comparator,
    direction: first.direction,
    currency: first.currency,
    unit: first.unit,
    basis: first.basis,
    denied: first.modality === "denied",
    usd: first.usd ?? inOrder.find(({ usd }) => usd !== null)?.usd ?? null,
    firstDay: first.firstDay,
    lastDay,
    kinds: distinct<Kind>(inOrder.map(({ kind }) => kind)),
    modalities: distinct<Modality>(inOrder.map(({ modality }) => modality)),
    claimants: distinct(inOrder.map(({ claimant }) => claimant)),
    objects: distinct(inOrder.map(({ object }) => object)),
    periods: distinctPeriods(inOrder.map(({ period }) => period)),
    assertions: inOrder.map((assertion) => assertion.key),
  };
}

function distinct<T extends string>(values: ReadonlyArray<T | null>): T[] {
  const [first] = values;
  if (values.length === 1) return first == null ? [] : [first];
  return [...new Set(values.filter((value) => value !== null))].sort();
}

function distinctPeriods(periods: ReadonlyArray<Period | null>): Period[] {
  const bySpan = new Map<string, Period>();
  for (const period of periods) {
    if (period === null || (period.start === null && period.end === null)) continue;
    const span = `${period.start} ${period.end} ${period.sort}`;
    if (!bySpan.has(span)) bySpan.set(span, period);
  }
  return [...bySpan].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
}
