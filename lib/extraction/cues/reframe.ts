import type { Organisation } from "../gazetteer";
import type { Mention } from "../mentions/mention";
import type { Roles } from "./choose-subject";
import type { Cue } from "./find-cues";
import type { FrameName } from "./frames";
import { LINK_AFTER } from "./link-mask";
import { isPassive } from "./passive";
import type { SentenceReading } from "./sentence-reading";

interface Place {
  first: number;
  end: number;
}

const STAKED: ReadonlySet<FrameName> = new Set(["spend", "pay"]);
const SHARE_REACH = 3;
const VERB_BEFORE = 2;
const GIVING: ReadonlySet<FrameName> = new Set(["plan", "earmark", "spend", "invest"]);
/** "At about $4bn": a comparator is no longer. */
const COMPARATOR = 3;
/** "قُدّرت في جولتها", "قُدّر في آخر جولاته": with at most two words between. */
const AT_ONCE = 2;
/** Words for worth that need another word beside them. */
const WEAK = 1.2;
const RESULTS: ReadonlySet<FrameName> = new Set(["revenue", "profit", "cost", "capital"]);

/**
 * The frame that a cue calls in this sentence, where the words between it and its figure change it: a round *at* N is a value,
 * a value that fell *by* N a change. Null where it calls none.
 */
export function reframe(reading: SentenceReading, cue: Cue, roles: Roles, place: Place): Cue | null {
  const purchase = boughtWith(reading, cue, place);
  if (purchase) return purchase;
  if (isGiven(cue, roles, place)) return { ...cue, frame: "give" };
  if (STAKED.has(cue.frame) && cue.part === "verb" && buysShare(reading, place))
    return { ...cue, frame: "share" };
  if (
    cue.frame === "earn" &&
    cue.part === "verb" &&
    (isRaised(reading, cue, place) || isOfRound(reading, cue))
  )
    return { ...cue, frame: "raise" };
  if (isPromise(reading, cue, roles)) return { ...cue, frame: "plan" };
  if (isSold(reading, cue)) return { ...cue, frame: "earn" };
  const told = cue.frame === "set_at" ? nounOf(reading, cue) : null;
  if (told) return told;
  if (cue.frame === "give" && !isPassive(reading, cue) && !hasGiver(reading, cue, roles)) return null;
  if (cue.frame === "sell" && sellsGoods(reading, cue, place)) return { ...cue, frame: "earn" };
  const stake = stakeOf(reading, cue, place);
  if (stake) return stake;
  if (cue.part === "noun" && (cue.frame === "funding" || cue.frame === "stake")) {
    if (isAt(reading, cue, place)) return { ...cue, frame: "valuation" };
    const value = valueThen(reading, cue, place);
    if (value) return value;
  }
  if (cue.part === "verb" && ROUND.has(cue.frame) && isRoundAt(reading, cue, place))
    return { ...cue, frame: "valuation" };
  if (cue.frame === "market_change" && cue.direction === null && isReached(reading, cue, place)) {
    return { ...cue, frame: "valuation" };
  }
  if (cue.frame === "market_change" && isTold(reading, cue, place)) {
    return { ...cue, frame: "valuation", direction: null };
  }
  const change = changeBy(reading, cue, place);
  if (change && cue.frame === "valuation") return { ...cue, frame: "market_change", direction: change };
  if (cue.frame === "profit" && isBurdened(reading, cue, place)) return { ...cue, direction: "loss" };
  if (change && RESULTS.has(cue.frame)) return null;
  return cue;
}

/** "Spent N to buy Y", "gastó N en comprar Y": the purchase says what the money is for. */
function boughtWith(reading: SentenceReading, cue: Cue, place: Place): Cue | null {
  if (cue.part !== "verb" || !OUTLAY.has(cue.frame) || cue.first >= place.first) return null;
  const { tokens } = reading.document;
  const bought = reading.cues.find(
    ({ frame, part, first }) =>
      frame === "acquire" && part === "verb" && first > place.end && first - place.end <= 2,
  );
  if (!bought || !reading.compiled.markers.contracted(tokens, bought.first - 1, place.end)) return null;
  return { ...cue, frame: "acquire" };
}

const OUTLAY: ReadonlySet<FrameName> = new Set(["spend", "invest", "plan"]);

/** "Bought a 49 % stake in X for N": what is put into a firm, and no purchase of it. */
function stakeOf(reading: SentenceReading, cue: Cue, place: Place): Cue | null {
  if (cue.frame !== "acquire" || cue.part !== "verb") return null;
  const stake = reading.cues.find(
    (other) =>
      other.frame === "stake" && other.part === "noun" && reading.crossing(other.first, cue.first) < 1,
  );
  if (!stake) return null;
  const from = Math.min(stake.first, cue.first, place.first);
  const to = Math.max(stake.end, cue.end, place.end);
  const { amounts, amountTokens } = reading.document;
  const share = reading.sentence.amounts.some((index) => {
    const { first, end } = amountTokens[index]!;
    return amounts[index]!.unit === "percent" && first >= from && end <= to;
  });
  return share ? stake : null;
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

/** "Sold $15 billion of chips", "vendió N en chips": what is sold for so much is no firm and no stock, so it is what it sells. */
function sellsGoods(reading: SentenceReading, cue: Cue, place: Place): boolean {
  if (cue.part !== "verb" || cue.end > place.first || place.first - cue.end > COMPARATOR) return false;
  const ofThem = place.end < reading.sentence.end && reading.masked(place.end, LINK_AFTER);
  return ofThem && !reading.cues.some(({ frame, part }) => part === "noun" && STOCK.has(frame));
}

const STOCK: ReadonlySet<FrameName> = new Set(["sell", "stake", "funding", "raise", "acquisition"]);
/** "Hat N für Rechenzentren zugesagt": a promise to nobody named is a plan. */
function isPromise(reading: SentenceReading, cue: Cue, { parts }: Roles): boolean {
  if (cue.frame !== "give" || cue.part !== "verb") return false;
  if (RECEIVING.some((part) => parts.has(part))) return false;
  return reading.says().some(({ sort, first }) => sort === "promise" && first === cue.first);
}

/** "Took in N at a valuation of M": what comes in at a value is raised. */
function isRaised(reading: SentenceReading, cue: Cue, place: Place): boolean {
  if (cue.end > place.first || place.first - cue.end > COMPARATOR) return false;
  const at = reading.find(reading.compiled.atFigure);
  return reading.cues.some(
    ({ frame, part, first }) =>
      frame === "valuation" &&
      part === "noun" &&
      first >= place.end &&
      first - place.end <= VALUE_REACH &&
      at.some((hit) => hit.first >= place.end && hit.end <= first) &&
      reading.crossing(place.end, first) < 1,
  );
}

/** "Son augmentation de capital, qui lui avait rapporté N": what a round brings in is raised. */
function isOfRound(reading: SentenceReading, cue: Cue): boolean {
  const relative = reading
    .find(reading.compiled.relatives)
    .findLast(({ end }) => end <= cue.first && cue.first - end <= ROUND_REACH);
  if (!relative) return false;
  return reading.cues.some(
    ({ frame, part, end }) =>
      frame === "funding" && part === "noun" && end <= relative.first && relative.first - end <= HEAD_REACH,
  );
}

const ROUND_REACH = 4;
const HEAD_REACH = 5;
const VALUE_REACH = 4;

const RECEIVING = ["patient", "to", "in", "for"] as const;

/** "Nvidia hätte H20-Prozessoren für N verkauft": what it sells is its business. */
function isSold(reading: SentenceReading, cue: Cue): boolean {
  if (cue.frame !== "sell" || cue.part !== "verb") return false;
  const product = reading.nearestObject(cue.first, cue.end, PRODUCT_REACH);
  return product !== null && product.object!.kind !== "site" && product.object!.kind !== "project";
}

const PRODUCT_REACH = 12;

/** "Auf N veranschlagen sie die Mietkosten": the noun says what is put at N. */
function nounOf(reading: SentenceReading, cue: Cue): Cue | null {
  const noun = reading.cues.find(
    ({ part, frame, first }) =>
      part === "noun" && RESULTS.has(frame) && reading.crossing(first, cue.first) < 1,
  );
  return noun ?? null;
}

/** "Spent $14.3bn for 49 % of Scale": a share right behind the figure. */
function buysShare(reading: SentenceReading, place: Place): boolean {
  const { amounts, amountTokens } = reading.document;
  return reading.sentence.amounts.some((index) => {
    const { first } = amountTokens[index]!;
    return amounts[index]!.unit === "percent" && first >= place.end && first - place.end <= SHARE_REACH;
  });
}

/** Money is given by somebody with a name; "the paper gives 3.2bn" gives a figure. */
function hasGiver(reading: SentenceReading, cue: Cue, { parts }: Roles): boolean {
  if (reading.nearest(reading.compiled.financiers, cue.first, cue.end, 6, 0.9)) return true;
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

/** "Raised $180 million at $3.3 billion": the second figure is what the firm was put at. */
function isRoundAt(reading: SentenceReading, cue: Cue, place: Place): boolean {
  const { amounts, amountTokens } = reading.document;
  const raised = reading.sentence.amounts.some((index) => {
    const { first, end } = amountTokens[index]!;
    return amounts[index]!.currency !== null && first >= cue.end && end <= place.first;
  });
  return raised && isAt(reading, cue, place);
}

const ROUND: ReadonlySet<FrameName> = new Set(["raise", "invest", "give", "announce"]);

/** "Passed $3tn in market value": a value that is reached, and none that is lost. */
function isReached(reading: SentenceReading, cue: Cue, place: Place): boolean {
  if (cue.first < place.end) return false;
  const near = (other: Cue) => other.end <= place.first && place.first - other.end <= COMPARATOR;
  return (
    reading.cues.some((other) => other.frame === "level" && other.part === "verb" && near(other)) &&
    !reading.cues.some(({ frame, end }) => (frame === "lose" || frame === "gain") && end <= place.first)
  );
}

/** "Añadió N a su capitalización, que ya roza M": the relative clause tells the value itself. */
function isTold(reading: SentenceReading, cue: Cue, place: Place): boolean {
  return (
    cue.end <= place.first &&
    reading
      .find(reading.compiled.relatives)
      .some(({ first, end }) => first >= cue.end && first - cue.end <= 1 && end <= place.first)
  );
}

/** "The valuation in the last round was N", "قيمتها في جولة 2024": the round says only when. */
function valueThen(reading: SentenceReading, cue: Cue, place: Place): Cue | null {
  const value = reading.cues.findLast(
    ({ frame, part, weight, end }) =>
      frame === "valuation" &&
      part === "noun" &&
      end <= cue.first &&
      (weight > WEAK || cue.first - end <= AT_ONCE),
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

/** "Drückte das Ergebnis um N": what was lost, whatever is left. */
function isBurdened(reading: SentenceReading, cue: Cue, place: Place): boolean {
  const { burdening, changedBy } = reading.compiled;
  const by = reading
    .find(changedBy)
    .some(({ first, end }) => first >= cue.end && end <= place.first && place.first - end <= COMPARATOR);
  return by && reading.nearest(burdening, cue.first, cue.end, 12, 0.9) !== null;
}

/** Whether between a cue and its figure something rose or fell by it. */
function changeBy(reading: SentenceReading, cue: Cue, place: Place): "gain" | "loss" | null {
  const { fallenBy, risenBy, changedBy, falling, gaining } = reading.compiled;
  // "ارتفعت القيمة السوقية بمقدار N": the verb may stand before the noun.
  const from = reading.compiled.pack.order === "verb_first" ? cue.first - VERB_BEFORE : cue.end;
  // "Stieg um 18 Prozent auf N": the change is another figure.
  const within = ({ first, end }: Place) =>
    first >= from &&
    end <= place.first &&
    place.first - end <= 3 &&
    end > cue.first &&
    !reading.figureBetween(end, place.first);
  if (reading.find(fallenBy).some(within)) return "loss";
  if (reading.find(risenBy).some(within)) return "gain";
  const by = reading.find(changedBy).find(within);
  if (!by) return null;
  // "Hatte der Wert um N nachgegeben": the verb closes the clause.
  const own = ({ first }: Place) => reading.crossing(first, place.first) < 1;
  if (reading.find(falling).some(own)) return "loss";
  return reading.find(gaining).some(own) ? "gain" : null;
}

export function isFirm({ kind }: Organisation): boolean {
  return kind === "lab" || kind === "company" || kind === "cloud" || kind === "chip_maker";
}
