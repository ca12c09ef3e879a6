import { KINDS, type Kind } from "../extraction/types";

export const FAMILIES = ["costs", "valuations", "money_in", "plans", "results", "scale"] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Record<Kind, Family> = {
  training_cost: "costs",
  operating_cost: "costs",
  price: "costs",
  valuation: "valuations",
  market_value_change: "valuations",
  funding: "money_in",
  deal: "money_in",
  investment_plan: "plans",
  revenue: "results",
  profit: "results",
  quantity: "scale",
};

export function kindsOf(family: Family): Kind[] {
  return KINDS.filter((kind) => FAMILY_OF[kind] === family);
}
