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

async function* pagesOf(request: APIRequestContext, query: string, limit: number) {
  let after: string | null = null;
  do {
    const page: Page = await pageOf(request, query, limit, after);
    yield page.claims;
    after = page.after;
  } while (after !== null);
}

/** Every claim of a filter, as the API pages through them: the measure that pages and exports are held to. */
export async function claimsOf(request: APIRequestContext, query = ""): Promise<ClaimRow[]> {
  const claims: ClaimRow[] = [];
  for await (const page of pagesOf(request, query, 1000)) claims.push(...page);
  return claims;
}

export async function newestOf(request: APIRequestContext, count: number): Promise<ClaimRow[]> {
  return (await pageOf(request, "", count, null)).claims;
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
  for await (const page of pagesOf(request, query, 50)) {
    const claim = page.find(fits);
    if (claim !== undefined) return claim;
  }
  throw new Error(`There is no claim of ${query}.`);
}
