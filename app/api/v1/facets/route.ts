import { readFilter } from "@/lib/claims/filter";
import { facets } from "@/lib/claims/queries/facets";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../json-reply";

/** How many claims each value of each facet would show, the facet's own parameters left out; exact. */
export function GET(request: Request): Promise<Response> {
  return jsonReply(request, "facets", async ({ params, refuse }) => {
    const { filter, problems } = readFilter(params, ["fields", "locale"]);
    refuse([...problems, ...(await unknownNames(pool(), filter))]);
    return facets(pool(), filter);
  });
}
