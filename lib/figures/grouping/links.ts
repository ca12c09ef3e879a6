import { type Facets, isInvestment, LONGEST_EVENT } from "./facets";
import { distance, WIDEST } from "./magnitude";
import { programmeOf, type Strand } from "./standing";

/** What is called by the same everyday words is one programme unless it rests this long, in days. */
const PROGRAMME_REST = 400;
/** Talks about one company in the same weeks are about one round, if their amounts are in such a ratio at most. */
const TALKS = { gap: 45, ratio: 2.2 };
const SAME = Math.log(1.01);
/** The very same amount is recalled for so many times longer than others, but no longer than REST days. */
const RECALLED = 3;
const REST = 200;
/** Where no gap is set, or none ends it, nothing is looked for further away than so many days. */
const LONGEST = 800;
/** Amounts printed alike come to other dollars in other months. */
const SLACK = Math.log(1.15);
/** What was raised is what one investor put in only if the sums agree. */
const OF_AN_INVESTOR = 1.05;
/** Nothing follows further from where its strand began than so many gaps and ratios: a chain of neighbours is no event. */
const WIDE = 4;
/** Amounts tell more than days. */
const BY_AMOUNT = 2;
const [OF_TALKS, OF_A_PROGRAMME] = [2, 2.5];

export interface Reach {
  amount: number;
  days: number;
}

/** How far from an assertion others can matter to it, or it to them. */
export function reachOf(one: Facets): Reach {
  const { rule } = one;
  const ratio = Math.max(rule.ratio, rule.attach ?? 1, isTalk(one) ? TALKS.ratio : 1);
  const far = !Number.isFinite(rule.gap) || isRecalled(one) || one.period?.sort === "long";
  return { amount: Math.log(ratio) + SLACK, days: far ? LONGEST : Math.max(rule.gap, REST) };
}

/**
 * The same as closely as may be: further away than a run rests only what is said of the very same amount can matter, unless its
 * period may lie elsewhere than the days it speaks of.
 */
export function reachesOf(one: Facets): Reach[] {
  const { period, rule } = one;
  const wide = reachOf(one);
  const slack = slackOf(one);
  const amount = wide.amount - SLACK + slack;
  if (!Number.isFinite(rule.gap) || period?.sort === "year" || period?.sort === "long")
    return [{ amount, days: wide.days }];
  return [
    { amount, days: isTalk(one) ? Math.max(rule.gap, TALKS.gap) : rule.gap },
    isRecalled(one)
      ? { amount: Math.max(slack, SAME), days: LONGEST }
      : { amount: slack, days: Math.min(rule.gap * RECALLED, REST) },
  ];
}

/** Amounts of one currency are compared as printed, and lie so much further apart in dollars. */
const slackOf = ({ magnitude: { scale, printed } }: Facets): number =>
  printed.currency === null || printed.currency === scale ? 0 : SLACK;

/**
 * How far from a name others can matter to what it may take up, which is near to both; null where it takes up nothing. What is
 * taken up may speak of many days.
 */
export function farReachOf({ rule: { attach, gap } }: Facets): Reach | null {
  if (attach === null) return null;
  return {
    amount: 2 * (Math.log(attach) + SLACK) + WIDEST,
    days: 2 * Math.min(gap * RECALLED, REST) + LONGEST_EVENT,
  };
}

export function isNear(one: Facets, other: Facets, { amount, days } = reachOf(one)): boolean {
  return (
    daysBetween(one, other) <= days &&
    between(one, other) <= amount &&
    one.magnitude.scale === other.magnitude.scale
  );
}

/** Whether two speak of one period. */
export function ofOnePeriod({ period: p }: Facets, { period: q }: Facets): boolean {
  if (p === null || q === null) return p === q;
  if (p.sort !== q.sort) return false;
  return !Number.isFinite(p.apart) || Math.max(Math.abs(p.from - q.from), Math.abs(p.to - q.to)) <= p.apart;
}

/** How close two are that no name holds together, of one period or of none; infinite where they are not. */
export function closeness(one: Facets, other: Facets): number {
  if (!ofOnePeriod(one, other)) return Number.POSITIVE_INFINITY;
  const { ratio, gap } = limitsOf(one);
  const inTime = one.period === null;
  const [days, amounts] = [daysBetween(one, other), between(one, other)];
  if (days <= LONGEST && one.magnitude.scale === other.magnitude.scale) {
    if (amounts <= Math.log(ratio) && (!inTime || days <= gap))
      return (BY_AMOUNT * amounts) / Math.log(ratio) + (inTime && Number.isFinite(gap) ? days / gap : 0);
    if (inTime && isTalk(one) && isTalk(other) && days <= TALKS.gap && amounts <= Math.log(TALKS.ratio))
      return OF_TALKS;
    if (isRecalled(one) && isRecalled(other) && amounts <= SAME) return OF_TALKS;
  }
  return ofOneProgramme(one, other) ? OF_A_PROGRAMME : Number.POSITIVE_INFINITY;
}

/** Whether one may follow into a strand that began there. */
export function isWithin(one: Facets, strand: Strand, other: Facets): boolean {
  if (one.period !== null || ofOneProgramme(one, other)) return true;
  if (isRecalled(one) && isRecalled(other) && between(one, other) <= SAME) return true;
  const { ratio, gap } = limitsOf(one);
  const { magnitude, event } = one;
  return (
    apart(magnitude, { from: strand.amount, to: strand.amount }) <= WIDE * Math.log(ratio) &&
    apart(event, { from: strand.day, to: strand.day }) <= WIDE * gap
  );
}

/** From 0 (same amount, same days) to 2 (as far in both as may be): how near one lies to another that more holds together. */
export function nearness(one: Facets, other: Facets, ratio: number | null): number {
  if (ratio === null || !mayMeet(one, other)) return Number.POSITIVE_INFINITY;
  const days = daysBetween(one, other);
  if (days > REST) return Number.POSITIVE_INFINITY;
  const closest = isInvestment(other) ? Math.min(ratio, OF_AN_INVESTOR) : ratio;
  const amounts = distance(one.magnitude, other.magnitude) / Math.log(closest);
  if (amounts > 1) return Number.POSITIVE_INFINITY;
  const { gap } = one.rule;
  const rest = amounts === 0 ? gap * RECALLED : gap;
  const time = Number.isFinite(rest) ? days / rest : days / LONGEST;
  return time > 1 ? Number.POSITIVE_INFINITY : amounts + time;
}

/** How far apart two amounts are, as the logarithm of a ratio. */
export const between = (one: Facets, other: Facets): number => apart(one.magnitude, other.magnitude);
const daysBetween = (one: Facets, other: Facets): number => apart(one.event, other.event);

const apart = (one: { from: number; to: number }, other: { from: number; to: number }): number =>
  Math.max(0, one.from - other.to, other.from - one.to);

/** Where not even the period or the other party is said, a report commonly leaves it to its day. */
function limitsOf({ rule, period, parties, assertion }: Facets): { ratio: number; gap: number } {
  const said = period !== null || (assertion.kind === "deal" && parties.length > 1);
  return said ? rule : (rule.unsaid ?? rule);
}

function ofOneProgramme(one: Facets, other: Facets): boolean {
  const programme = programmeOf(one);
  return (
    programme !== null && programme === programmeOf(other) && Math.abs(one.day - other.day) <= PROGRAMME_REST
  );
}

const isTalk = ({ assertion: { kind, modality } }: Facets): boolean =>
  kind === "valuation" && modality === "planned";

/** What one investor put in is recalled for years, by the very same amount. */
function isRecalled(one: Facets): boolean {
  return isInvestment(one) && one.topic.days === null && one.assertion.comparator !== "between";
}

/** What says its period belongs to what says the same, or to a day within it. */
function mayMeet(one: Facets, other: Facets): boolean {
  if (isInvestment(other) && one.topic.words.includes("round")) return false;
  const [own, others] = [one.period, other.period];
  if (own === null) return true;
  if (own.sort === others?.sort) return ofOnePeriod(one, other);
  return others?.sort === "day" && own.from <= others.from && others.to <= own.to;
}
