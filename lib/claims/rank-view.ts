import { parseAsStringLiteral } from "nuqs/server";
import { type ClaimFilter, everyClaim } from "./filter";
import { MOMENT_CODECS, type Moment, momentIn } from "./moment";
import { type Codecs, oneOr, type Params, type Problem, readParameters, writeParameters } from "./parameters";
import { MONEY_CODECS, type MoneyView } from "./shown-money";

/** Kinds of money that is one sum, never less than nothing. */
export const RANKED_KINDS = [
  "valuation",
  "investment_plan",
  "training_cost",
  "operating_cost",
  "funding",
  "deal",
  "revenue",
] as const;
export type RankedKind = (typeof RANKED_KINDS)[number];

/** Which of a company's claims it is ranked by. */
export const RANK_BY = ["latest", "largest", "lowest"] as const;
export type RankBy = (typeof RANK_BY)[number];

/** More companies than this are a list to search, not a picture. */
export const MOST_RANKED = 40;

/** Of which claims, as they were known when, and in which money. */
export interface RankView extends Moment, MoneyView {
  kind: RankedKind;
  by: RankBy;
}

const CODECS: Codecs<RankView> = {
  kind: oneOr<RankedKind>("valuation", parseAsStringLiteral(RANKED_KINDS), () => "unknown_value"),
  by: oneOr<RankBy>("latest", parseAsStringLiteral(RANK_BY), () => "unknown_value"),
  ...MONEY_CODECS,
  ...MOMENT_CODECS,
};

/** Reads what the address of the rankings says; `alongside` names the parameters that others read. Never throws. */
export function readRankView(
  params: Params,
  alongside: readonly string[] = [],
): { view: RankView; problems: Problem[] } {
  const { values, problems } = readParameters(CODECS, params, alongside);
  return { view: { ...values, ...momentIn(values) }, problems };
}

/** The query string without `?`. */
export const writeRankView = (view: RankView): string => writeParameters(CODECS, view);

/** The claims among which a ranking chooses. */
export const claimsToRank = ({ kind, as_of, known }: Omit<RankView, "by" | "in">): ClaimFilter => ({
  ...everyClaim(),
  kind: [kind],
  as_of,
  known,
});
