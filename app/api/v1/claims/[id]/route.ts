import { findClaim } from "@/lib/claims/queries/find-claim";
import { pool } from "@/lib/db/client";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { jsonReply } from "../../json-reply";
import { refuseOthers } from "../../refuse-others";

/** One claim with all that is known of it, also when it is superseded; its article's text stands with the article. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/claims/[id]">,
): Promise<Response> {
  const { id } = await params;
  return jsonReply(request, "claim", async (asked) => {
    refuseOthers(asked);
    const [claim, figure] = await Promise.all([findClaim(pool(), id), figureOf(pool(), id)]);
    if (claim === null) return null;
    const { text: _text, neighbours: _neighbours, otherCurrencies: _others, ...own } = claim;
    return { ...own, figure };
  });
}
