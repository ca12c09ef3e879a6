import { listSources } from "@/lib/api/queries/list-sources";
import { searchSources } from "@/lib/claims/queries/search-sources";
import { pool } from "@/lib/db/client";
import { searchReply } from "../search-reply";
import { slugsReply } from "../slugs-reply";

/** Every source that has a claim, in the order of their slugs; with `q` those with a name like it. */
export function GET(request: Request): Promise<Response> {
  return new URL(request.url).searchParams.has("q")
    ? searchReply(request, "sources", (text, size) => searchSources(pool(), text, size))
    : slugsReply(request, "sources", (after, size) => listSources(pool(), after, size));
}
