import { knowledge } from "@/app/knowledge";
import { readApiOptions } from "@/lib/claims/api-options";
import { readParameters } from "@/lib/claims/parameters";
import { unknownCompanies } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { type FigureFilter, readFigureFilter } from "@/lib/figures/filter";
import { FIGURE_PLACE_CODECS, writeFigurePlace } from "@/lib/figures/place";
import { countFigures, listFigures } from "@/lib/figures/queries/list-figures";
import { jsonReply } from "./json-reply";

/** A page of figures: `{total, after, figures}`, those that disagree most first; `narrow` may ask for less than was said. */
export function figuresReply(
  request: Request,
  name: "figures" | "disagreements",
  { narrow = (filter: FigureFilter) => filter, refused = [] as readonly string[] } = {},
): Promise<Response> {
  return jsonReply(request, name, async ({ params, refuse }) => {
    const { filter, problems } = readFigureFilter(params, ["after", "limit", "fields", "locale"]);
    const place = readParameters(FIGURE_PLACE_CODECS, params, "anything");
    const { options, problems: ofOptions } = readApiOptions(params);
    const notHere = refused
      .filter((parameter) => params.has(parameter))
      .map((parameter) => ({
        parameter,
        value: params.get(parameter) ?? "",
        reason: "unknown_parameter" as const,
      }));
    const unknown = await unknownCompanies(pool(), filter.company);
    refuse([...notHere, ...problems, ...place.problems, ...ofOptions, ...unknown]);
    const wanted = narrow(filter);
    const [{ total }, { figures, after }] = await Promise.all([
      countFigures(pool(), wanted, knowledge()),
      listFigures(pool(), wanted, {
        after: place.values.after,
        size: options.limit,
        knowledge: knowledge(),
      }),
    ]);
    return { total, after: after && writeFigurePlace(after), figures };
  });
}
