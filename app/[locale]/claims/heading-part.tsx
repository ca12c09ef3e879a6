import { getTranslations } from "next-intl/server";
import { filterSentence } from "@/components/filters/filter-sentence";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { CopyButton } from "@/components/ui/copy-button";
import { claimsCsvPath, claimsPath } from "@/lib/claims/paths";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { database } from "../../database";
import { sentenceWords } from "./sentence-words";
import { readClaimsView, type SearchParams } from "./view";

/** Which claims, in words; how many; and what to do with them. */
export async function HeadingPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, problems } = await readClaimsView(searchParams);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={claimsPath(filter)} />;
  const [t, words, count] = await Promise.all([
    getTranslations("claims"),
    sentenceWords(filter),
    countClaims(await database(), filter),
  ]);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <p role="status" className="max-w-[60ch] text-lead">
        {filterSentence(filter, words)}:{" "}
        <strong className="whitespace-nowrap">{t("count", { count })}</strong>
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton label={t("copyLink")} copied={t("copied")} failed={t("copyFailed")} />
        {count === 0 ? null : (
          <a href={claimsCsvPath(filter)} download className="button button-strong">
            {t("export")}
            <span className="text-small">{t("exportNote", { count })}</span>
          </a>
        )}
      </div>
    </div>
  );
}
