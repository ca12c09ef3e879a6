import { cache } from "react";
import { everyClaim } from "@/lib/claims/filter";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { findOrganisation } from "@/lib/claims/queries/find-organisation";
import type { ChartClaims, OrganisationDetail } from "@/lib/claims/rows";
import { database } from "../../../database";

/** Read once for the page and its title; null if there is none. */
export const companyOf = cache(
  async (slug: string): Promise<OrganisationDetail | null> =>
    findOrganisation(await database(), decodeURIComponent(slug)),
);

/** All that is claimed about it, once for all parts of the page. */
export const claimsOf = cache(
  async (slug: string): Promise<ChartClaims> =>
    chartClaims(await database(), { ...everyClaim(), company: [decodeURIComponent(slug)] }),
);
