import { DisjointSets } from "./disjoint-sets";
import { type Facets, isInvestment } from "./facets";
import { type Gap, Line, membersOfRuns, partRuns, type Runs, runsBy, type Stretch } from "./split-runs";

/** What is called by the same everyday words ("AI and cloud") is one programme unless it rests this long, in days. */
const PROGRAMME_REST = 400;
/** Talks about one company in the same weeks are about one round, if their amounts are in such a ratio at most. */
const TALKS = { gap: 45, ratio: 2.2 };

const SAME = 1.01;

/**
 * A chain of neighbours is no event: where a run lasts for so many of its gaps, or its amounts lie so many of its ratios
 * apart, only what is twice as close is linked, and again until no run is so wide or CLOSEST is reached.
 */
const WIDE = 4;
const CLOSEST = 1 / 64;

type LineOf = "event" | "claimed" | "magnitude";

/** Runs of what no name holds together: close in amount, and in time too where no period says that it is. */
export function closeRuns(members: readonly Facets[], { inTime }: { inTime: boolean }): Facets[][] {
  const [first] = members;
  if (first === undefined) return [];
  const { rule } = first;
  const said = !inTime || (first.assertion.kind === "deal" && first.parties.length > 1);
  const { ratio, gap } = said ? rule : (rule.unsaid ?? rule);
  const lines = new Map<LineOf, Line>();
  const line = (of: LineOf): Line => {
    const known = lines.get(of) ?? new Line(members.length, (place) => members[place]![of]);
    lines.set(of, known);
    return known;
  };
  const near = (days: number | null, times: number): Gap[] => [
    ...(days === null ? [] : [{ line: line("event"), gap: days }]),
    { line: line("magnitude"), gap: Math.log(times) },
  ];
  const links: Link[] = [
    { key: ({ magnitude: { scale } }) => scale, gaps: near(inTime ? gap : null, ratio), closes: true },
  ];
  if (first.assertion.kind === "valuation" && inTime)
    links.push({
      key: ({ assertion, magnitude: { scale } }) => (assertion.modality === "planned" ? scale : null),
      gaps: near(TALKS.gap, TALKS.ratio),
      closes: true,
    });
  if (first.assertion.kind === "funding")
    links.push({ key: recalled, gaps: near(null, SAME), closes: false });
  if (rule.period !== "event" && rule.period !== "day" && members.some(({ topic }) => topic.words.length > 0))
    links.push({ key: programme, gaps: [{ line: line("claimed"), gap: PROGRAMME_REST }], closes: false });
  return membersOfRuns(members, linked(members, links, { gap, ratio }));
}

/** Members of one key are linked along each of the gaps. */
interface Link {
  key: (member: Facets) => string | null;
  gaps: Gap[];
  /** Whether it links only what is closer within a wide run. */
  closes: boolean;
}

/** What one investor put in is recalled for years, by the very same amount. */
function recalled(member: Facets): string | null {
  const exact =
    isInvestment(member) && member.topic.days === null && member.assertion.comparator !== "between";
  return exact ? member.magnitude.scale : null;
}

const programme = ({ topic }: Facets): string | null => (topic.words.length > 0 ? topic.key : null);

function linked(
  members: readonly Facets[],
  links: readonly Link[],
  { gap, ratio }: { gap: number; ratio: number },
): Runs {
  const found: Runs = { of: new Int32Array(members.length), count: 0 };
  const keyed = links.map((link) => ({
    ...link,
    keys: runsBy(members.keys(), members.length, (at) => link.key(members[at]!)),
  }));
  const widest = { gap: gap * WIDE, ratio: Math.log(ratio) * WIDE };
  // What is found falls out of the lines and places: of thousands a few hundred go on to be parted closer.
  let places = Int32Array.from(members.keys());
  const lines = new Set(links.flatMap(({ gaps }) => gaps.map(({ line }) => line)));
  let open: Runs = { of: new Int32Array(members.length), count: 1 };
  for (let closer = 1; open.count > 0; closer /= 2) {
    const joined = joinedBy(places, keyed, open, closer);
    const wide = closer > CLOSEST ? wideRuns(members, places, joined, widest) : new Uint8Array(joined.count);
    const numbers = new Int32Array(joined.count);
    let left = 0;
    for (let run = 0; run < joined.count; run += 1) {
      if (wide[run] === 1) numbers[run] = left++;
      else numbers[run] = found.count++;
    }
    for (const place of places) {
      const run = joined.of[place]!;
      if (wide[run] === 1) joined.of[place] = numbers[run]!;
      else {
        found.of[place] = numbers[run]!;
        joined.of[place] = -1;
      }
    }
    open = { of: joined.of, count: left };
    places = places.filter((place) => joined.of[place] !== -1);
    for (const line of lines) line.narrow(joined.of);
  }
  return found;
}

/** Members of a run that any of the links holds together are one run. */
function joinedBy(
  places: Int32Array,
  links: ReadonlyArray<Link & { keys: Runs }>,
  within: Runs,
  closer: number,
): Runs {
  const { length } = within.of;
  const sets = new DisjointSets(length);
  for (const { keys, gaps, closes } of links) {
    const runs = runsBy(places, length, (place) => {
      const key = keys.of[place]!;
      return key === -1 ? null : within.of[place]! * keys.count + key;
    });
    partRuns(runs, closes ? gaps.map(({ line, gap }) => ({ line, gap: gap * closer })) : gaps);
    const firsts = new Int32Array(runs.count).fill(-1);
    for (const place of places) {
      const run = runs.of[place]!;
      if (run === -1) continue;
      if (firsts[run] === -1) firsts[run] = place;
      else sets.join(firsts[run]!, place);
    }
  }
  return runsBy(places, length, (place) => sets.find(place));
}

function wideRuns(
  members: readonly Facets[],
  places: Int32Array,
  { of, count }: Runs,
  widest: { gap: number; ratio: number },
): Uint8Array {
  const wide = new Uint8Array(count);
  const sizes = new Int32Array(count);
  for (const place of places) sizes[of[place]!]! += 1;
  for (const [line, most] of [
    ["event", widest.gap],
    ["magnitude", widest.ratio],
  ] as const) {
    const from = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const to = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    for (const place of places) {
      const run = of[place]!;
      const stretch: Stretch = members[place]![line];
      if (stretch.from < from[run]!) from[run] = stretch.from;
      if (stretch.to > to[run]!) to[run] = stretch.to;
    }
    for (let run = 0; run < count; run += 1)
      if (sizes[run]! > 2 && to[run]! - from[run]! > most) wide[run] = 1;
  }
  return wide;
}
