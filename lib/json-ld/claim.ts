import type { ClaimRow, Party } from "../claims/rows";
import type { Language } from "../i18n/locales";

interface Said {
  /** The claim in one sentence, in the page's language. */
  sentence: string;
  /** The address of its page. */
  address: string;
  language: Language;
}

const organisation = ({ names }: Party) => ({ "@type": "Organization", name: names.en });

/** schema.org Claim: who says what, where and when, with the article that it stands in. */
export function claimJsonLd(claim: ClaimRow, { sentence, address, language }: Said): Record<string, unknown> {
  const { article, source, claimant } = claim;
  const publisher = { "@type": "Organization", name: source.name };
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": address,
    url: address,
    name: sentence,
    inLanguage: language,
    datePublished: claim.claimDate,
    about: organisation(claim.subject),
    author:
      claimant === null
        ? publisher
        : { "@type": claimant.slug === null ? "Person" : "Organization", name: claimant.names.en },
    ...(claim.quote !== null && { text: claim.quote }),
    appearance: {
      "@type": "NewsArticle",
      ...(article.title !== null && { headline: article.title }),
      ...(article.url !== null && { url: article.url }),
      inLanguage: claim.language,
      datePublished: claim.claimDate,
      publisher,
    },
  };
}
