import type { Assertion, Period } from "./types";

/** A folded assertion with the figure that it stands in and how many claims say it. */
export interface StoredAssertion {
  figureId: string;
  claimCount: number;
  assertion: Assertion;
}

/** Its fields in the order of `pack`; nulls at the end are left out. */
type Packed = ReadonlyArray<unknown>;

/** Stored assertions as one text, by their keys; a list of such texts with commas between them is read as one. */
export function packAssertions(stored: readonly StoredAssertion[]): string {
  return [...stored]
    .sort((a, b) => (a.assertion.key < b.assertion.key ? -1 : 1))
    .map((one) => JSON.stringify(pack(one)))
    .join(",");
}

export function unpackAssertions(text: string): StoredAssertion[] {
  return (JSON.parse(`[${text}]`) as Packed[]).map(unpack);
}

function pack({ figureId, claimCount, assertion: a }: StoredAssertion): Packed {
  const { period, counterparty, usd } = a;
  const fields = [
    a.key,
    figureId === a.key ? 0 : figureId,
    claimCount,
    a.kind,
    a.subject,
    a.firstDay,
    a.lastDay === a.firstDay ? 0 : a.lastDay,
    a.comparator,
    a.modality,
    a.low,
    a.high,
    a.currency,
    usd && (usd.low === a.low && usd.high === a.high ? 1 : [usd.low, usd.high]),
    a.object,
    a.claimant,
    a.unit,
    a.basis,
    a.direction,
    counterparty && [counterparty.party, counterparty.role],
    period && [period.text, period.start, period.end, period.sort],
  ];
  let length = fields.length;
  while (fields[length - 1] === null) length -= 1;
  return fields.slice(0, length);
}

function unpack(fields: Packed): StoredAssertion {
  const at = <Value>(place: number) => (fields[place] ?? null) as Value;
  const key = at<string>(0);
  const firstDay = at<string>(5);
  const [low, high] = [at<number | null>(9), at<number | null>(10)];
  const usd = at<null | 1 | [number | null, number | null]>(12);
  const counterparty = at<null | [string, NonNullable<Assertion["counterparty"]>["role"]]>(18);
  const period = at<null | [string, string | null, string | null, Period["sort"]]>(19);
  return {
    figureId: at<string | 0>(1) || key,
    claimCount: at<number>(2),
    assertion: {
      key,
      kind: at<Assertion["kind"]>(3),
      subject: at<string>(4),
      counterparty: counterparty && { party: counterparty[0], role: counterparty[1] },
      object: at<string | null>(13),
      low,
      high,
      comparator: at<Assertion["comparator"]>(7),
      direction: at<Assertion["direction"]>(17),
      currency: at<string | null>(11),
      unit: at<string | null>(15),
      usd: usd === null ? null : usd === 1 ? { low, high } : { low: usd[0], high: usd[1] },
      basis: at<Assertion["basis"]>(16),
      modality: at<Assertion["modality"]>(8),
      claimant: at<string | null>(14),
      period: period && { text: period[0], start: period[1], end: period[2], sort: period[3] },
      firstDay,
      lastDay: at<string | 0>(6) || firstDay,
    },
  };
}
