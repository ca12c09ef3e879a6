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
  const [key, figure, claimCount, kind, subject, firstDay, last, comparator, modality, low, high] =
    fields as unknown as PackedHead;
  const usd = (fields[12] ?? null) as null | 1 | [number | null, number | null];
  const counterparty = fields[18] as Nullable<[string, NonNullable<Assertion["counterparty"]>["role"]]>;
  const period = fields[19] as Nullable<[string, string | null, string | null, Period["sort"]]>;
  return {
    figureId: figure || key,
    claimCount,
    assertion: {
      key,
      kind,
      subject,
      counterparty: counterparty ? { party: counterparty[0], role: counterparty[1] } : null,
      object: (fields[13] ?? null) as string | null,
      low: low ?? null,
      high: high ?? null,
      comparator,
      direction: (fields[17] ?? null) as Assertion["direction"],
      currency: (fields[11] ?? null) as string | null,
      unit: (fields[15] ?? null) as string | null,
      usd: usd === null ? null : usd === 1 ? { low, high } : { low: usd[0], high: usd[1] },
      basis: (fields[16] ?? null) as Assertion["basis"],
      modality,
      claimant: (fields[14] ?? null) as string | null,
      period: period ? { text: period[0], start: period[1], end: period[2], sort: period[3] } : null,
      firstDay,
      lastDay: last || firstDay,
    },
  };
}

type Nullable<Value> = Value | null | undefined;
/** The fields that every one has, but for an open side at the end. */
type PackedHead = [
  key: string,
  figure: string | 0,
  claimCount: number,
  kind: Assertion["kind"],
  subject: string,
  firstDay: string,
  lastDay: string | 0,
  comparator: Assertion["comparator"],
  modality: Assertion["modality"],
  low: number | null,
  high: number | null,
];
