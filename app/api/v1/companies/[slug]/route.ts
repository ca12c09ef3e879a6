import { findOrganisation } from "@/lib/claims/queries/find-organisation";
import { pool } from "@/lib/db/client";
import { jsonReply } from "../../json-reply";
import { refuseOthers } from "../../refuse-others";

/** One organisation with its names, people, objects, sources and claims by kind. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/companies/[slug]">,
): Promise<Response> {
  const { slug } = await params;
  return jsonReply(request, "company", async (asked) => {
    refuseOthers(asked);
    return findOrganisation(pool(), slug);
  });
}
