import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { readView } from "@/lib/claims/paging";
import { BadParameters } from "@/lib/claims/parameters";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { answering } from "../../problem-reply";

/** A page of claims: `{total, after, before, claims}`. `after` and `before` go back into the address as they are. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const params = new URL(request.url).searchParams;
    const { filter, paging, problems } = readView(params, API_PARAMETERS);
    const { options, problems: optionProblems } = readApiOptions(params);
    const all = [...problems, ...optionProblems, ...(await unknownNames(pool(), filter))];
    if (all.length > 0) throw new BadParameters(all);
    const [total, page] = await Promise.all([
      countClaims(pool(), filter),
      findClaims(pool(), filter, paging, options.limit),
    ]);
    return Response.json({ total, ...page }, { headers: { "Cache-Control": "no-cache" } });
  });
}
