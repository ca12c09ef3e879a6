import { findAmounts as findAmountMatches } from "./amounts/find-amounts";
import { assemble } from "./assembly/assemble";
import type { Decision } from "./assembly/decision";
import { deniedAfter } from "./claimants/denied-after";
import type { Gazetteer } from "./gazetteer";
import { Model } from "./model/model";
import { isTable, revise } from "./model/revise";
import { createSentenceReader, type ReadSentence } from "./read-article";
import { normalise } from "./text/normalise";
import type { Article, Claim, FoundAmount, Lang } from "./types";

/** Stored with each extraction; the version changes whenever a rule does. */
export const EXTRACTOR = { name: "marsad-rules", version: "0.5.0" } as const;

export interface Extractor {
  /** The claims of an article, in the order of their figures. Pure: the same article gives the same claims. */
  extract(article: Article): Claim[];
  /** Every amount of a text, whether or not it makes a claim. */
  findAmounts(text: string, lang: Lang): FoundAmount[];
}

/** Compiles a gazetteer and the languages' lexicons once, for any number of articles. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const read = createSentenceReader(gazetteer);
  const model = new Model();
  return {
    extract(article) {
      const claims: Claim[] = [];
      const make = ({ reading }: ReadSentence, decisions: readonly Decision[]) => {
        const made: Claim[] = [];
        let before: Claim | null = null;
        for (const decision of decisions) {
          before = assemble(reading, decision, before);
          made.push(before);
        }
        claims.push(...deniedAfter(reading, made));
      };
      const sentences: ReadSentence[] = [];
      for (const sentence of read(article)) {
        // Of a table nothing is weighed again: what was read of its sentences is much, and need not be kept.
        if (isTable(sentence.reading.document)) make(sentence, sentence.decisions);
        else sentences.push(sentence);
      }
      const revised = revise(sentences, model);
      sentences.forEach((sentence, i) => {
        make(sentence, revised[i]!);
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
