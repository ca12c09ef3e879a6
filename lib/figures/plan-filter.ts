import { parseAsStringLiteral } from "nuqs/server";
import { MOMENT_CODECS, type Moment, momentIn } from "../claims/moment";
import {
  type Codecs,
  many,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "../claims/parameters";
import { slug } from "../claims/parsers";
import { MONEY_CODECS, type MoneyView } from "../claims/shown-money";
import { PLAN_STATES } from "./types";

/** What a plan is called by: how far it has come, or that its time is over and nobody has said a word since. */
export const PLAN_STANDINGS = [...PLAN_STATES, "overdue"] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

export const PLAN_ORDERS = ["due", "amount", "newest"] as const;
export type PlanOrder = (typeof PLAN_ORDERS)[number];

/** More lines than this are a list to search, not a picture. */
export const MOST_PLANS = 60;

/** Which plans: of any of these companies, in any of these states; as they stood when, and in which money. */
export interface PlanFilter extends Moment, MoneyView {
  /** Slugs of organisations. */
  company: string[];
  /** An overdue plan keeps its state: it is found by both. */
  state: PlanStanding[];
  order: PlanOrder;
}

const CODECS: Codecs<PlanFilter> = {
  company: many(slug, () => "not_a_name"),
  state: many(parseAsStringLiteral(PLAN_STANDINGS), () => "unknown_value", PLAN_STANDINGS),
  order: oneOr<PlanOrder>("due", parseAsStringLiteral(PLAN_ORDERS), () => "unknown_value"),
  ...MONEY_CODECS,
  ...MOMENT_CODECS,
};

/** As readFilter of claims: never throws, and what could not be understood is named. */
export function readPlanFilter(
  params: Params,
  alongside: readonly string[] = [],
): { filter: PlanFilter; problems: Problem[] } {
  const { values, problems } = readParameters(CODECS, params, alongside);
  return { filter: { ...values, ...momentIn(values) }, problems };
}

/** The query string without `?`. */
export const writePlanFilter = (filter: PlanFilter): string => writeParameters(CODECS, filter);
