import { cache } from "react";
import { CHART_PARAMETERS, type ChartView, readChartView } from "@/lib/claims/charts/chart-view";
import { type ClaimFilter, everyClaim } from "@/lib/claims/filter";
import { type Moment, readMoment, writeMoment } from "@/lib/claims/moment";
import type { Params, Problem } from "@/lib/claims/parameters";
import { companyPath } from "@/lib/claims/paths";
import { companyTrack } from "@/lib/claims/queries/company-track";
import { findOrganisation } from "@/lib/claims/queries/find-organisation";
import { voicesOfCompany } from "@/lib/claims/queries/voices-of-company";
import type { CompanyTrack, CompanyVoices, OrganisationDetail } from "@/lib/claims/rows";
import { writeMoney } from "@/lib/claims/shown-money";
import { database } from "../../../database";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export interface CompanyView {
  slug: string;
  moment: Moment;
  chart: ChartView;
  problems: Problem[];
  /** All that is claimed about it, at that moment. */
  filter: ClaimFilter;
  /** What another page's address keeps of this one's moment and money: "" or "?as_of=…&in=…". */
  kept: string;
  /** The page's address today, without its language. */
  own: string;
}

/** Read once for the page and its title; null if there is none. */
export const companyOf = cache(
  async (slug: string): Promise<OrganisationDetail | null> =>
    findOrganisation(await database(), decodeURIComponent(slug)),
);

/** Everything that the address says, read once for all parts of the page. */
export const readCompanyView = cache(
  async (params: Promise<{ slug: string }>, searchParams: SearchParams): Promise<CompanyView> => {
    const [{ slug: written }, asked] = await Promise.all([params, searchParams as Promise<Params>]);
    const slug = decodeURIComponent(written);
    const { moment, problems } = readMoment(asked, CHART_PARAMETERS);
    const { view: chart, problems: more } = readChartView(asked, "anything");
    const kept = [writeMoment(moment), writeMoney(chart.in)].filter((part) => part !== "").join("&");
    return {
      slug,
      moment,
      chart,
      problems: [...problems, ...more],
      filter: { ...everyClaim(), company: [slug], ...moment },
      kept: kept === "" ? "" : `?${kept}`,
      own: companyPath(slug),
    };
  },
);

export const trackOf = cache(
  async (filter: ClaimFilter): Promise<CompanyTrack[]> => companyTrack(await database(), filter),
);

const ABOUT_OTHERS = 8;

export const voicesOf = cache(
  async (slug: string, asOf: string | null): Promise<CompanyVoices> =>
    voicesOfCompany(await database(), { organisation: slug, asOf, size: ABOUT_OTHERS }),
);
