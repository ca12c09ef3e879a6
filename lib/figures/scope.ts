import type { Basis } from "../extraction/types";
import { remembered } from "./remembered";
import type { Period, Position } from "./types";

type Scoped = Pick<Position, "basis" | "objects" | "periods">;

/**
 * Whether two positions speak of two things within their figure: counted on another basis, of another object or a part of it,
 * or for another span of time. What one of them leaves unsaid never tells them apart, but for a basis that is marked.
 */
export function differInScope(a: Scoped, b: Scoped): boolean {
  return differInBasis(basisOf(a), basisOf(b)) || differInObject(a.objects, b.objects) || differInSpan(a, b);
}

/** What is meant where no basis is named: a year's revenue, a value with the new money in it. */
const UNMARKED: ReadonlySet<Basis | null> = new Set<Basis | null>([null, "annual", "post_money"]);
const A_YEAR: ReadonlySet<Basis | null> = new Set<Basis | null>(["annual", "per_year"]);

function differInBasis(a: Basis | null, b: Basis | null): boolean {
  if (a === b || (UNMARKED.has(a) && UNMARKED.has(b))) return false;
  return !(A_YEAR.has(a) && A_YEAR.has(b));
}

/** Canonical objects may carry the basis: "SoftBank-led round (pre-money)". */
const NAMED_BASES: ReadonlyArray<[words: RegExp, basis: Basis]> = [
  [/\bpre[- ]money\b/i, "pre_money"],
  [/\bpost[- ]money\b/i, "post_money"],
  [/\b(?:run[- ]rate|annualised|annualized)\b/i, "run_rate"],
];

function basisOf({ basis, objects }: Scoped): Basis | null {
  if (basis !== null || objects.length === 0) return basis;
  const [named, ...others] = new Set(
    objects.map((object) => NAMED_BASES.find(([words]) => words.test(object))?.[1] ?? null),
  );
  return others.length === 0 ? (named ?? null) : null;
}

function differInObject(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const others = bareObjects(b);
  return bareObjects(a).every((one) => others.every((other) => areTwoThings(one, other)));
}

const bareObjects = remembered((objects: readonly string[]) => objects.map(bareObject));

/** "Stargate (talks)" is Stargate, "(SoftBank share)" is a part of it: brackets that hold a stage, a basis or a size tell nothing apart. */
function bareObject(object: string): string {
  return object
    .replace(/\s*\(([^)]*)\)/g, (_, inside: string) =>
      STAGE.test(inside) || SIZE.test(inside) ? " " : `, ${inside}`,
    )
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");
}

const STAGE =
  /\b(?:talks|sought|expected|planned|proposed|early|earlier|hopes|range|close|target|rumou?red|(?:pre|post)[- ]money)\b/i;
const SIZE = /^[\d.,]+\s?[bkmt]?$/i;

/** Whether an object is named as one that is only talked about: "Series G (talks)". */
export const isInTalks = (object: string): boolean =>
  /\([^)]*\b(?:talks|sought|expected|hopes)\b/i.test(object);

/**
 * "Stargate, first phase" is a part of Stargate, "all models" are not R1, and Series E is not Series F; but "V3" is DeepSeek-V3, and two wordings
 * without a number or letter of their own ("employee share sale", "tender offer") may well be one.
 */
function areTwoThings(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short !== "" && isAtWordEdge(long, short, "end")) return false;
  if (short !== "" && isAtWordEdge(long, short, "start")) return true;
  if (WHOLE.test(a) !== WHOLE.test(b)) return true;
  const [marks, others] = [designators(a), designators(b)];
  return (
    marks.length > 0 &&
    others.length > 0 &&
    !marks.some((mark) => others.some((other) => isMark(mark, other)))
  );
}

const WHOLE = /^(?:all|entire|total|whole)\b/;

function isAtWordEdge(long: string, short: string, edge: "start" | "end"): boolean {
  const [there, next] =
    edge === "start"
      ? [long.startsWith(short), long[short.length]]
      : [long.endsWith(short), long[long.length - short.length - 1]];
  return there && next !== undefined && !/[\p{L}\p{N}]/u.test(next);
}

/** What tells a name from its like: "2025", "deepseek-v3", the letter of a round. */
function designators(object: string): string[] {
  return object.split(/[^\p{L}\p{N}.-]+/u).filter((word) => /\d/.test(word) || /^\p{L}$/u.test(word));
}

/** "v3" is "deepseek-v3", but "v4-flash" is not "v4-pro". */
const isMark = (a: string, b: string): boolean => a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`);

function differInSpan(a: Scoped, b: Scoped): boolean {
  const [spans, others] = [spansOf(a.periods), spansOf(b.periods)];
  if (spans.length === 0 || others.length === 0) return false;
  return spans.every((span) => others.every((other) => areTwoSpans(span, other)));
}

interface Span {
  start: number;
  end: number;
}

function spansOf(periods: readonly Period[]): Span[] {
  return periods.flatMap(({ start, end, sort }) =>
    sort !== "span" || start === null || end === null
      ? []
      : [{ start: Date.parse(start), end: Date.parse(end) + DAY }],
  );
}

const DAY = 86_400_000;
/** Fiscal years end on different days; a quarter, or the year before, shares less than this with the year. */
const SAME_SPAN = 0.5;

/** They are one if what they share is more than half of what they cover together. */
function areTwoSpans(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared / together <= SAME_SPAN;
}
