import type { FigureDetail } from "../figures/rows";
import type { Language } from "../i18n/locales";

interface Said {
  /** What the figure answers. */
  question: string;
  /** How its claims stand to each other, in words. */
  verdict: string;
  address: string;
  language: Language;
  name: string;
  sentenceOf(claim: FigureDetail["members"][number]["claim"]): string;
  addressOf(claim: string): string;
}

const MOST_CLAIMS = 20;

/** schema.org ClaimReview: each end of what is in dispute, with the verdict on the two; a set of Claims where all agree. */
export function figureJsonLd(figure: FigureDetail, said: Said): Record<string, unknown> {
  const claims = figure.members.slice(0, MOST_CLAIMS).map(({ claim }) => ({
    "@type": "Claim",
    "@id": said.addressOf(claim.id),
    name: said.sentenceOf(claim),
    datePublished: claim.claimDate,
    appearance: {
      "@type": "NewsArticle",
      ...(claim.article.url !== null && { url: claim.article.url }),
      publisher: { "@type": "Organization", name: claim.source.name },
    },
  }));
  const reviewer = { "@type": "Organization", name: said.name };
  const ends = figure.clash === null ? [] : [figure.clash.low, figure.clash.high];
  const reviews = ends.flatMap(({ first }) => {
    const itemReviewed = claims.find((claim) => claim["@id"] === said.addressOf(first.claimId));
    if (itemReviewed === undefined) return [];
    return {
      "@type": "ClaimReview",
      url: said.address,
      author: reviewer,
      datePublished: figure.question.lastDay,
      inLanguage: said.language,
      claimReviewed: itemReviewed.name,
      itemReviewed,
      reviewRating: { "@type": "Rating", alternateName: said.verdict },
    };
  });
  return {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Question", "@id": said.address, name: said.question, answerCount: figure.positions },
      ...(reviews.length > 0 ? reviews : claims),
    ],
  };
}
