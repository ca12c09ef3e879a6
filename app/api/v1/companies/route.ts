import { listCompanies } from "@/lib/api/queries/list-companies";
import { pool } from "@/lib/db/client";
import { slugsReply } from "../slugs-reply";

/** Every organisation that has a claim, in the order of their slugs. */
export function GET(request: Request): Promise<Response> {
  return slugsReply(request, "companies", (after, size) => listCompanies(pool(), after, size));
}
