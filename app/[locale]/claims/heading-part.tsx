import { getTranslations } from "next-intl/server";
import { OembedLinks } from "@/components/charts/oembed-links";
import { FeedLinks } from "@/components/feeds/feed-links";
import { FilterChips } from "@/components/filters/filter-chips";
import { filterParts, filterSentence } from "@/components/filters/filter-sentence";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { CopyLink } from "@/components/ui/copy-link";
import { SavedViews } from "@/components/views/saved-views";
import { USUAL_VIEW } from "@/lib/claims/explorer-view";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { claimsFeedPath, claimsPath } from "@/lib/claims/paths";
import { tallyClaims } from "@/lib/claims/queries/tally-claims";
import { database } from "../../database";
import { fullAddress } from "../alternates";
import { ClaimsExport } from "../claims-export";
import { sentenceWords } from "./sentence-words";
import { claimsAddress, readClaimsView, type SearchParams } from "./view";

/** Which claims, in words; how many; and what to do with them. */
export async function HeadingPart({ searchParams }: { searchParams: SearchParams }) {
  const { problems, ...state } = await readClaimsView(searchParams);
  const { filter, paging } = state;
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={claimsPath(filter)} />;
  const [t, address, words, { claims: count, sources }] = await Promise.all([
    getTranslations("claims"),
    fullAddress(claimsAddress({ ...state, paging: FIRST_PAGE, explorer: USUAL_VIEW })),
    sentenceWords(filter),
    tallyClaims(await database(), filter),
  ]);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <FeedLinks
        title={filterSentence(filter, words)}
        addressOf={(format) => claimsFeedPath(filter, format)}
      />
      <OembedLinks title={filterSentence(filter, words)} address={address} />
      <div className="min-w-0 max-w-[64ch]">
        <p role="status" className="text-lead">
          {t("asked", { what: filterSentence(filter, words) })}{" "}
          <strong className="whitespace-nowrap">{t("count", { count })}</strong>
          {count === 0 ? null : <> {t("fromSources", { count: sources })}</>}
        </p>
        <FilterChips
          parts={filterParts(filter, words)}
          addressOf={(without) =>
            claimsAddress({ ...state, filter: without, paging: { ...FIRST_PAGE, order: paging.order } })
          }
        />
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyLink />
        <SavedViews
          address={claimsAddress(state)}
          proposal={filterSentence(filter, words).replace(/[\u2066-\u2069]/g, "")}
        />
        {count === 0 ? null : <ClaimsExport filter={filter} shown={state.chart.in} count={count} />}
      </div>
    </div>
  );
}
