import type { ClaimFilter } from "./filter";
import { writeFilter } from "./filter";
import { FIRST_PAGE, type Paging, writeView } from "./paging";

/** Every address of the product about claims, without the language: Link and getPathname put that before it. */
const withQuery = (path: string, query: string): string => (query === "" ? path : `${path}?${query}`);

export const claimsPath = (filter: ClaimFilter, paging: Paging = FIRST_PAGE): string =>
  withQuery("/claims", writeView(filter, paging));

export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`;

export const companyPath = (slug: string): string => `/companies/${encodeURIComponent(slug)}`;

/** The API's addresses have no language before them. */
export const claimsCsvPath = (filter: ClaimFilter): string =>
  withQuery("/api/v1/claims.csv", writeFilter(filter));

export const organisationsApiPath = (query: string): string =>
  withQuery("/api/v1/organisations", new URLSearchParams({ q: query }).toString());

export const EXTRACT_API_PATH = "/api/v1/extract";
