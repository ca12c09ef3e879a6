import { createParser, parseAsStringLiteral } from "nuqs/server";
import {
  type Codecs,
  one,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "./parameters";
import { claimId } from "./parsers";

export const COLUMNS = [
  "date",
  "subject",
  "kind",
  "amount",
  "dollars",
  "who",
  "source",
  "agreement",
] as const;
export type Column = (typeof COLUMNS)[number];

export const DENSITIES = ["roomy", "dense"] as const;
export type Density = (typeof DENSITIES)[number];

/**
 * How the list of claims is looked at: in the address like all else, so that whoever opens a link sees the same table
 * with the same claim open, from the first byte.
 */
export interface ExplorerView {
  /** In their order; always with the amount, which opens its claim. */
  columns: readonly Column[];
  density: Density;
  /** With the words that each claim rests on. */
  quotes: boolean;
  /** The id of the claim whose evidence is open beside the list. */
  claim: string | null;
}

/** All columns, and no claim open. */
export const USUAL_VIEW: ExplorerView = { columns: COLUMNS, density: "roomy", quotes: false, claim: null };

const isColumn = (text: string): text is Column => (COLUMNS as readonly string[]).includes(text);

export const columnsParser = createParser<readonly Column[]>({
  parse(text) {
    const columns = text.split(",").filter(isColumn);
    const asWritten = columns.join(",") === text && new Set(columns).size === columns.length;
    return asWritten && columns.includes("amount") ? columns : null;
  },
  serialize: (columns) => columns.join(","),
  eq: (one, other) => one.join() === other.join(),
});

const yes = createParser<boolean>({
  parse: (text) => (text === "1" ? true : null),
  serialize: () => "1",
});

const CODECS: Codecs<ExplorerView> = {
  columns: oneOr<readonly Column[]>(COLUMNS, columnsParser, () => "not_columns"),
  density: oneOr<Density>("roomy", parseAsStringLiteral(DENSITIES), () => "unknown_value"),
  quotes: oneOr(false, yes, () => "unknown_value"),
  claim: one(claimId, () => "not_a_figure"),
};

export const EXPLORER_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ExplorerView>;

/** Reads what an address says about the list; other parameters are left to their own readers. Never throws. */
export function readExplorerView(params: Params): { explorer: ExplorerView; problems: Problem[] } {
  const { values: explorer, problems } = readParameters(CODECS, params, "anything");
  return { explorer, problems };
}

/** The query string without `?`; "" where all is as usual. */
export function writeExplorerView(view: ExplorerView): string {
  return writeParameters(CODECS, { ...view, columns: isUsual(view.columns) ? COLUMNS : view.columns });
}

const isUsual = (columns: readonly Column[]): boolean => columns.join() === COLUMNS.join();
