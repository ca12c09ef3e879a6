import { CHART_PARAMETERS, readChartView, writeChartView } from "../claims/charts/chart-view";
import { type CompareView, readCompareView } from "../claims/compare-view";
import { EXPLORER_PARAMETERS } from "../claims/explorer-view";
import type { ClaimFilter } from "../claims/filter";
import { writeFilter } from "../claims/filter";
import { readView } from "../claims/paging";
import {
  CHARTS,
  type Chart,
  comparePath,
  embeddedFigurePath,
  embeddedPagePath,
  embedPath,
  PICTURED_PAGES,
  type PicturedPage,
  plansPath,
  rankingsPath,
} from "../claims/paths";
import { type RankView, readRankView } from "../claims/rank-view";
import type { ShownIn } from "../claims/shown-money";
import { readFigureView, writeFigureView } from "../figures/figure-view";
import { type PlanFilter, readPlanFilter } from "../figures/plan-filter";
import { isLanguage, type Language } from "../i18n/locales";

/** Where programs ask how the chart of a page stands in theirs. */
const OEMBED_PATH = "/api/oembed";
export const OEMBED_FORMATS = ["json", "xml"] as const;
export type OembedFormat = (typeof OEMBED_FORMATS)[number];

export const isOembedFormat = (text: string): text is OembedFormat =>
  OEMBED_FORMATS.some((format) => format === text);

/** The question for the page under `address`, which is given in full. */
export const oembedPath = (address: string, format: OembedFormat): string =>
  `${OEMBED_PATH}?${new URLSearchParams({ url: address, format })}`;

/** The chart that a page is known by, and its address without the page around it (and without the language). */
export type ChartOfPage = { language: Language; embed: string; in: ShownIn } & (
  | { of: "claims"; filter: ClaimFilter }
  | { of: "figure"; id: string }
  | { of: "rankings"; view: RankView }
  | { of: "plans"; filter: PlanFilter }
  | { of: "compare"; view: CompareView }
);

/** What has a chart under `address`: a page that is known by one, or a chart alone. Null for anything else. */
export function chartOfPage(address: string, origin: string): ChartOfPage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [, first = "", ...rest] = url.pathname.replace(/\/$/, "").split("/");
  if (url.origin !== origin || !isLanguage(first)) return null;
  const [section = "", id, ...more] = rest[0] === "embed" ? rest.slice(1) : rest;
  if (more.length > 0) return null;
  if (section === "figures" && id !== undefined) return ofFigure(first, id, url.searchParams);
  if (isPictured(section)) return id === undefined ? PICTURED[section](first, url.searchParams) : null;
  const chart = section === "claims" && rest[0] === "claims" ? "timeline" : section;
  return id === undefined && isChart(chart) && (chart === "timeline" || rest[0] === "embed")
    ? ofClaims(first, chart, url.searchParams)
    : null;
}

/** Pages that draw one chart of their own. */
const PICTURED = {
  rankings(language: Language, params: URLSearchParams): ChartOfPage | null {
    const { view, problems } = readRankView(params, ["theme"]);
    if (problems.length > 0) return null;
    return { language, of: "rankings", view, in: view.in, embed: embeddedPagePath(rankingsPath(view)) };
  },
  plans(language: Language, params: URLSearchParams): ChartOfPage | null {
    const { filter, problems } = readPlanFilter(params, ["theme"]);
    if (problems.length > 0) return null;
    return { language, of: "plans", filter, in: filter.in, embed: embeddedPagePath(plansPath(filter)) };
  },
  /** Without a company there is nothing to draw. */
  compare(language: Language, params: URLSearchParams): ChartOfPage | null {
    const { view, problems } = readCompareView(params, [...CHART_PARAMETERS, "theme"]);
    const { view: chart, problems: ofChart } = readChartView(params, "anything");
    if (problems.length + ofChart.length > 0 || view.company.length === 0) return null;
    return {
      language,
      of: "compare",
      view,
      in: chart.in,
      embed: embeddedPagePath(comparePath(view, writeChartView(chart))),
    };
  },
} satisfies Record<PicturedPage, (language: Language, params: URLSearchParams) => ChartOfPage | null>;

const isPictured = (text: string): text is PicturedPage => PICTURED_PAGES.some((page) => page === text);

const isChart = (text: string): text is Chart => CHARTS.some((chart) => chart === text);

function ofClaims(language: Language, chart: Chart, params: URLSearchParams): ChartOfPage | null {
  const { filter, problems } = readView(params, [...CHART_PARAMETERS, ...EXPLORER_PARAMETERS, "theme"]);
  const { view, problems: ofChart } = readChartView(params, "anything");
  if (problems.length + ofChart.length > 0) return null;
  const query = [writeFilter(filter), writeChartView(view)].filter((part) => part !== "").join("&");
  return {
    language,
    of: "claims",
    filter,
    in: chart === "volume" ? "printed" : view.in,
    embed: embedPath(chart, query),
  };
}

function ofFigure(language: Language, id: string, params: URLSearchParams): ChartOfPage | null {
  const { view, problems } = readFigureView(params, ["theme"]);
  if (problems.length > 0) return null;
  try {
    const decoded = decodeURIComponent(id);
    return {
      language,
      of: "figure",
      id: decoded,
      in: view.in,
      embed: embeddedFigurePath(decoded, writeFigureView(view)),
    };
  } catch {
    return null;
  }
}
