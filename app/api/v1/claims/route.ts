import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { readView } from "@/lib/claims/paging";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../json-reply";

/** A page of claims: `{total, after, before, claims}`. `after` and `before` go back into the address as they are. */
export function GET(request: Request): Promise<Response> {
  return jsonReply(request, "claims", async ({ params, refuse }) => {
    const { filter, paging, problems } = readView(params, [...API_PARAMETERS, "fields"]);
    const { options, problems: optionProblems } = readApiOptions(params);
    refuse([...problems, ...optionProblems, ...(await unknownNames(pool(), filter))]);
    const [total, page] = await Promise.all([
      countClaims(pool(), filter),
      findClaims(pool(), filter, paging, options.limit),
    ]);
    return { total, ...page };
  });
}
