import type { Format } from "../export/formats";
import { FEED_ENDINGS, type FeedFormat } from "../feeds/formats";
import { type FigureFilter, writeFigureFilter } from "../figures/filter";
import { type PlanFilter, writePlanFilter } from "../figures/plan-filter";
import type { Locale } from "../i18n/locales";
import { type SourcesView, writeSourcesView } from "../sources/order";
import { type CompareView, writeCompareView } from "./compare-view";
import type { ClaimFilter } from "./filter";
import { writeFilter } from "./filter";
import { FIRST_PAGE, type Paging, writeView } from "./paging";
import { type RankView, writeRankView } from "./rank-view";
import { moneyQuery, type ShownIn } from "./shown-money";

/** Every address of the product about claims, without the language: Link and getPathname put that before it. */
const withQuery = (path: string, query: string): string => (query === "" ? path : `${path}?${query}`);

export const claimsPath = (filter: ClaimFilter, paging: Paging = FIRST_PAGE): string =>
  withQuery("/claims", writeView(filter, paging));

/** A claim beside the list that it was found in, whose address may have a query; else on its own page. */
export function openedClaimPath(id: string, list: string | null): string {
  if (list === null) return claimPath(id);
  const [path = "", query] = list.split("?");
  const search = new URLSearchParams(query);
  search.set("claim", id);
  return `${path}?${search}`;
}

/** The page of claims by a query string that was written before, also of the chart on it. */
export const claimsPathWith = (query: string): string => withQuery("/claims", query);

/** The first rows of the page of claims at an address, ahead of it. */
export const rowsPath = (locale: Locale, query: string): string => withQuery(`/api/rows/${locale}`, query);

export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`;

export const companyPath = (slug: string): string => `/companies/${encodeURIComponent(slug)}`;

export const rankingsPath = (view: RankView): string => withQuery("/rankings", writeRankView(view));

/** `more` is what the address says besides, as a query string. */
export const comparePath = (view: CompareView, more = ""): string =>
  withQuery("/compare", [writeCompareView(view), more].filter((part) => part !== "").join("&"));

export const plansPath = (filter: PlanFilter): string => withQuery("/plans", writePlanFilter(filter));

export const sourcesPath = (view: SourcesView): string => withQuery("/sources", writeSourcesView(view));

export const sourcePath = (slug: string): string => `/sources/${encodeURIComponent(slug)}`;

export const disagreementsPath = (filter: FigureFilter): string =>
  withQuery("/disagreements", writeFigureFilter(filter));

/** Of a figure, by its own id or any of its claims'; `query` says as of which day. */
export const figurePath = (id: string, query = ""): string =>
  withQuery(`/figures/${encodeURIComponent(id)}`, query);

/** The API's addresses have no language before them. */
export const exportPath = (
  filter: ClaimFilter,
  file: Format | "zip" = "csv",
  shown: ShownIn = "USD",
): string =>
  withQuery(
    `/api/v1/claims.${file}`,
    [writeFilter(filter), moneyQuery(shown)].filter((part) => part !== "").join("&"),
  );

/** A filter of claims or of disagreements as a feed. */
export const claimsFeedPath = (filter: ClaimFilter, format: FeedFormat): string =>
  withQuery(`/api/v1/claims.${FEED_ENDINGS[format]}`, writeFilter(filter));

export const disagreementsFeedPath = (filter: FigureFilter, format: FeedFormat): string =>
  withQuery(`/api/v1/disagreements.${FEED_ENDINGS[format]}`, writeFigureFilter(filter));

export type SearchedList = "organisations" | "sources" | "claimants";

/** Names like `query`; where it is empty the first of the list. `q` is always written: without it some are listed otherwise. */
export const searchApiPath = (list: SearchedList, query: string): string =>
  withQuery(`/api/v1/${list}`, new URLSearchParams({ q: query }).toString());

/** Everything that a reader may go to by its name. */
export const goToApiPath = (query: string, locale: Locale): string =>
  withQuery("/api/v1/names", new URLSearchParams({ q: query, locale }).toString());

export const EXTRACT_API_PATH = "/api/v1/extract";

export const CHARTS = ["timeline", "volume"] as const;
/** A chart of the claims of a filter, with an address of its own. */
export type Chart = (typeof CHARTS)[number];

/** A chart without the page around it. `query` is what the chart is of and how it is drawn, without `?`. */
export const embedPath = (chart: Chart, query: string): string => withQuery(`/embed/${chart}`, query);

export const PICTURED_PAGES = ["rankings", "plans", "compare"] as const;
export type PicturedPage = (typeof PICTURED_PAGES)[number];

/** What one of those pages draws, without the page around it; `page` is its address. */
export const embeddedPagePath = (page: string): string => `/embed${page}`;

/** The claims on a figure on one axis, without the page around it; `query` says as of which day. */
export const embeddedFigurePath = (id: string, query = ""): string =>
  withQuery(`/embed/figures/${encodeURIComponent(id)}`, query);

/** Exactly the rows that a chart draws. */
export const chartCsvPath = (chart: Chart, query: string): string =>
  withQuery(`/api/v1/charts/${chart}.csv`, query);

/** Exactly the claims that a ranking draws. */
export const rankingCsvPath = (view: RankView): string =>
  withQuery("/api/v1/charts/rankings.csv", writeRankView(view));

/** The claim that set the state of each plan that is drawn. */
export const plansCsvPath = (filter: PlanFilter): string =>
  withQuery("/api/v1/charts/plans.csv", writePlanFilter(filter));

/** The page that explains files, columns, API and feeds; `part` is one of its sections. */
export const apiPagePath = (part?: "columns"): string => `/api${part === undefined ? "" : `#${part}`}`;
/** An address of ours with other dates in it. */
export function withDates(address: string, { from, to }: { from: string; to: string }): string {
  const [path = "", query] = address.split("?");
  const search = new URLSearchParams(query);
  search.set("from", from);
  search.set("to", to);
  return `${path}?${search}`;
}
