import { type APIRequestContext, expect } from "@playwright/test";
import type { ClaimRow } from "../lib/claims/rows";

interface Page {
  total: number;
  after: string | null;
  claims: ClaimRow[];
}

async function pageOf(request: APIRequestContext, query: string, limit: number, after: string | null) {
  const address = new URLSearchParams(query);
  address.set("limit", String(limit));
  if (after !== null) address.set("after", after);
  const reply = await request.get(`/api/v1/claims?${address}`);
  expect(reply.status(), await reply.text()).toBe(200);
  return (await reply.json()) as Page;
}

/** Every claim of a filter, as the API pages through them: the measure that pages and exports are held to. */
export async function claimsOf(request: APIRequestContext, query = ""): Promise<ClaimRow[]> {
  const claims: ClaimRow[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf(request, query, 1000, after);
    claims.push(...page.claims);
    after = page.after;
  } while (after !== null);
  return claims;
}

export async function countOf(request: APIRequestContext, query = ""): Promise<number> {
  return (await pageOf(request, query, 1, null)).total;
}

/** Some claim of a filter, the newest first; fails where there is none, for then the test would prove nothing. */
export async function claimOf(
  request: APIRequestContext,
  query: string,
  fits: (claim: ClaimRow) => boolean = () => true,
): Promise<ClaimRow> {
  const claim = (await claimsOf(request, query)).find(fits);
  expect(claim, `a claim of ${query}`).toBeDefined();
  return claim as ClaimRow;
}
