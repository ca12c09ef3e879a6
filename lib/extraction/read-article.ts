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
import type { Article, Lang } from "./types";

/** A sentence with figures, and what the rules decided of them. */
export interface ReadSentence {
  reading: SentenceReading;
  decisions: readonly Decision[];
  /** The last ones of the sentences before. */
  earlier: readonly Decision[];
}

/** Reads articles by the rules, whole. */
export function createReader(gazetteer: Gazetteer): (article: Article) => ReadSentence[] {
  const read = createSentenceReader(gazetteer);
  return (article) => [...read(article)];
}

/**
 * Reads articles by the rules, a sentence with figures at a time. The gazetteer and the languages' lexicons are compiled once, for
 * any number of articles.
 */
export function createSentenceReader(gazetteer: Gazetteer): (article: Article) => Generator<ReadSentence> {
  const index = indexGazetteer(gazetteer, formsOf, coreOf);
  const compiled = new Map<Lang, CompiledPack>();
  const packOf = (lang: Lang): CompiledPack => {
    const known = compiled.get(lang);
    if (known) return known;
    const pack = PACKS[lang];
    const made = compilePack(pack, readerOf(pack));
    compiled.set(lang, made);
    return made;
  };
  return function* (article) {
    const pack = packOf(article.lang);
    const document = buildDocument(article, pack, index);
    if (!document) return;
    const sentences = document.sentences.filter(({ chrome, amounts }) => !chrome && amounts.length > 0);
    if (sentences.length === 0 || !concernsIndustry(document, pack, index)) return;
    const resolver = new Resolver(document, pack, index);
    const made: Decision[] = [];
    for (const sentence of sentences) {
      const reading = new SentenceReading(document, sentence, pack, resolver);
      const decisions = decide(reading, made);
      const earlier = made.slice(-MOST_EARLIER);
      made.push(...decisions);
      yield { reading, decisions, earlier };
    }
  };
}

const MOST_EARLIER = 8;

const READERS = Object.values(PACKS).flatMap((pack) => (pack.script ? [pack] : []));

/** The words of a language's articles are read as it writes them, those of other scripts as theirs are. */
function readerOf(pack: LanguagePack): Reader {
  if (pack.script) return formsOf;
  return (word) => {
    const unit = word.charCodeAt(0);
    return (READERS.find(({ script }) => script?.(unit)) ?? pack).forms(word);
  };
}

/** What stays the same in all spellings of a name; null where its script has but one. */
function coreOf(word: string): string | null {
  for (const pack of READERS) if (pack.coreOf && pack.script?.(word.charCodeAt(0))) return pack.coreOf(word);
  return null;
}

/** A word is read as its own script's language writes it, whatever language the article is in. */
function formsOf(word: string): readonly Form[] {
  for (const pack of READERS) if (pack.script?.(word.charCodeAt(0))) return pack.forms(word);
  return plainForm(word);
}
