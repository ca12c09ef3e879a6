import { knowledge } from "@/app/knowledge";
import { findClaim } from "@/lib/claims/queries/find-claim";
import { pool } from "@/lib/db/client";
import { readFigureFilter } from "@/lib/figures/filter";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { findFigure, findFigureAsOf } from "@/lib/figures/queries/find-figure";
import { jsonReply } from "../../json-reply";

/** One figure with its claims, by its id or any of theirs; with `as_of` or `known` as it stood then. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/figures/[id]">,
): Promise<Response> {
  const { id } = await params;
  return jsonReply(request, "figure", async ({ params: query, refuse }) => {
    const { filter, problems } = readFigureFilter(query, ["fields", "locale"]);
    const notHere = (["company", "kind", "agreement", "reason"] as const)
      .filter((parameter) => query.has(parameter))
      .map((parameter) => ({
        parameter,
        value: query.get(parameter) ?? "",
        reason: "unknown_parameter" as const,
      }));
    refuse([...problems, ...notHere]);
    if (filter.as_of === null) {
      const figure = await figureOf(pool(), id);
      return figure === null ? null : findFigure(pool(), figure);
    }
    const claim = await findClaim(pool(), id);
    if (claim === null) return null;
    const company = [claim.subject.slug, claim.counterparty?.slug ?? null].filter((slug) => slug !== null);
    return findFigureAsOf(pool(), { ...filter, claim: id, kind: [claim.kind], company }, knowledge());
  });
}
