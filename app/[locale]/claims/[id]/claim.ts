import { notFound } from "next/navigation";
import { cache } from "react";
import { findClaim } from "@/lib/claims/queries/find-claim";
import type { ClaimDetail } from "@/lib/claims/rows";
import { database } from "../../../database";

/** Read once for the page and its title. The proxy has asked whether it exists; between the two it may have gone. */
export const claimOf = cache(async (id: string): Promise<ClaimDetail> => {
  const claim = await findClaim(await database(), decodeURIComponent(id));
  return claim ?? notFound();
});
