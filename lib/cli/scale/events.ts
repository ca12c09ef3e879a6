import type { Basis, Direction, Kind, Modality, Role } from "../../extraction/types";
import { type Random, Weighted, zipfWeight } from "./random";
import type { Bearer, Company, World } from "./world";

/** Something that happened, of which several articles report an amount. */
export interface Event {
  kind: Kind;
  subject: Company;
  object: Bearer | null;
  counterparty: { party: Company; role: Role } | null;
  direction: Direction | null;
  basis: Basis | null;
  currency: string | null;
  unit: string | null;
  /** In plain units; reports vary about it. */
  amount: number;
  /** The year that it speaks of; null for what has no period. */
  year: number | null;
  modality: Modality;
}

const KINDS = new Weighted<readonly [Kind, share: number, least: number, most: number]>(
  [
    ["funding", 16, 5e6, 4e10],
    ["deal", 14, 1e7, 3e11],
    ["valuation", 13, 5e7, 5e12],
    ["investment_plan", 13, 5e7, 5e11],
    ["revenue", 13, 1e6, 2e11],
    ["quantity", 9, 1e3, 1e9],
    ["market_value_change", 6, 1e8, 6e11],
    ["profit", 6, 1e6, 1e11],
    ["operating_cost", 4, 1e6, 5e10],
    ["price", 3, 1, 2e3],
    ["training_cost", 3, 1e5, 1e9],
  ],
  ([, share]) => share,
);
const CURRENCIES = new Weighted<readonly [string, number]>(
  [
    ["USD", 90],
    ["EUR", 4],
    ["CNY", 2.5],
    ["GBP", 1.5],
    ["AED", 1],
    ["SAR", 1],
  ],
  ([, share]) => share,
);
const MODALITIES = new Weighted<readonly [Modality, number]>(
  [
    ["reported", 55],
    ["claimed", 20],
    ["planned", 13],
    ["estimated", 9],
    ["denied", 3],
  ],
  ([, share]) => share,
);
export const QUANTITY_UNITS = ["user", "chip", "employee", "parameter"] as const;
const PRICE_UNITS = ["month", "chip", "million tokens"] as const;
const BASES: Readonly<Partial<Record<Kind, readonly [Basis, ...Basis[]]>>> = {
  revenue: ["annual", "quarter", "run_rate", "annual"],
  profit: ["annual", "quarter", "net"],
  valuation: ["post_money", "pre_money"],
  funding: ["round", "total"],
};
/** The largest company has about this share of all claims. */
const LARGEST = 0.08;

export class EventMaker {
  readonly #companies: Weighted<Company>;

  constructor(world: World) {
    const weight = zipfWeight(world.companies.length, LARGEST);
    this.#companies = new Weighted(world.companies, (_, rank) => weight(rank));
  }

  make(random: Random, year: number, given: Partial<Pick<Event, "kind" | "subject">> = {}): Event {
    const picked = KINDS.pick(random);
    const [kind, , least, most] = KINDS.items.find(([each]) => each === given.kind) ?? picked;
    const subject = given.subject ?? this.#companies.pick(random);
    const [currency] = CURRENCIES.pick(random);
    const [modality] = MODALITIES.pick(random);
    const bases = BASES[kind];
    const dated = kind === "revenue" || kind === "profit" || kind === "operating_cost";
    return {
      kind,
      subject,
      object: this.#objectOf(kind, subject, random),
      counterparty: this.#counterpartyOf(kind, subject, random),
      direction:
        kind === "market_value_change" || kind === "profit" ? (random.chance(0.5) ? "loss" : "gain") : null,
      basis: bases !== undefined && random.chance(0.6) ? random.pick(bases) : null,
      currency: kind === "quantity" ? null : currency,
      unit:
        kind === "quantity"
          ? random.pick(QUANTITY_UNITS)
          : kind === "price"
            ? random.pick(PRICE_UNITS)
            : null,
      amount: least * (most / least) ** ((random.next() + random.next() + random.next()) / 3),
      year: dated || (kind === "investment_plan" && random.chance(0.4)) ? year - random.below(2) : null,
      modality: kind === "investment_plan" && random.chance(0.6) ? "planned" : modality,
    };
  }

  #objectOf(kind: Kind, { objects }: Company, random: Random): Bearer | null {
    const [first, ...others] = objects;
    const share = kind === "training_cost" || kind === "price" ? 0.9 : kind === "investment_plan" ? 0.5 : 0.2;
    return first !== undefined && random.chance(share) ? random.pick([first, ...others]) : null;
  }

  #counterpartyOf(kind: Kind, subject: Company, random: Random): Event["counterparty"] {
    if (!((kind === "deal" && random.chance(0.75)) || (kind === "funding" && random.chance(0.5))))
      return null;
    const party = this.#companies.pick(random);
    if (party.id === subject.id) return null;
    return { party, role: kind === "funding" ? "investor" : random.pick(["supplier", "customer", "target"]) };
  }
}
