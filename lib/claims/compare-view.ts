import { parseAsStringLiteral } from "nuqs/server";
import { KINDS, type Kind } from "../extraction/types";
import {
  type Codecs,
  many,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "./parameters";
import { slug } from "./parsers";

/** More are no longer told apart by colour, nor read side by side. */
export const MOST_COMPARED = 8;

export const LAYOUTS = ["apart", "together"] as const;
/** A small chart each on the same axes, or all in one. */
export type Layout = (typeof LAYOUTS)[number];

export interface CompareView {
  /** Slugs of organisations. */
  company: string[];
  kind: Kind;
  layout: Layout;
}

const CODECS: Codecs<CompareView> = {
  company: many(slug, () => "not_a_name"),
  kind: oneOr<Kind>("valuation", parseAsStringLiteral(KINDS), () => "unknown_value"),
  layout: oneOr<Layout>("apart", parseAsStringLiteral(LAYOUTS), () => "unknown_value"),
};

/** Reads whom the address compares, and on what; `alongside` names the parameters that others read. Never throws. */
export function readCompareView(
  params: Params,
  alongside: readonly string[] = [],
): { view: CompareView; problems: Problem[] } {
  const { values, problems } = readParameters(CODECS, params, alongside);
  const [compared, beyond] = [values.company.slice(0, MOST_COMPARED), values.company.slice(MOST_COMPARED)];
  return {
    view: { ...values, company: compared },
    problems: [
      ...problems,
      ...beyond.map((value) => ({ parameter: "company", value, reason: "too_many_compared" as const })),
    ],
  };
}

/** The query string without `?`. */
export const writeCompareView = (view: CompareView): string => writeParameters(CODECS, view);
