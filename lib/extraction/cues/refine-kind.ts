import type { AmountMatch } from "../amounts/amount-match";
import type { Organisation } from "../gazetteer";
import type { Rule } from "../rules";
import type { Direction, Kind } from "../types";
import type { Roles, Subject } from "./choose-subject";
import type { Cue } from "./find-cues";
import { frameOf } from "./frames";
import type { Hit, SentenceReading } from "./sentence-reading";
import { spending, spentOn } from "./spending";

export interface Refined {
  kind: Kind;
  direction: Direction | null;
  step: ({ rule: Rule } & Hit) | null;
}

export interface Figure {
  first: number;
  end: number;
  amount: AmountMatch;
}

/** ", and the group plans …": what follows a comma is of another figure. */
const OWN_CLAUSE = 0.9;
const TRAINING_REACH = 9;
const RESULTS_REACH = 9;
/** A model that costs less is sold, not trained, for it. */
const LEAST_TRAINING = 500;
const MOST_PRICE = 1e5;
/** No firm's costs are less: so much something costs a buyer. */
const LEAST_COST = 1e4;
/** A price of millions is what a firm or a lot is sold for. */
const MOST_UNIT_PRICE = 1e6;
/** A listed company's loss of this much, with no word of its results near, is one of market value. */
const MARKET_SIZED = 1e10;

/**
 * The kind that a frame has in this sentence: spending is a plan or a cost by tense, what a model costs is its training, a loss
 * is one of money or of market value.
 */
export function refineKind(
  reading: SentenceReading,
  cue: Cue,
  figure: Figure,
  roles: Roles,
  subject: Subject | null,
): Refined {
  const { compiled } = reading;
  const from = Math.min(cue.first, figure.first);
  const to = Math.max(cue.end, figure.end);
  const plain = (kind: Kind): Refined => ({ kind, direction: directionOf(kind, cue), step: null });
  const market = (): Refined | null => {
    const hit = marketLoss(reading, cue, figure, subject?.resolved.organisation ?? null, from, to);
    if (!hit) return null;
    return {
      kind: "market_value_change",
      direction: cue.direction ?? "loss",
      step: { rule: "kind_market_value", first: hit.first, end: hit.end },
    };
  };
  switch (cue.frame) {
    case "cost":
    case "spend":
    case "capital":
    case "price":
    case "earmark":
    case "set_at": {
      const stated = figure.amount.low ?? figure.amount.high ?? 0;
      const training =
        modelAmong(roles) ??
        (cue.frame === "set_at" ? null : reading.nearest(compiled.training, from, to, TRAINING_REACH, 1.25));
      const apart = training && reading.figureBetween(training.end, Math.min(cue.first, figure.first));
      if (training && !apart && figure.amount.unit === null) {
        const { first, end } = training;
        if (stated < LEAST_TRAINING && training === modelAmong(roles)) return plain("price");
        return { kind: "training_cost", direction: null, step: { rule: "kind_training", first, end } };
      }
      // What a named project costs is what it is to cost.
      const project = subject?.resolved.organisation?.kind ?? subject?.resolved.mention?.object?.kind;
      if (cue.frame === "cost" && (project === "project" || project === "programme"))
        return plain("investment_plan");
      if (cue.frame === "spend" || cue.frame === "capital") return spending(reading, cue, from, to);
      if (cue.frame === "earmark") return plain("investment_plan");
      if (cue.frame === "cost" && isPurchase(reading, cue)) return plain("deal");
      if (cue.frame === "cost" && stated < LEAST_COST) return plain("price");
      if (cue.frame === "cost" && isOfBuilding(reading, cue, figure)) return plain("investment_plan");
      if (cue.frame === "price" && (figure.amount.low ?? figure.amount.high ?? 0) >= MOST_UNIT_PRICE)
        return plain(isOfRound(reading, cue) ? "valuation" : "deal");
      return plain(frameOf(cue.frame).kind);
    }
    case "costs":
      return costs(reading, cue, figure, roles);
    case "guide": {
      const capital = reading.cues.some(({ frame }) => frame === "capital" || frame === "spend");
      return plain(capital ? "investment_plan" : "revenue");
    }
    case "invest": {
      // "المشروع البالغة استثماراته N": what is invested in a project is its plan.
      const kind = roles.subject?.resolved.organisation?.kind;
      if (cue.part === "noun" && (kind === "project" || kind === "programme"))
        return plain("investment_plan");
      return roles.subject ? plain("funding") : spending(reading, cue, from, to);
    }
    case "plan": {
      const spent = cue.part === "noun" ? spentOn(reading, cue, figure) : null;
      return spent ? spending(reading, spent, Math.min(from, spent.first), to) : plain("investment_plan");
    }
    case "announce": {
      const organisation = subject?.resolved.organisation;
      const spends =
        organisation && (organisation.kind === "government" || organisation.ticker !== undefined);
      return plain(spends ? "investment_plan" : "funding");
    }
    case "lose":
      return market() ?? plain("profit");
    case "profit":
      return (cue.direction === "loss" && market()) || plain("profit");
    case "market_change": {
      if (cue.direction) return plain("market_value_change");
      const verb = reading.cues.find(
        (other) =>
          other.part === "verb" &&
          other.direction !== null &&
          (other.frame === "market_change" || other.frame === "lose" || other.frame === "add") &&
          reading.crossing(other.first, cue.first) < 1 &&
          !reading.figureBetween(Math.min(other.end, cue.first), Math.max(other.first, cue.first)),
      );
      if (verb) {
        const step = { rule: "direction" as const, first: verb.first, end: verb.end };
        return { kind: "market_value_change", direction: verb.direction, step };
      }
      const gain = reading.nearest(compiled.gaining, from, to, 10, 1.25);
      const step = gain && { rule: "direction" as const, first: gain.first, end: gain.end };
      return { kind: "market_value_change", direction: gain ? "gain" : "loss", step };
    }
    default:
      return plain(frameOf(cue.frame).kind);
  }
}

/** "A campus, at a cost of about N": what is to be built, and no running cost. */
function isOfBuilding(reading: SentenceReading, cue: Cue, figure: Figure): boolean {
  if (cue.part !== "noun" || (figure.amount.low ?? figure.amount.high ?? 0) < LEAST_BUILDING) return false;
  const from = Math.min(cue.first, figure.first);
  const built = reading.cues.some(
    ({ frame, end }) =>
      frame === "plan" && end <= from && from - end <= BUILDING_REACH && reading.crossing(end - 1, from) <= 2,
  );
  return (
    built && reading.nearest(reading.compiled.results, from, figure.end, RESULTS_REACH, OWN_CLAUSE) === null
  );
}

const LEAST_BUILDING = 1e8;
const BUILDING_REACH = 20;

/** The words that make a loss or gain one of market value, or the cue itself where its size alone tells. */
export function marketLoss(
  reading: SentenceReading,
  cue: Cue,
  { amount }: Figure,
  organisation: Organisation | null,
  from: number,
  to: number,
): Hit | null {
  const { compiled } = reading;
  const results = reading.nearest(compiled.results, from, to, RESULTS_REACH, 2);
  const market = cue.frame === "profit" ? null : reading.nearest(compiled.marketValue, from, to, 12, 2);
  if (market) return market;
  const large = (amount.low ?? amount.high ?? 0) >= MARKET_SIZED;
  return large && organisation?.ticker !== undefined && !results ? cue : null;
}

/** A model's cost is its training, a thing's its price, a project's a plan; what something cost a listed firm is market value. */
function costs(reading: SentenceReading, cue: Cue, figure: Figure, roles: Roles): Refined {
  const { compiled } = reading;
  const from = Math.min(cue.first, figure.first);
  const to = Math.max(cue.end, figure.end);
  const stated = figure.amount.low ?? figure.amount.high ?? 0;
  const as = (kind: Kind, rule: Rule | null, hit: Hit): Refined => ({
    kind,
    direction: kind === "market_value_change" ? "loss" : null,
    step: rule && { rule, first: hit.first, end: hit.end },
  });
  const model = modelAmong(roles);
  const training = model ?? reading.nearest(compiled.training, from, to, TRAINING_REACH, 1.25);
  if (training && (stated >= LEAST_TRAINING || training !== model))
    return as("training_cost", "kind_training", training);
  if (isPurchase(reading, cue)) return as("deal", null, cue);
  const [agent] = roles.parts.get("agent") ?? [];
  const thing = agent?.object ?? null;
  if (stated < (thing || model ? MOST_PRICE : LEAST_COST)) return as("price", null, cue);
  const [patient] = roles.parts.get("patient") ?? [];
  if (patient?.organisation?.ticker !== undefined && stated >= MARKET_SIZED) {
    return as("market_value_change", "kind_market_value", cue);
  }
  const project = agent?.organisation?.kind ?? thing?.kind;
  if (project === "project" || project === "programme") return as("investment_plan", null, cue);
  return as("operating_cost", null, cue);
}

/** "The purchase of WhatsApp, which cost it N": what a purchase costs is its price. */
function isPurchase(reading: SentenceReading, { first }: Cue): boolean {
  return reading.cues.some(
    ({ frame, part, end }) =>
      (frame === "acquire" || frame === "acquisition") &&
      part === "noun" &&
      end <= first &&
      first - end <= PURCHASE_REACH &&
      reading.crossing(end, first) <= 2,
  );
}

const PURCHASE_REACH = 12;

/** "Raised N at a price of M", "a round that puts a price of M on it": what the firm is put at. */
function isOfRound(reading: SentenceReading, { first, part }: Cue): boolean {
  if (part !== "noun") return false;
  return reading.cues.some(({ frame, end }) => ROUNDS.has(frame) && end <= first);
}

const ROUNDS: ReadonlySet<string> = new Set(["raise", "funding"]);

/** A model among the parties: what it costs is its training. */
function modelAmong({ parts }: Roles): Hit | null {
  for (const part of ["agent", "premodifier", "patient", "for", "of", "possessive"] as const) {
    const model = parts.get(part)?.[0];
    if (model?.sort === "object" && model.object?.kind === "model") return model;
  }
  return null;
}

function directionOf(kind: Kind, cue: Cue): Direction | null {
  if (kind === "profit") return cue.direction ?? "gain";
  if (kind === "market_value_change") return cue.direction ?? "loss";
  return null;
}

/** Prices per unit and counted things are told by the amount itself. */
export function kindOfUnit(amount: AmountMatch): Kind | null {
  if (amount.currency === null) return "quantity";
  return amount.unit?.startsWith("per_") ? "price" : null;
}
