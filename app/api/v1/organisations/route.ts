import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { searchOrganisations } from "@/lib/claims/queries/search-organisations";
import { pool } from "@/lib/db/client";
import { searchReply } from "../search-reply";

/** Organisations that `q` may mean, in any of their names and scripts; without `q` those with most claims. */
export function GET(request: Request): Promise<Response> {
  return searchReply(request, "organisations", (text, size) =>
    text === null ? listOrganisations(pool(), { size }) : searchOrganisations(pool(), text, size),
  );
}
