import { parseAsStringLiteral } from "nuqs/server";
import {
  BadParameters,
  type Codecs,
  many,
  one,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "../claims/parameters";
import { day, slug } from "../claims/parsers";
import { KINDS, type Kind } from "../extraction/types";
import { AGREEMENTS, type Agreement } from "./rows";
import { REASONS, type Reason } from "./types";

/** Which figures: several values of one key mean any of them, different keys mean all of them. */
export interface FigureFilter {
  /** Slugs of organisations: a figure's subject or the other side of its deal. */
  company: string[];
  kind: Kind[];
  agreement: Agreement[];
  reason: Reason[];
  /** As it stood on that day: from claims dated up to it. */
  as_of: string | null;
  /** From claims that Marsad had recorded by the end of that day (UTC); where `as_of` is not given, it is the same day. */
  known: string | null;
}

const CODECS: Codecs<FigureFilter> = {
  company: many(slug, () => "not_a_name"),
  kind: many(parseAsStringLiteral(KINDS), () => "unknown_value", KINDS),
  agreement: many(parseAsStringLiteral(AGREEMENTS), () => "unknown_value", AGREEMENTS),
  reason: many(parseAsStringLiteral(REASONS), () => "unknown_value", REASONS),
  as_of: one(day, () => "not_a_day"),
  known: one(day, () => "not_a_day"),
};

export const FIGURE_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof FigureFilter>;

export function everyFigure(): FigureFilter {
  return readParameters(CODECS, {}).values;
}

/** As readFilter of claims: never throws, and what could not be understood is named. */
export function readFigureFilter(
  params: Params,
  alongside: readonly string[] = [],
): { filter: FigureFilter; problems: Problem[] } {
  const { values: filter, problems } = readParameters(CODECS, params, alongside);
  if (filter.known !== null && filter.as_of === null) filter.as_of = filter.known;
  return { filter, problems };
}

export function requireFigureFilter(params: Params, alongside: readonly string[] = []): FigureFilter {
  const { filter, problems } = readFigureFilter(params, alongside);
  if (problems.length > 0) throw new BadParameters(problems);
  return filter;
}

export const writeFigureFilter = (filter: FigureFilter): string => writeParameters(CODECS, filter);
