import type { Kind, Modality } from "../../extraction/types";
import type { DatePrecision } from "../../i18n/formats";
import type { Locale } from "../../i18n/locales";
import type { ChartClaim, ChartClaims, Names } from "../rows";
import { isolate } from "./isolate";
import { type Level, levelsOf } from "./levels";
import {
  chooseMeasure,
  countMeasures,
  type Measure,
  type MeasureCount,
  otherMoney,
  type Place,
  placeIn,
} from "./measure";
import { type PackedRows, packRows } from "./pack-rows";
import { assignHues, type Hue } from "./palette";
import { MIRRORED, REACHES, type Reach } from "./reach";
import { linearAxis, logDomain, logTicks, type Scale } from "./scales";
import { addMonths, dayNumber, monthTicks, type Tick } from "./time";

export interface TimelinePoint {
  id: string;
  /** Days since 1970. */
  at: number;
  day: string;
  precision: DatePrecision;
  /** Ends in the measure's unit; on a linear axis a loss lies below zero. An open side is null. */
  low: number | null;
  high: number | null;
  reach: Reach;
  modality: Modality;
  kind: Kind;
  subject: string;
  hue: Hue | null;
}

export interface TimelineModel {
  points: TimelinePoint[];
  /** Drawn as step lines; none where what is drawn is no level. */
  levels: Level[];
  /** What the axis measures; null when there is nothing to draw. */
  measure: MeasureCount | null;
  /** Every measure among the claims, most frequent first. */
  measures: MeasureCount[];
  scale: Scale;
  x: { domain: [number, number]; ticks: Tick[] };
  y: { domain: [number, number]; ticks: Tick[] };
  /** The organisations with a colour, most claims first; then how many claims are grey. */
  legend: Array<{ slug: string; names: Names; hue: Hue; count: number }>;
  grey: number;
  modalities: Modality[];
  reaches: Reach[];
  /** Losses stand below zero on a linear axis and at their size on a log one. */
  losses: number;
  /** Claims drawn, of those in this measure that came, of all that match the filter. */
  drawn: number;
  came: number;
  total: number;
  /** Drawn in the axis's currency, though printed in another. */
  converted: number;
  /** Money that the axis cannot hold: it has no rate, or all is as printed. */
  otherMoney: { claims: number; currencies: string[] };
  /** On a log axis: claims of zero, which it cannot hold. */
  unplaceable: number;
  /** Indexes of the points with the lowest and the highest named end; null while there is no point. */
  extremes: { lowest: number; highest: number } | null;
}

const DRAWN = ["id", "at", "low", "high", "reach", "modality", "hue"] as const;

export type DrawnPoint = Pick<TimelinePoint, (typeof DRAWN)[number]>;

/** What the browser needs to draw it: words are made on the server, and a thousand points should travel light. */
export interface TimelineDrawingModel extends Pick<TimelineModel, "scale" | "x" | "y" | "levels"> {
  points: PackedRows<DrawnPoint>;
}

export function drawingModel({ points, levels, scale, x, y }: TimelineModel): TimelineDrawingModel {
  // Seven digits are finer than any screen.
  const drawn = (end: number | null) => (end === null ? null : Number(end.toPrecision(7)));
  const rounded = points.map((point) => ({ ...point, low: drawn(point.low), high: drawn(point.high) }));
  return { points: packRows(rounded, DRAWN), levels, scale, x, y };
}

interface Options {
  locale: Locale;
  /** Formats a tick of the amount axis. */
  label: (value: number, measure: Measure) => string;
  measure?: string | null;
  scale?: Scale | null;
  /** Slugs that the reader filtered by. */
  chosen?: readonly string[];
}

/** The claims in one measure over time, ready to draw. Claims come oldest first, and stay so. */
export function prepareTimeline(
  { claims, total, printed, currency }: ChartClaims,
  options: Options,
): TimelineModel {
  const measures = countMeasures(printed ?? claims, currency);
  const measure = chooseMeasure(measures, options.measure);
  const inMeasure = measure === null ? [] : claims.flatMap((claim) => placed(claim, measure, currency));
  const scale = options.scale ?? defaultScale(inMeasure);
  const placeable =
    scale === "linear" ? inMeasure : inMeasure.filter(({ low, high }) => (low ?? high ?? 0) > 0);
  const order = bySubject(placeable);
  const hues = assignHues(
    order.map(({ slug }) => slug),
    options.chosen,
  );
  const points = placeable.map((claim) => toPoint(claim, scale, hues.get(claim.subject.slug) ?? null));
  const values = points.flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  const amounts = scale === "log" ? logAxis(values) : linearAxis(values);
  return {
    points,
    levels: levelsOf(points),
    measure,
    measures,
    scale,
    x: timeAxis(points, options.locale),
    y: {
      domain: amounts.domain,
      ticks: amounts.ticks.map((at) => ({
        at,
        label: measure ? isolate(options.label(at, measure), options.locale) : "",
      })),
    },
    legend: order.flatMap(({ slug, names, count }) => {
      const hue = hues.get(slug) ?? null;
      return hue === null ? [] : [{ slug, names, hue, count }];
    }),
    grey: points.filter(({ hue }) => hue === null).length,
    modalities: [...new Set(points.map(({ modality }) => modality))],
    reaches: [...new Set(points.map(({ reach }) => reach))],
    losses: placeable.filter(({ amount }) => amount.direction === "loss").length,
    drawn: points.length,
    came: claims.length,
    total,
    converted: placeable.filter(({ converted }) => converted).length,
    otherMoney:
      measure === null ? { claims: 0, currencies: [] } : otherMoney(measure, currency, printed ?? claims),
    unplaceable: inMeasure.length - placeable.length,
    extremes: extremesOf(points),
  };
}

type PlacedClaim = ChartClaim & Place;

function placed(claim: ChartClaim, measure: Measure, currency: string | null): PlacedClaim[] {
  const place = placeIn(measure, currency, claim);
  return place === null ? [] : [{ ...claim, ...place }];
}

/** Logarithmic as soon as the amounts lie more than a factor of twenty apart, so that the small ones can be told apart. */
function defaultScale(claims: readonly ChartClaim[]): Scale {
  const sizes = claims.map(({ low, high }) => high ?? low ?? 0).filter((size) => size > 0);
  return sizes.length > 0 && Math.max(...sizes) / Math.min(...sizes) > 20 ? "log" : "linear";
}

function toPoint(claim: ChartClaim, scale: Scale, hue: Hue | null): TimelinePoint {
  const below = scale === "linear" && claim.amount.direction === "loss";
  const reach = REACHES[claim.amount.comparator];
  const negative = (value: number | null): number | null => (value === null ? null : -value);
  return {
    id: claim.id,
    at: dayNumber(claim.claimDate),
    day: claim.claimDate,
    precision: claim.datePrecision,
    low: below ? negative(claim.high) : claim.low,
    high: below ? negative(claim.low) : claim.high,
    reach: below ? MIRRORED[reach] : reach,
    modality: claim.modality,
    kind: claim.kind,
    subject: claim.subject.slug,
    hue,
  };
}

function bySubject(claims: readonly ChartClaim[]): Array<{ slug: string; names: Names; count: number }> {
  const subjects = new Map<string, { slug: string; names: Names; count: number }>();
  for (const { subject } of claims) {
    const known = subjects.get(subject.slug);
    if (known) known.count += 1;
    else subjects.set(subject.slug, { ...subject, count: 1 });
  }
  return [...subjects.values()].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

function extremesOf(points: readonly TimelinePoint[]): TimelineModel["extremes"] {
  if (points.length === 0) return null;
  const low = ({ low, high }: TimelinePoint): number => low ?? high ?? 0;
  const high = ({ low, high }: TimelinePoint): number => high ?? low ?? 0;
  return points.reduce(
    (found, point, index) => ({
      lowest: low(point) < low(points[found.lowest] ?? point) ? index : found.lowest,
      highest: high(point) > high(points[found.highest] ?? point) ? index : found.highest,
    }),
    { lowest: 0, highest: 0 },
  );
}

const MOST_TICKS = 12;

function logAxis(values: readonly number[]): { domain: [number, number]; ticks: number[] } {
  const domain = logDomain(values);
  return { domain, ticks: logTicks(domain, MOST_TICKS) };
}

/** From the first claim's month to the end of the last one's, at least half a year wide. */
function timeAxis(points: readonly TimelinePoint[], locale: Locale): TimelineModel["x"] {
  const days = points.map(({ day }) => day).sort();
  const first = days[0]?.slice(0, 7);
  const last = days.at(-1)?.slice(0, 7);
  if (first === undefined || last === undefined) return { domain: [0, 1], ticks: [] };
  const wide = addMonths(last, -5) < first;
  const from = wide ? addMonths(last, -5) : first;
  return {
    domain: [dayNumber(`${from}-01`) - (wide ? 0 : 5), dayNumber(`${addMonths(last, 1)}-01`)],
    ticks: monthTicks(from, last, locale).map(({ month, label }) => ({
      at: dayNumber(`${month}-01`),
      label: isolate(label, locale),
    })),
  };
}
