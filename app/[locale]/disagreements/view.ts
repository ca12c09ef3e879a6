import { cache } from "react";
import { type Params, type Problem, readParameters } from "@/lib/claims/parameters";
import { unknownCompanies, withoutUnknown } from "@/lib/claims/queries/unknown-names";
import { type FigureFilter, readFigureFilter, writeFigureFilter } from "@/lib/figures/filter";
import { FIGURE_PLACE_CODECS, type FigurePlace } from "@/lib/figures/place";
import { database } from "../../database";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export interface DisagreementsView {
  filter: FigureFilter;
  after: FigurePlace | null;
  problems: Problem[];
}

/** Everything that the address of the page says, read once for all its parts. */
export const readDisagreements = cache(async (searchParams: SearchParams): Promise<DisagreementsView> => {
  const params: Params = await searchParams;
  const { filter, problems } = readFigureFilter(params, ["after"]);
  const place = readParameters(FIGURE_PLACE_CODECS, params, "anything");
  const unknown = await unknownCompanies(await database(), filter.company);
  return {
    filter: withoutUnknown(filter, unknown),
    after: place.values.after,
    problems: [...problems, ...place.problems, ...unknown],
  };
});

/** The address of the page with another filter, without its language. */
export function disagreementsAddress(filter: FigureFilter): string {
  const query = writeFigureFilter(filter);
  return query === "" ? "/disagreements" : `/disagreements?${query}`;
}
