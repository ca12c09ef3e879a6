import { filterInWords } from "@/app/filter-words";
import { originOf } from "@/app/origin";
import { claimSentence } from "@/components/claims/claim-sentence";
import { questionText } from "@/components/figures/question-text";
import { readFilter } from "@/lib/claims/filter";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { BadParameters } from "@/lib/claims/parameters";
import {
  claimPath,
  claimsFeedPath,
  claimsPath,
  disagreementsFeedPath,
  disagreementsPath,
  figurePath,
} from "@/lib/claims/paths";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { unknownCompanies, unknownNames } from "@/lib/claims/queries/unknown-names";
import { nameIn } from "@/lib/claims/rows";
import { pool } from "@/lib/db/client";
import { FEED_FORMATS, FEED_TYPES, type FeedFormat } from "@/lib/feeds/formats";
import { newestDisagreements } from "@/lib/feeds/queries/newest-disagreements";
import { type FeedItem, writeFeed } from "@/lib/feeds/write-feed";
import { readFigureFilter } from "@/lib/figures/filter";
import { sentenceTranslators, translator } from "@/lib/i18n/translator";
import { formatAmount } from "@/lib/money/format";
import { answering } from "../problem-reply";

const ITEMS = 50;

const addressesOf = (pathOf: (format: FeedFormat) => string, origin: string, locale: string) =>
  Object.fromEntries(
    FEED_FORMATS.map((format) => {
      const path = pathOf(format);
      return [format, `${origin}${path}${path.includes("?") ? "&" : "?"}locale=${locale}`];
    }),
  ) as Record<FeedFormat, string>;

/** The newest claims of a filter; in the language of `locale`, else the one that the reader's program accepts. */
export function claimsFeed(request: Request, format: FeedFormat): Promise<Response> {
  return answering(request, async (locale) => {
    const params = new URL(request.url).searchParams;
    const { filter, problems } = readFilter(params, ["locale"]);
    const all = [...problems, ...(await unknownNames(pool(), filter))];
    if (all.length > 0) throw new BadParameters(all);
    const origin = originOf(request);
    const [t, { claim: tClaim }, words, { claims }] = await Promise.all([
      translator(locale),
      sentenceTranslators(locale),
      filterInWords(pool(), filter, locale),
      findClaims(pool(), filter, FIRST_PAGE, ITEMS),
    ]);
    const items = claims.map((claim): FeedItem => {
      const said =
        claim.quote === null ? (claim.summary[locale === "ar" ? "ar" : "en"] ?? null) : `“${claim.quote}”`;
      return {
        id: `${origin}${claimPath(claim.id)}`,
        title: claimSentence(claim, locale, tClaim),
        link: `${origin}/${locale}${claimPath(claim.id)}`,
        day: claim.claimDate,
        paragraphs: [
          said,
          [claim.source.name, claim.article.title].filter((part) => part !== null).join(": "),
          claim.article.url,
        ].filter((text) => text !== null),
        author: claim.claimant === null ? claim.source.name : nameIn(claim.claimant.names, locale),
      };
    });
    const about = {
      title: `${t("shell.name")}: ${words}`,
      description: t("shell.description"),
      language: locale,
      by: t("shell.name"),
      page: `${origin}/${locale}${claimsPath(filter)}`,
      addresses: addressesOf((each) => claimsFeedPath(filter, each), origin, locale),
    };
    return feedReply(format, writeFeed(format, about, items));
  });
}

/** Figures in dispute of a filter, those that were spoken of last first. */
export function disagreementsFeed(request: Request, format: FeedFormat): Promise<Response> {
  return answering(request, async (locale) => {
    const params = new URL(request.url).searchParams;
    const { filter, problems } = readFigureFilter(params, ["locale"]);
    const notHere = (["agreement", "as_of", "known"] as const)
      .filter((parameter) => params.has(parameter))
      .map((parameter) => ({
        parameter,
        value: params.get(parameter) ?? "",
        reason: "unknown_parameter" as const,
      }));
    const all = [...problems, ...notHere, ...(await unknownCompanies(pool(), filter.company))];
    if (all.length > 0) throw new BadParameters(all);
    const origin = originOf(request);
    const [t, figures, { question: tQuestion }] = await Promise.all([
      translator(locale),
      newestDisagreements(pool(), filter, ITEMS),
      sentenceTranslators(locale),
    ]);
    const items = figures.map(({ id, question, clash, reason }): FeedItem => {
      const ends = clash === null ? [] : [clash.low, clash.high];
      return {
        // Another claim makes it news again.
        id: `${origin}${figurePath(id)}#${question.lastDay}`,
        title: questionText(question, locale, tQuestion),
        link: `${origin}/${locale}${figurePath(id)}`,
        day: question.lastDay,
        paragraphs: [
          ...(reason === null ? [] : [t(`disagreements.reason.${reason}`)]),
          ...ends.map(({ amount, first }) => `${formatAmount(amount, locale)} (${first.source})`),
        ],
        author: null,
      };
    });
    const about = {
      title: `${t("shell.name")}: ${t("disagreements.title")}`,
      description: t("disagreements.lead"),
      language: locale,
      by: t("shell.name"),
      page: `${origin}/${locale}${disagreementsPath(filter)}`,
      addresses: addressesOf((each) => disagreementsFeedPath(filter, each), origin, locale),
    };
    return feedReply(format, writeFeed(format, about, items));
  });
}

function feedReply(format: FeedFormat, text: string): Response {
  return new Response(text, {
    headers: { "Content-Type": `${FEED_TYPES[format]}; charset=utf-8`, "Cache-Control": "max-age=300" },
  });
}
