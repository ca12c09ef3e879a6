import { getLocale, getTranslations } from "next-intl/server";
import { claimSentence } from "@/components/claims/claim-sentence";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimDetail } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import { fullAddress } from "../alternates";

/** The lasting address of a claim, and the text that cites it. */
export async function citationOf(claim: ClaimDetail): Promise<{ address: string; citation: string }> {
  const [address, locale, t] = await Promise.all([
    fullAddress(claimPath(claim.id)),
    getLocale(),
    getTranslations("claim"),
  ]);
  const citation = t("citation", {
    source: claim.source.name,
    title: claim.article.title === null ? "none" : "some",
    titleText: claim.article.title ?? "",
    date: formatDate(claim.claimDate, locale, { precision: claim.datePrecision }),
    sentence: claimSentence(claim, locale, t),
    address,
  });
  return { address, citation };
}
