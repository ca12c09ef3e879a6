import { parseAsStringLiteral } from "nuqs/server";
import {
  type Codecs,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "../claims/parameters";

/** What the list of sources is ordered by, the most first. */
export const SOURCE_ORDERS = ["claims", "companies", "first", "alone", "agreeing", "contradicted"] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** How much of the list is shown, in which order. */
export interface SourcesView {
  order: SourceOrder;
  rows: "most" | "all";
}

const CODECS: Codecs<SourcesView> = {
  order: oneOr<SourceOrder>("claims", parseAsStringLiteral(SOURCE_ORDERS), () => "unknown_value"),
  rows: oneOr<SourcesView["rows"]>("most", parseAsStringLiteral(["most", "all"]), () => "unknown_value"),
};

/** Reads what an address says of the list of sources. Never throws. */
export function readSourcesView(params: Params): { view: SourcesView; problems: Problem[] } {
  const { values: view, problems } = readParameters(CODECS, params);
  return { view, problems };
}

/** The query string without `?`. */
export const writeSourcesView = (view: SourcesView): string => writeParameters(CODECS, view);
