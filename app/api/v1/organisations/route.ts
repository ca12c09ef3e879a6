import { createParser } from "nuqs/server";
import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { BadParameters, type Codecs, one, readParameters } from "@/lib/claims/parameters";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { searchOrganisations } from "@/lib/claims/queries/search-organisations";
import { refusalOfWords, tidyWords } from "@/lib/claims/words";
import { pool } from "@/lib/db/client";
import { answering } from "../../problem-reply";

const CODECS: Codecs<{ q: string | null }> = {
  q: one(
    createParser<string>({
      parse: (text) =>
        ["not_text", "too_long"].includes(refusalOfWords(text) ?? "") ? null : tidyWords(text),
      serialize: (text) => text,
    }),
    (text) => refusalOfWords(text) ?? "not_text",
  ),
};

/** Organisations that `q` may mean, in any of their names and scripts; without `q` those with most claims. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const params = new URL(request.url).searchParams;
    const { values, problems } = readParameters(CODECS, params, API_PARAMETERS);
    const { options, problems: optionProblems } = readApiOptions(params);
    if (problems.length + optionProblems.length > 0)
      throw new BadParameters([...problems, ...optionProblems]);
    const organisations =
      values.q === null
        ? await listOrganisations(pool(), { size: options.limit })
        : await searchOrganisations(pool(), values.q, options.limit);
    return Response.json({ organisations }, { headers: { "Cache-Control": "no-cache" } });
  });
}
