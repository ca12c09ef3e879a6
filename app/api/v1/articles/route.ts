import { listArticles } from "@/lib/api/queries/articles";
import { textCursorCodecs, writeTextCursor } from "@/lib/api/text-cursor";
import { readApiOptions } from "@/lib/claims/api-options";
import { isDay } from "@/lib/claims/days";
import { FILTER_PARAMETERS, readFilter } from "@/lib/claims/filter";
import { readParameters } from "@/lib/claims/parameters";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../json-reply";

const OF_ARTICLES = ["source", "language", "from", "to"] as const;
const NOT_HERE = FILTER_PARAMETERS.filter((name) => !OF_ARTICLES.some((known) => known === name));

/** Articles, the newest first: `{after, articles}`. */
export function GET(request: Request): Promise<Response> {
  return jsonReply(request, "articles", async ({ params, refuse }) => {
    const { filter, problems } = readFilter(params, ["after", "limit", "fields", "locale"]);
    const place = readParameters(textCursorCodecs(2), params, "anything");
    const { options, problems: ofOptions } = readApiOptions(params);
    const { after } = place.values;
    if (after !== null && !isDay(after[0] ?? "")) {
      place.problems.push({ parameter: "after", value: params.get("after") ?? "", reason: "not_a_cursor" });
    }
    const notHere = NOT_HERE.filter((name) => params.has(name)).map((parameter) => ({
      parameter,
      value: params.get(parameter) ?? "",
      reason: "unknown_parameter" as const,
    }));
    const unknown = await unknownNames(pool(), { company: [], claimant: [], source: filter.source });
    refuse([...problems, ...notHere, ...place.problems, ...ofOptions, ...unknown]);
    const rows = await listArticles(pool(), filter, after, options.limit + 1);
    const articles = rows.slice(0, options.limit);
    const last = articles.at(-1);
    return {
      after: rows.length > options.limit && last ? writeTextCursor([last.published, last.id]) : null,
      articles,
    };
  });
}
