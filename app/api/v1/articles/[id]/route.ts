import { findArticle } from "@/lib/api/queries/articles";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../../json-reply";
import { refuseOthers } from "../../refuse-others";

/** One article with its claims' ids; its text only where its source allows that. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/articles/[id]">,
): Promise<Response> {
  const { id } = await params;
  return jsonReply(request, "article", async (asked) => {
    refuseOthers(asked);
    return findArticle(pool(), id);
  });
}
