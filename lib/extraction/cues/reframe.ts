import type { Organisation } from "../gazetteer";
import type { Mention } from "../mentions/mention";
import type { Roles } from "./choose-subject";
import type { Cue } from "./find-cues";
import type { FrameName } from "./frames";
import { isPassive } from "./parts";
import type { SentenceReading } from "./sentence-reading";

interface Place {
  first: number;
  end: number;
}

const GIVING: ReadonlySet<FrameName> = new Set(["plan", "earmark", "spend", "invest", "pay"]);
/** "At about $4bn": a comparator is no longer. */
const COMPARATOR = 3;
/** Words for worth that need another word beside them. */
const WEAK = 1.2;
const RESULTS: ReadonlySet<FrameName> = new Set(["revenue", "profit", "cost", "capital"]);

/**
 * The frame that a cue calls in this sentence, where the words between it and its figure change it: a round *at* N is a value,
 * a value that fell *by* N a change. Null where it calls none.
 */
export function reframe(reading: SentenceReading, cue: Cue, roles: Roles, place: Place): Cue | null {
  if (isGiven(cue, roles, place)) return { ...cue, frame: "give" };
  if (cue.frame === "give" && !isPassive(reading, cue) && !hasGiver(reading, roles)) return null;
  if (cue.part === "noun" && (cue.frame === "funding" || cue.frame === "stake")) {
    if (isAt(reading, cue, place)) return { ...cue, frame: "valuation" };
    const value = valueThen(reading, cue, place);
    if (value) return value;
  }
  if (cue.frame === "market_change" && cue.direction === null && isReached(reading, cue, place)) {
    return { ...cue, frame: "valuation" };
  }
  const change = changeBy(reading, cue, place);
  if (change && cue.frame === "valuation") return { ...cue, frame: "market_change", direction: change };
  if (change && RESULTS.has(cue.frame)) return null;
  return cue;
}

/** "Promised Anthropic $15bn", "committed $10bn to OpenAI": a firm that others finance receives it. */
function isGiven(cue: Cue, { parts }: Roles, place: Place): boolean {
  if (cue.part !== "verb" || !GIVING.has(cue.frame)) return false;
  // "Invests OpenAI N", or right behind the verb: "以300亿美元投资OpenAI".
  const between = parts
    .get("patient")
    ?.find(({ first, end }) => (first >= cue.end && end <= place.first) || first === cue.end);
  const receiver = between ?? parts.get("to")?.[0];
  const organisation = receiver?.sort === "organisation" ? receiver.organisation : null;
  return organisation?.ai === true && organisation.ticker === undefined && isFirm(organisation);
}

/** Money is given by somebody with a name; "the paper gives 3.2bn" gives a figure. */
function hasGiver(reading: SentenceReading, { parts }: Roles): boolean {
  const gives = (mention: Mention) => {
    const kind = reading.resolver.resolve(mention)?.organisation?.kind;
    return (kind !== undefined && kind !== "outlet") || mention.sort === "stranger";
  };
  return [...(parts.get("agent") ?? []), ...(parts.get("by") ?? [])].some(gives);
}

/** "A round at $4bn": the figure right behind "at". */
function isAt(reading: SentenceReading, cue: Cue, place: Place): boolean {
  return reading
    .find(reading.compiled.atFigure)
    .some(({ first, end }) => first >= cue.end && end <= place.first && place.first - end <= COMPARATOR);
}

/** "Passed $3tn in market value": a value that is reached, and none that is lost. */
function isReached(reading: SentenceReading, cue: Cue, place: Place): boolean {
  if (cue.first < place.end) return false;
  const near = (other: Cue) => other.end <= place.first && place.first - other.end <= COMPARATOR;
  return (
    reading.cues.some((other) => other.frame === "level" && other.part === "verb" && near(other)) &&
    !reading.cues.some(({ frame, end }) => (frame === "lose" || frame === "gain") && end <= place.first)
  );
}

/** "The valuation in the last round was N", "قيمتها في جولة 2024": the round says only when. */
function valueThen(reading: SentenceReading, cue: Cue, place: Place): Cue | null {
  const value = reading.cues.findLast(
    ({ frame, part, weight, end }) =>
      frame === "valuation" && part === "noun" && weight > WEAK && end <= cue.first,
  );
  if (!value || cue.first > place.first || reading.crossing(value.first, place.first) >= 1) return null;
  const { amounts, amountTokens, tokens } = reading.document;
  const told = reading.sentence.amounts.some((index) => {
    const { first } = amountTokens[index]!;
    return amounts[index]!.currency !== null && first >= value.end && first < cue.first;
  });
  const within = reading.compiled.markers.readBefore(tokens, cue.first, null, value.end) === "in";
  return within && !told ? value : null;
}

/** Whether between a cue and its figure something rose or fell by it. */
function changeBy(reading: SentenceReading, cue: Cue, place: Place): "gain" | "loss" | null {
  const { fallenBy, risenBy } = reading.compiled;
  const within = ({ first, end }: Place) => first >= cue.end && end <= place.first && place.first - end <= 3;
  if (reading.find(fallenBy).some(within)) return "loss";
  return reading.find(risenBy).some(within) ? "gain" : null;
}

export function isFirm({ kind }: Organisation): boolean {
  return kind === "lab" || kind === "company" || kind === "cloud" || kind === "chip_maker";
}
