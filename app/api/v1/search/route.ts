import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { everyClaim } from "@/lib/claims/filter";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { readParameters } from "@/lib/claims/parameters";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { searchOrganisations } from "@/lib/claims/queries/search-organisations";
import { searchSources } from "@/lib/claims/queries/search-sources";
import { foldedWords } from "@/lib/claims/words";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../json-reply";
import { SEARCHED } from "../search-reply";

/** What has the words of `q`: `{total, claims, companies, sources}`, at most `limit` of each. */
export function GET(request: Request): Promise<Response> {
  return jsonReply(request, "search", async ({ params, refuse }) => {
    const { values, problems } = readParameters(SEARCHED, params, API_PARAMETERS);
    const { options, problems: ofOptions } = readApiOptions(params);
    const { q } = values;
    const missing =
      q === null && problems.length === 0 ? [{ parameter: "q", value: "", reason: "missing" as const }] : [];
    refuse([...problems, ...ofOptions, ...missing]);
    const words = q ?? "";
    const filter = { ...everyClaim(), words };
    const [claims, companies, sources] = await Promise.all([
      foldedWords(words).length === 0
        ? { total: 0, claims: [] }
        : Promise.all([
            countClaims(pool(), filter),
            findClaims(pool(), filter, FIRST_PAGE, options.limit),
          ]).then(([total, { claims: found }]) => ({ total, claims: found })),
      searchOrganisations(pool(), words, options.limit),
      searchSources(pool(), words, options.limit),
    ]);
    return { ...claims, companies, sources };
  });
}
