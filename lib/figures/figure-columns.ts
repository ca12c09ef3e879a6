import type { Basis, Comparator, Direction, Kind } from "../extraction/types";
import { plainDecimal } from "../money/decimal";
import type { MadeFigure } from "./make-figures";
import type { Agreement, VerdictRow } from "./rows";
import { REASONS, type Reason } from "./types";

/** A figure in the columns under which it is stored and read; organisations by their names, decimals as text. */
export interface FigureColumns {
  id: string;
  kind: Kind;
  subject_name: string;
  counterparty_name: string | null;
  object_name: string | null;
  unit: string | null;
  direction: Direction | null;
  period_text: string | null;
  period_start: string | null;
  period_end: string | null;
  first_day: string;
  last_day: string;
  position_count: number;
  agreement: Agreement;
  reason: Reason | null;
  low_position: number | null;
  high_position: number | null;
  ratio: string | null;
}

export interface PositionColumns {
  figure_id: string;
  position: number;
  low: string | null;
  high: string | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  basis: Basis | null;
  denied: boolean;
  usd_low: string | null;
  usd_high: string | null;
  first_day: string;
  last_day: string;
  claim_count: number;
  first_claim_id: string;
}

export interface VerdictColumns {
  figure_id: string;
  a: number;
  b: number;
  agreement: VerdictRow["agreement"];
  reason: Reason | null;
  apart: string | null;
}

const AMOUNT_PLACES = 4;
const APART_PLACES = 6;
/** Beyond it "a thousand billion times" says no more, and a column has its limits. */
const MOST = 1e15;

function decimal(value: number | null, places: number): string | null {
  return value === null ? null : plainDecimal(Number(value.toFixed(places)));
}

const isReason = (standing: string): standing is Reason => (REASONS as readonly string[]).includes(standing);

export function figureColumns(figure: MadeFigure): FigureColumns {
  const { id, question, firstDay, lastDay, positions, agreement } = figure;
  const { standing, clash, range } = agreement;
  const ends = clash ?? range;
  const numberOf = (key: string) => positions.findIndex((position) => position.key === key);
  return {
    id,
    kind: question.kind,
    subject_name: question.subject,
    counterparty_name: question.counterparty,
    object_name: question.object,
    unit: question.unit,
    direction: question.direction,
    period_text: question.period?.text ?? null,
    period_start: question.period?.start ?? null,
    period_end: question.period?.end ?? null,
    first_day: firstDay,
    last_day: lastDay,
    position_count: positions.length,
    agreement: isReason(standing) ? "disagree" : standing,
    reason: isReason(standing) ? standing : null,
    low_position: ends === null ? null : numberOf(ends.from),
    high_position: ends === null ? null : numberOf(ends.to),
    ratio: ends?.ratio == null ? null : decimal(Math.min(ends.ratio, MOST), AMOUNT_PLACES),
  };
}

export function positionColumns(
  { id, positions }: MadeFigure,
  claimsOf: (assertion: string) => number,
): PositionColumns[] {
  return positions.map((position, number) => ({
    figure_id: id,
    position: number,
    low: decimal(position.low, AMOUNT_PLACES),
    high: decimal(position.high, AMOUNT_PLACES),
    comparator: position.comparator,
    direction: position.direction,
    currency: position.currency,
    unit: position.unit,
    basis: position.basis,
    denied: position.denied,
    usd_low: decimal(position.usd?.low ?? null, AMOUNT_PLACES),
    usd_high: decimal(position.usd?.high ?? null, AMOUNT_PLACES),
    first_day: position.firstDay,
    last_day: position.lastDay,
    claim_count: position.assertions.reduce((sum, key) => sum + claimsOf(key), 0),
    first_claim_id: position.assertions[0] ?? id,
  }));
}

export function verdictColumns({ id, positions, verdicts }: MadeFigure): VerdictColumns[] {
  const numbers = new Map(positions.map(({ key }, number) => [key, number]));
  return verdicts.map(({ a, b, verdict }) => {
    const [one, other] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0];
    return {
      figure_id: id,
      a: Math.min(one, other),
      b: Math.max(one, other),
      agreement: verdict.verdict,
      reason: verdict.verdict === "disagree" ? verdict.reason : null,
      apart:
        "apart" in verdict && verdict.apart !== null
          ? decimal(Math.min(verdict.apart, MOST), APART_PLACES)
          : null,
    };
  });
}
