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
  readonly #from: Float64Array;
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
  #score(mark: Mark, scored: number[]): void {
    const { from, to } = mark.like.magnitude;
    const reach = Math.log(this.ratio) + SLACK;
    const at = this.#firstFrom(from);
    for (let index = at; index < Math.min(at + NEIGHBOURS, this.#marks.length); index += 1) {
      if (this.#from[index]! - to > reach) break;
      this.#compare(mark, this.#marks[index]!, scored);
    }
    for (let index = at - 1; index >= Math.max(0, at - NEIGHBOURS); index -= 1) {
      if (from - this.#from[index]! - this.#widest > reach) break;
      this.#compare(mark, this.#marks[index]!, scored);
    }
  }

  #compare(mark: Mark, other: Mark, scored: number[]): void {
    const score = apart(mark, other, this.ratio);
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
function apart(one: Mark, other: Mark, ratio: number): number {
  const days = Math.max(0, one.event.from - other.event.to, other.event.from - one.event.to);
  const { gap } = one.like.rule;
  // Most lie too long ago: said first, for it takes the least.
  if (days > gap * RECALLED || !mayMeet(one.like, other.like)) return Number.POSITIVE_INFINITY;
  const closest = isInvestment(other.like) ? Math.min(ratio, OF_AN_INVESTOR) : ratio;
  const amounts = distance(one.like.magnitude, other.like.magnitude) / Math.log(closest);
  const rest = amounts === 0 ? gap * RECALLED : gap;
  const time = Number.isFinite(rest) ? days / rest : Math.min(1, days / 1000);
  return amounts > 1 || time > 1 ? Number.POSITIVE_INFINITY : amounts + time;
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
