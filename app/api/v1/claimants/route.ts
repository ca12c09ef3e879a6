import { searchClaimants } from "@/lib/claims/queries/search-claimants";
import { pool } from "@/lib/db/client";
import { searchReply } from "../search-reply";

/** Organisations and people who assert something, in any of their names; without `q` those who assert most. */
export function GET(request: Request): Promise<Response> {
  return searchReply(request, "claimants", (text, size) => searchClaimants(pool(), text, size));
}
