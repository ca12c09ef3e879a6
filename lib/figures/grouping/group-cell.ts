import { addTo } from "./add-to";
import { attach } from "./attach-runs";
import { closeRuns } from "./close-runs";
import { type Facets, isInvestment } from "./facets";
import { mergeTopics } from "./merge-topics";
import { partByPeriod } from "./part-by-period";
import { splitRuns } from "./split-runs";

/** Assertions that answer one question, and what holds them together. */
export interface Run {
  members: Facets[];
  /** A name holds longer than a date in a name, that longer than a period, and all longer than closeness alone. */
  held: "name" | "date" | "period" | "closeness";
}

/** Groups what is of one kind, one subject (or two parties) and one cell. */
export function groupCell(members: readonly Facets[]): Run[] {
  const named = new Map<string, Facets[]>();
  const dated = new Map<string, Facets[]>();
  const nameless: Facets[] = [];
  for (const member of members) {
    const { topic } = member;
    if (topic.named) addTo(named, topic.key, member);
    else if (topic.words.includes("round") && topic.days !== null) addTo(dated, topicDays(member), member);
    else nameless.push(member);
  }
  const topics = named.size === 0 ? new Map<string, string>() : topicsOf(named);
  const byTopic = new Map<string, Facets[]>();
  for (const [key, list] of named) {
    for (const member of list) addTo(byTopic, topics.get(key) ?? key, member);
  }
  const runs: Run[] = [];
  for (const list of byTopic.values()) runs.push(...byPeriod(list, "name"));
  for (const list of dated.values()) runs.push({ members: list, held: "date" });
  runs.push(...byPeriod(nameless, "closeness"));
  return attach(runs, members[0]?.rule.attach ?? null);
}

function topicsOf(named: ReadonlyMap<string, readonly Facets[]>): Map<string, string> {
  const [[first] = []] = [...named.values()];
  return first?.rule.containment === true
    ? mergeTopics([...named.keys()])
    : new Map([...named.keys()].map((key) => [key, key]));
}

const topicDays = ({ topic: { days } }: Facets): string => `${days?.from} ${days?.to}`;

function byPeriod(members: readonly Facets[], held: "name" | "closeness"): Run[] {
  const { periods, rest } = partByPeriod(members);
  const named = held === "name";
  const runs: Run[] = periods.flatMap((list) =>
    (named || isDay(list) ? [list] : closeRuns(list, { inTime: false })).map((part) => ({
      members: part,
      held: heldBy(part, held),
    })),
  );
  const whole = named && !rest.some(isInvestment);
  const loose = (whole ? ofOneName(rest) : closeRuns(rest, { inTime: true })).filter(
    (list) => list.length > 0,
  );
  const looseHeld = runs.length > 0 ? "closeness" : held;
  const all = [...runs, ...loose.map((list): Run => ({ members: list, held: looseHeld }))];
  const attached = attach(all, members[0]?.rule.ratio ?? null);
  return named ? attached.map((run) => ({ ...run, held })) : attached;
}

const isDay = ([first]: readonly Facets[]) => first?.period?.sort === "day";

/** One product has several prices: by plan, by tier, by what goes in and comes out. */
const PRICES_OF_ONE_PRODUCT = 3;

function ofOneName(members: readonly Facets[]): Facets[][] {
  if (members[0]?.assertion.kind !== "price") return [[...members]];
  return splitRuns(members, [{ of: ({ magnitude }) => magnitude, gap: Math.log(PRICES_OF_ONE_PRODUCT) }]);
}

/** Of a change in value the day holds; "in February" belongs to a day within it. */
function heldBy([first]: readonly Facets[], held: "name" | "closeness"): Run["held"] {
  if (first?.rule.period === "day" && !isDay([first])) return "closeness";
  return held === "name" ? "name" : "period";
}
