import { cache } from "react";
import { findClaim } from "@/lib/claims/queries/find-claim";
import type { ClaimDetail } from "@/lib/claims/rows";
import { database } from "../../../database";

/** Read once for the page and its title; null if there is none. */
export const claimOf = cache(
  async (id: string): Promise<ClaimDetail | null> => findClaim(await database(), decodeURIComponent(id)),
);
