import { parseAsStringLiteral } from "nuqs/server";
import { type Place, writeCursor } from "./cursor";
import { type ClaimFilter, readFilter, writeFilter } from "./filter";
import {
  type Codecs,
  one,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "./parameters";
import { cursor } from "./parsers";

export const ORDERS = ["newest", "oldest", "largest", "smallest"] as const;
/** By claim date, or by dollars: what has none comes last in both. */
export type Order = (typeof ORDERS)[number];

export const isByDollars = (order: Order): boolean => order === "largest" || order === "smallest";

/** Which part of the matching claims, in which order. At most one of `after` and `before` is set. */
export interface Paging {
  order: Order;
  /** The page that follows this place. */
  after: Place | null;
  /** The page that ends just before this place. */
  before: Place | null;
}

export const FIRST_PAGE: Paging = { order: "newest", after: null, before: null };

const CODECS: Codecs<Paging> = {
  order: oneOr<Order>("newest", parseAsStringLiteral(ORDERS), () => "unknown_value"),
  after: one(cursor, () => "not_a_cursor"),
  before: one(cursor, () => "not_a_cursor"),
};

export const PAGING_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof Paging>;

/** Everything that an address says about a list of claims. Never throws; see readFilter about problems. */
export function readView(
  params: Params,
  alongside: readonly string[] = [],
): { filter: ClaimFilter; paging: Paging; problems: Problem[] } {
  const { filter, problems } = readFilter(params, [...PAGING_PARAMETERS, ...alongside]);
  const { values: paging, problems: pagingProblems } = readParameters(CODECS, params, "anything");
  if (paging.after !== null && paging.before !== null) {
    pagingProblems.push({
      parameter: "before",
      value: writeCursor(paging.before),
      reason: "after_and_before",
    });
  }
  for (const key of ["after", "before"] as const) {
    const place = paging[key];
    if (place === null || isByDollars(paging.order) === (place.usd !== undefined)) continue;
    // A place in another order.
    pagingProblems.push({ parameter: key, value: writeCursor(place), reason: "not_a_cursor" });
    paging[key] = null;
  }
  return { filter, paging, problems: [...problems, ...pagingProblems] };
}

/** The query string without `?` of a filter and a place in its list. */
export function writeView(filter: ClaimFilter, paging: Paging = FIRST_PAGE): string {
  return [writeFilter(filter), writeParameters(CODECS, paging)].filter((part) => part !== "").join("&");
}
