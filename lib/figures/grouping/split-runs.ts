/** A stretch on one line: of time or of amounts. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where members lie along a line, and in which order they come there. */
export class Line {
  readonly from: Float64Array;
  readonly to: Float64Array;
  order: Int32Array;

  constructor(length: number, of: (place: number) => Stretch) {
    const from = new Float64Array(length);
    const to = new Float64Array(length);
    for (let place = 0; place < length; place += 1) {
      const stretch = of(place);
      from[place] = stretch.from;
      to[place] = stretch.to;
    }
    [this.from, this.to] = [from, to];
    this.order = Int32Array.from({ length }, (_, place) => place).sort(
      (a, b) => from[a]! - from[b]! || a - b,
    );
  }

  /** Leaves out, from now on, what is of no run. */
  narrow(of: Int32Array): void {
    this.order = this.order.filter((place) => of[place] !== -1);
  }
}

/** In which run each member lies, by a number from 0; a member of none has -1. */
export interface Runs {
  of: Int32Array;
  count: number;
}

export interface Gap {
  line: Line;
  gap: number;
}

/**
 * Parts what lies in runs: the members of a run are linked, each to a next one no further than `gap` along either line.
 * The lines take turns until none parts a run any more, so that the outcome hangs on the members alone, never on order.
 */
export function partRuns(runs: Runs, gaps: readonly Gap[]): void {
  for (let turn = 0, uncut = 0; uncut < gaps.length; turn += 1) {
    const before = runs.count;
    partAlong(runs, gaps[turn % gaps.length]!);
    uncut = runs.count === before ? uncut + 1 : 1;
  }
}

/** Parts all runs at once where nothing of them lies for longer than the gap. */
function partAlong(runs: Runs, { line: { from, to, order }, gap }: Gap): void {
  const { of, count } = runs;
  const part = new Int32Array(count).fill(-1);
  const reached = new Float64Array(count);
  let parts = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at]!;
    const run = of[place]!;
    if (run === -1) continue;
    if (part[run] === -1 || from[place]! - reached[run]! > gap) {
      part[run] = parts;
      parts += 1;
      reached[run] = to[place]!;
    } else if (to[place]! > reached[run]!) reached[run] = to[place]!;
    of[place] = part[run]!;
  }
  runs.count = parts;
}

/** Numbers the members at these places by a key of each; those without one, and all others, are of no run. */
export function runsBy(
  places: Iterable<number>,
  length: number,
  keyOf: (place: number) => string | number | null,
): Runs {
  const numbers = new Map<string | number, number>();
  const of = new Int32Array(length).fill(-1);
  for (const place of places) {
    const key = keyOf(place);
    if (key === null) continue;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    of[place] = number;
  }
  return { of, count: numbers.size };
}

export function membersOfRuns<T>(members: readonly T[], { of, count }: Runs): T[][] {
  const lists: T[][] = Array.from({ length: count }, () => []);
  members.forEach((member, place) => {
    lists[of[place]!]?.push(member);
  });
  return lists;
}

/** The members of each run that the gaps leave. */
export function splitRuns<T>(
  members: readonly T[],
  lines: ReadonlyArray<{ of: (member: T) => Stretch; gap: number }>,
): T[][] {
  const runs = { of: new Int32Array(members.length), count: Math.min(1, members.length) };
  partRuns(
    runs,
    lines.map(({ of, gap }) => ({ line: new Line(members.length, (place) => of(members[place]!)), gap })),
  );
  return membersOfRuns(members, runs);
}
