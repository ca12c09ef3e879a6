import type { ReactNode } from "react";
import { TimelineFigure } from "@/components/charts/timeline-figure";
import { filterSentence } from "@/components/filters/filter-sentence";
import { type ChartView, writeChartView } from "@/lib/claims/charts/chart-view";
import { type ClaimFilter, everyClaim, ofAllDates, writeFilter } from "@/lib/claims/filter";
import { chartCsvPath, claimsPathWith, embedPath } from "@/lib/claims/paths";
import type { ChartClaims } from "@/lib/claims/rows";
import { sentenceWords } from "../[locale]/claims/sentence-words";

interface TimelinePartProps {
  filter: ClaimFilter;
  view: ChartView;
  claims: ChartClaims;
  /** The address of the page with its chart drawn otherwise. */
  addressOf(view: ChartView): string;
  /** The address of the same claims of all dates, if it holds more than the claims and their chart. */
  undated?: string;
  /** The list that opens a claim beside itself, if the chart stands over one. */
  list?: string;
}

/** The claims of a filter over time, on whatever page. */
export async function TimelinePart({
  filter,
  view,
  claims,
  addressOf,
  undated,
  list,
}: TimelinePartProps): Promise<ReactNode> {
  const words = await sentenceWords(filter);
  const { company, kind, family } = filter;
  const what = filterSentence({ ...everyClaim(), company, kind, family }, words);
  const whole = filterSentence(filter, words);
  const queryOf = (some: ClaimFilter) =>
    [writeFilter(some), writeChartView(view)].filter((part) => part !== "").join("&");
  const query = queryOf(filter);
  return (
    <TimelineFigure
      claims={claims}
      what={what}
      filter={whole === what ? null : whole}
      view={view}
      chosen={company}
      addressOf={addressOf}
      undated={undated ?? claimsPathWith(queryOf(ofAllDates(filter)))}
      list={list ?? null}
      dated={filter.from !== null || filter.to !== null}
      addresses={{
        page: addressOf(view),
        embed: embedPath("timeline", query),
        csv: chartCsvPath("timeline", query),
      }}
    />
  );
}
