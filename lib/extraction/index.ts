import { findAmounts as findAmountMatches } from "./amounts/find-amounts";
import { assemble } from "./assembly/assemble";
import type { Gazetteer } from "./gazetteer";
import { Model } from "./model/model";
import { revise } from "./model/revise";
import { createReader } from "./read-article";
import { normalise } from "./text/normalise";
import type { Article, Claim, FoundAmount, Lang } from "./types";

/** Stored with each extraction; the version changes whenever a rule does. */
export const EXTRACTOR = { name: "marsad-rules", version: "0.2.0" } as const;

export interface Extractor {
  /** The claims of an article, in the order of their figures. Pure: the same article gives the same claims. */
  extract(article: Article): Claim[];
  /** Every amount of a text, whether or not it makes a claim. */
  findAmounts(text: string, lang: Lang): FoundAmount[];
}

/** Compiles a gazetteer and the languages' lexicons once, for any number of articles. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const read = createReader(gazetteer);
  const model = new Model();
  return {
    extract(article) {
      const sentences = read(article);
      const decided = revise(sentences, model);
      const claims: Claim[] = [];
      sentences.forEach(({ reading }, i) => {
        let before: Claim | null = null;
        for (const decision of decided[i]!) {
          before = assemble(reading, decision, before);
          claims.push(before);
        }
      });
      return claims;
    },
    findAmounts(text, lang) {
      const view = normalise(text);
      return findAmountMatches(view, lang).map(
        ({ low, high, comparator, currency, unit, start, end, quote }) =>
          ({ low, high, comparator, currency, unit, start, end, quote }) as FoundAmount,
      );
    },
  };
}
