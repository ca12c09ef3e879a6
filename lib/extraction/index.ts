import { findAmounts as findAmountMatches } from "./amounts/find-amounts";
import { assemble } from "./assembly/assemble";
import { decide } from "./assembly/decide";
import type { Decision } from "./assembly/decision";
import { type CompiledPack, compilePack } from "./compiled-pack";
import { SentenceReading } from "./cues/sentence-reading";
import { buildDocument } from "./document/build-document";
import { plainForm, type Reader } from "./document/phrase-index";
import type { Form } from "./document/token";
import type { Gazetteer } from "./gazetteer";
import type { LanguagePack } from "./language-pack";
import { PACKS } from "./languages";
import { concernsIndustry } from "./mentions/concerns-industry";
import { indexGazetteer } from "./mentions/gazetteer-index";
import { Resolver } from "./mentions/resolve";
import { normalise } from "./text/normalise";
import type { Article, Claim, FoundAmount, Lang } from "./types";

/** Stored with each extraction; the version changes whenever a rule does. */
export const EXTRACTOR = { name: "marsad-rules", version: "0.1.0" } as const;

export interface Extractor {
  /** The claims of an article, in the order of their figures. Pure: the same article gives the same claims. */
  extract(article: Article): Claim[];
  /** Every amount of a text, whether or not it makes a claim. */
  findAmounts(text: string, lang: Lang): FoundAmount[];
}

/** Compiles a gazetteer and the languages' lexicons once, for any number of articles. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const index = indexGazetteer(gazetteer, formsOf);
  const compiled = new Map<Lang, CompiledPack>();
  const packOf = (lang: Lang): CompiledPack => {
    const known = compiled.get(lang);
    if (known) return known;
    const pack = PACKS[lang];
    const made = compilePack(pack, readerOf(pack));
    compiled.set(lang, made);
    return made;
  };
  return {
    extract(article) {
      const pack = packOf(article.lang);
      const document = buildDocument(article, pack, index);
      const sentences = document.sentences.filter(({ chrome, amounts }) => !chrome && amounts.length > 0);
      if (sentences.length === 0 || !concernsIndustry(document, pack, index)) return [];
      const resolver = new Resolver(document, pack, index);
      const made: Decision[] = [];
      const claims: Claim[] = [];
      for (const sentence of sentences) {
        const reading = new SentenceReading(document, sentence, pack, resolver);
        const decisions = decide(reading, made);
        let before: Claim | null = null;
        for (const decision of decisions) {
          before = assemble(reading, decision, before);
          claims.push(before);
        }
        made.push(...decisions);
      }
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

const READERS = Object.values(PACKS).flatMap((pack) => (pack.script ? [pack] : []));

/** The words of a language's articles are read as it writes them, those of other scripts as theirs are. */
function readerOf(pack: LanguagePack): Reader {
  if (pack.script) return formsOf;
  return (word) => {
    const unit = word.charCodeAt(0);
    return (READERS.find(({ script }) => script?.(unit)) ?? pack).forms(word);
  };
}

/** A word is read as its own script's language writes it, whatever language the article is in. */
function formsOf(word: string): readonly Form[] {
  for (const pack of READERS) if (pack.script?.(word.charCodeAt(0))) return pack.forms(word);
  return plainForm(word);
}
