import type { Kind, Role } from "../types";

/** The part that an organisation plays toward a cue, whatever the language. */
export type Part =
  | "agent"
  | "patient"
  | "possessive"
  | "of"
  | "premodifier"
  | "in"
  | "to"
  | "from"
  | "by"
  | "with"
  | "for"
  | "at"
  | "on"
  | "project";

export interface Frame {
  kind: Kind;
  /** Who the figure is about: the first part that somebody fills. */
  subject: readonly Part[];
  /** The other side, if somebody fills the part. */
  counterparty?: ReadonlyArray<{ part: Part; role: Role }>;
  /** Whether a country can be the subject. */
  governments?: boolean;
}

const OWNER = ["possessive", "of", "premodifier"] as const;
const OWNER_FIRST: readonly Part[] = [...OWNER, "agent", "at", "for", "by", "in", "patient"];

/**
 * Semantic frames. A language's lexicon says which words call a frame; the frame says what the figure then is
 * and which part is its subject (DESIGN § Labels).
 */
export const FRAMES = {
  /** X raises N from Y. */
  raise: {
    kind: "funding",
    subject: ["agent", ...OWNER, "for", "by"],
    counterparty: [{ part: "from", role: "investor" }],
  },
  /** X invests N in Y; without an organisation after "in" it is X's own spending. */
  invest: {
    kind: "funding",
    subject: ["in", "to", "on"],
    counterparty: [
      { part: "agent", role: "investor" },
      { part: "possessive", role: "investor" },
      { part: "by", role: "investor" },
      { part: "from", role: "investor" },
    ],
  },
  /** X gives Y N, X grants N to Y. */
  give: {
    kind: "funding",
    subject: ["patient", "to", "in", "for"],
    counterparty: [{ part: "agent", role: "investor" }],
  },
  /** X's round, an investment of N in X. */
  funding: {
    kind: "funding",
    subject: ["in", ...OWNER, "for", "agent", "to", "patient"],
    counterparty: [{ part: "from", role: "investor" }],
  },
  /** X owns a stake of N in Y. */
  stake: {
    kind: "funding",
    subject: ["in", "patient", ...OWNER, "to", "at", "agent"],
    counterparty: [{ part: "agent", role: "investor" }],
  },
  /** N for a share of Y. */
  share: {
    kind: "funding",
    subject: ["in", "from", "of", "patient", ...OWNER, "agent"],
    counterparty: [{ part: "agent", role: "investor" }],
  },
  /** X buys Y for N. */
  acquire: {
    kind: "deal",
    subject: ["agent", "by", ...OWNER],
    counterparty: [
      { part: "patient", role: "target" },
      { part: "of", role: "target" },
      { part: "on", role: "target" },
      { part: "in", role: "target" },
    ],
  },
  /** X's acquisition of Y for N. */
  acquisition: {
    kind: "deal",
    subject: ["by", "possessive", "agent"],
    counterparty: [
      { part: "of", role: "target" },
      { part: "on", role: "target" },
    ],
  },
  /** X sells Y to Z for N: Z pays, if named. */
  sell: {
    kind: "deal",
    subject: ["to", "agent", ...OWNER],
    counterparty: [{ part: "agent", role: "supplier" }],
  },
  /** A contract between X and Y; who pays is decided by what they do (supply or buy). */
  contract: {
    kind: "deal",
    subject: ["agent", ...OWNER, "by", "for", "with"],
    counterparty: [{ part: "with", role: "supplier" }],
  },
  /** X's orders in hand; who placed one of them does not own it. */
  backlog: { kind: "deal", subject: [...OWNER, "agent", "at"] },
  /** X wins an order from Y: Y pays. */
  supply: {
    kind: "deal",
    subject: ["from", "to", "with", "patient", "agent"],
    counterparty: [{ part: "agent", role: "supplier" }],
  },
  /** X pays N to Y, X settles for N. */
  pay: {
    kind: "deal",
    subject: ["agent", "by", ...OWNER],
    counterparty: [{ part: "to", role: "supplier" }],
  },
  /** Y fines X N. */
  fine: {
    kind: "deal",
    subject: ["patient", "on", "agent", "to", ...OWNER],
  },
  /** Y values X at N, X is valued at N. */
  value: { kind: "valuation", subject: ["patient", ...OWNER, "agent", "to", "in"] },
  /** X's valuation, X is worth N. */
  valuation: { kind: "valuation", subject: [...OWNER, "patient", "agent", "for", "in"] },
  /** Y puts X at N, X is put at N: a value, of a model its cost. */
  set_at: { kind: "valuation", subject: ["patient", "premodifier", "of"] },
  /** X announces N: a plan of those who spend, a round of those who raise. */
  announce: {
    kind: "funding",
    subject: ["agent", "by"],
    counterparty: [{ part: "from", role: "investor" }],
    governments: true,
  },
  /** X passes N: a market value, where a company passes trillions. */
  level: { kind: "valuation", subject: ["agent", ...OWNER] },
  /** X loses N in market value. */
  market_change: { kind: "market_value_change", subject: ["agent", ...OWNER, "from", "in", "patient"] },
  /** X loses or gains N, of what is told by the words around. */
  lose: { kind: "profit", subject: ["agent", ...OWNER, "by", "patient"] },
  /** X adds N: to its market value, if the words around say so. */
  gain: { kind: "market_value_change", subject: ["agent", ...OWNER] },
  /** X adds N: the same, but only beside words of market value. */
  add: { kind: "market_value_change", subject: ["agent", ...OWNER] },
  revenue: { kind: "revenue", subject: OWNER_FIRST },
  /** X takes in N. */
  earn: { kind: "revenue", subject: ["agent", ...OWNER, "by", "to"] },
  profit: { kind: "profit", subject: OWNER_FIRST },
  training: { kind: "training_cost", subject: ["patient", ...OWNER, "agent", "for", "by", "in"] },
  cost: { kind: "operating_cost", subject: OWNER_FIRST },
  /** X costs Y N, X costs N: by who or what X and Y are. */
  costs: { kind: "operating_cost", subject: ["patient", "agent", ...OWNER] },
  /** X sets N aside for Y. */
  earmark: { kind: "investment_plan", subject: ["agent", "by", ...OWNER], governments: true },
  /** X raises its forecast to N. */
  guide: { kind: "revenue", subject: ["agent", ...OWNER], governments: true },
  /** X spends N on Y: a plan or a cost, by tense. */
  spend: { kind: "operating_cost", subject: ["agent", ...OWNER, "by", "for"], governments: true },
  capital: { kind: "operating_cost", subject: OWNER_FIRST, governments: true },
  plan: {
    kind: "investment_plan",
    subject: ["project", "agent", ...OWNER, "by", "from", "for"],
    governments: true,
  },
  price: { kind: "price", subject: OWNER_FIRST },
  /** Words that look like a cue and are none. */
  none: { kind: "revenue", subject: [] },
  /** "Analysts had expected N", "it came in at N": what the figure before was. */
  same: { kind: "revenue", subject: [...OWNER, "agent"] },
} as const satisfies Record<string, Frame>;

export type FrameName = keyof typeof FRAMES;

/** A frame for each kind, where a figure has no cue of its own. */
export const KIND_FRAME: Readonly<Record<Kind, FrameName>> = {
  training_cost: "training",
  operating_cost: "cost",
  price: "price",
  valuation: "valuation",
  market_value_change: "market_change",
  funding: "raise",
  deal: "contract",
  investment_plan: "plan",
  revenue: "revenue",
  profit: "profit",
  quantity: "revenue",
};

export function frameOf(name: FrameName): Frame {
  return FRAMES[name];
}
