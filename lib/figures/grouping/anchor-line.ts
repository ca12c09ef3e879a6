import { type Facets, isInvestment } from "./facets";
import type { Run } from "./group-cell";
import { distance } from "./magnitude";
import type { Stretch } from "./split-runs";

/** The very same amount is recalled for so many times longer than a run may rest. */
const RECALLED = 3;
/** How many other amounts are looked at on either side. */
const NEIGHBOURS = 32;
/** Amounts printed alike come to other dollars in other months. */
const SLACK = Math.log(1.15);
/** What was raised is what one investor put in only if the sums agree. */
const OF_AN_INVESTOR = 1.05;
/** A second candidate this near to the first leaves open which is meant. */
const CLEARLY = 0.15;

/** One amount of a run, with all the days on which it was so. */
interface Mark {
  /** The place of its run among the anchors. */
  run: number;
  like: Facets;
  event: Stretch;
}

/** The amounts of anchors in order: to which of them does a run belong? */
export class AnchorLine {
  readonly #marks: readonly Mark[];
  /** Of each mark, where its amount and its days begin and end. */
  readonly #from: Float64Array;
  readonly #begins: Float64Array;
  readonly #ends: Float64Array;
  readonly #widest: number;
  /** The best score of each anchor for the run that is looked at. */
  readonly #scores: Float64Array;

  constructor(
    readonly anchors: readonly Run[],
    readonly ratio: number,
  ) {
    this.#marks = anchors
      .flatMap(marksOf)
      .sort((a, b) => a.like.magnitude.from - b.like.magnitude.from || a.like.place - b.like.place);
    this.#from = Float64Array.from(this.#marks, ({ like }) => like.magnitude.from);
    this.#begins = Float64Array.from(this.#marks, ({ event }) => event.from);
    this.#ends = Float64Array.from(this.#marks, ({ event }) => event.to);
    this.#widest = this.#marks.reduce(
      (most, { like: { magnitude } }) => Math.max(most, magnitude.to - magnitude.from),
      0,
    );
    this.#scores = new Float64Array(anchors.length).fill(Number.POSITIVE_INFINITY);
  }

  /** The one anchor that is clearly nearest in amount and in time; null where none is near, or two are. */
  anchorOf(run: Run): Run | null {
    const scored: number[] = [];
    for (const mark of marksOf(run, 0)) this.#score(mark, scored);
    let [best, nearest, second] = [-1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const anchor of scored) {
      const score = this.#scores[anchor]!;
      this.#scores[anchor] = Number.POSITIVE_INFINITY;
      if (score < nearest) [second, nearest, best] = [nearest, score, anchor];
      else second = Math.min(second, score);
    }
    return second - nearest >= CLEARLY ? (this.anchors[best] ?? null) : null;
  }

  /** Compares with the marks whose amounts are near enough, the nearest few where they are many. */
  #score({ like, event }: Mark, scored: number[]): void {
    const { from, to } = like.magnitude;
    const reach = Math.log(this.ratio) + SLACK;
    const at = this.#firstFrom(from);
    const last = Math.min(at + NEIGHBOURS, this.#marks.length);
    for (let index = at; index < last && this.#from[index]! - to <= reach; index += 1)
      this.#compare(like, event, index, scored);
    const first = Math.max(0, at - NEIGHBOURS);
    for (let index = at - 1; index >= first; index -= 1) {
      if (from - this.#from[index]! - this.#widest > reach) break;
      this.#compare(like, event, index, scored);
    }
  }

  #compare(like: Facets, { from, to }: Stretch, index: number, scored: number[]): void {
    // Most lie too long ago: told before the mark itself is looked at.
    const days = Math.max(0, from - this.#ends[index]!, this.#begins[index]! - to);
    if (days > like.rule.gap * RECALLED) return;
    const other = this.#marks[index]!;
    const score = apart(like, other.like, days, this.ratio);
    if (score === Number.POSITIVE_INFINITY) return;
    const known = this.#scores[other.run]!;
    if (known === Number.POSITIVE_INFINITY) scored.push(other.run);
    if (score < known) this.#scores[other.run] = score;
  }

  #firstFrom(amount: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#from[middle]! < amount) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function marksOf({ members }: Run, run: number): Mark[] {
  const marks: Mark[] = [];
  for (const like of members.length === 1 ? members : [...members].sort(byMark)) {
    const mark = marks.at(-1);
    if (mark === undefined || byMark(mark.like, like) !== 0)
      marks.push({ run, like, event: { from: like.event.from, to: like.event.to } });
    else {
      mark.event.from = Math.min(mark.event.from, like.event.from);
      mark.event.to = Math.max(mark.event.to, like.event.to);
    }
  }
  return marks;
}

/** By amount, then by the period that parts. */
function byMark({ magnitude: a, period: p }: Facets, { magnitude: b, period: q }: Facets): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (p === null || q === null) return p === q ? 0 : p === null ? -1 : 1;
  if (p.from !== q.from) return p.from < q.from ? -1 : 1;
  if (p.to !== q.to) return p.to < q.to ? -1 : 1;
  return p.sort === q.sort ? 0 : p.sort < q.sort ? -1 : 1;
}

/** From 0 (same amount, same days) to 2 (as far in both as a run may reach); infinite where either is too far. */
function apart(one: Facets, other: Facets, days: number, ratio: number): number {
  if (!mayMeet(one, other)) return Number.POSITIVE_INFINITY;
  const { gap } = one.rule;
  const closest = isInvestment(other) ? Math.min(ratio, OF_AN_INVESTOR) : ratio;
  const amounts = distance(one.magnitude, other.magnitude) / Math.log(closest);
  if (amounts > 1) return Number.POSITIVE_INFINITY;
  const rest = amounts === 0 ? gap * RECALLED : gap;
  const time = Number.isFinite(rest) ? days / rest : Math.min(1, days / 1000);
  return time > 1 ? Number.POSITIVE_INFINITY : amounts + time;
}

/** What says its period belongs to what says the same, or to a day within it. */
function mayMeet(one: Facets, other: Facets): boolean {
  if (isInvestment(other) && one.topic.words.includes("round")) return false;
  const [own, others] = [one.period, other.period];
  if (own === null) return true;
  if (own.sort === others?.sort) {
    if (!Number.isFinite(own.apart)) return true;
    return Math.max(Math.abs(own.from - others.from), Math.abs(own.to - others.to)) <= own.apart;
  }
  return others?.sort === "day" && own.from <= others.from && others.to <= own.to;
}
