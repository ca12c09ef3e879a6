import type { AmountMatch } from "../amounts/amount-match";
import { findAmounts } from "../amounts/find-amounts";
import type { CompiledPack } from "../compiled-pack";
import { findMentions } from "../mentions/find-mentions";
import { findNames } from "../mentions/find-names";
import { innerCapitals, introducedNouns, quotedNames } from "../mentions/find-strangers";
import type { GazetteerIndex } from "../mentions/gazetteer-index";
import type { Entity, Mention } from "../mentions/mention";
import { findPeriods, type PeriodMatch } from "../periods/find-periods";
import { normalise } from "../text/normalise";
import type { NormalisedText } from "../text/normalised-text";
import type { Sentence } from "../text/sentence";
import { splitSentences } from "../text/split-sentences";
import type { Article } from "../types";
import { clauseBorders } from "./borders";
import { type Document, type SentenceView, tokenAt } from "./document";
import { findChrome } from "./find-chrome";
import { joinWords } from "./join-words";
import { findInserted } from "./parentheses";
import type { PhraseMatch } from "./phrase-index";
import type { Token } from "./token";
import { tokenise } from "./tokenise";

/** Reads an article once: tokens, sentences, names, amounts, page chrome. */
export function buildDocument(article: Article, compiled: CompiledPack, index: GazetteerIndex): Document {
  const { pack } = compiled;
  const view = normalise(article.text);
  const amounts = findAmounts(view, article.lang);
  const { tokens, names: found } = readTokens(view, amounts, compiled, index);
  const amountTokens = amounts.map(({ figureView: range }) => ({
    first: tokenAt(tokens, range.from),
    end: tokenAt(tokens, range.to - 1) + 1,
  }));
  const names = outside(found, amountTokens);
  const sentences = sentenceViews(splitSentences(view, article.lang), tokens);
  markChrome(sentences, view, compiled);
  const capitals = innerCapitals(tokens, sentences);
  const quoted = new Map([
    ...quotedNames(compiled, view, tokens),
    ...introducedNouns(compiled, view, tokens, names),
  ]);
  let nextName = 0;
  let nextAmount = 0;
  for (const sentence of sentences) {
    while (nextName < names.length && names[nextName]!.first < sentence.first) nextName++;
    const firstName = nextName;
    while (nextName < names.length && names[nextName]!.first < sentence.end) nextName++;
    while (nextAmount < amounts.length && amountTokens[nextAmount]!.first < sentence.first) nextAmount++;
    while (nextAmount < amounts.length && amountTokens[nextAmount]!.first < sentence.end) {
      sentence.amounts.push(nextAmount++);
    }
    sentence.mentions = findMentions(
      compiled,
      view,
      tokens,
      sentence,
      names.slice(firstName, nextName),
      capitals,
      quoted,
    );
    // More figures than this make a table, or worse: no prose to read.
    if (sentence.amounts.length > MOST_FIGURES) sentence.amounts = [];
    if (sentence.amounts.length > 0) {
      sentence.inserted = findInserted(compiled, tokens, sentence, sentence.mentions, (token) =>
        sentence.amounts.some((index) => {
          const { first, end } = amountTokens[index]!;
          return token >= first && token < end;
        }),
      );
      const { first, end, inserted, mentions } = sentence;
      sentence.borders = clauseBorders(tokens, first, end, compiled.clauseWords, inserted, mentions);
    }
  }
  const periods = new Map<number, PeriodMatch[]>();
  return {
    article,
    pack,
    view,
    tokens,
    sentences,
    titleMentions: mentionsOfTitle(article.title ?? "", compiled, index),
    amounts,
    amountTokens,
    periodsOf(sentence) {
      let found = periods.get(sentence.index);
      if (!found) {
        found = findPeriods(view, sentence, article.lang, article.published ?? null);
        periods.set(sentence.index, found);
      }
      return found;
    },
  };
}

/** Names that are no part of a figure: the US of "US$53.4 million" is no state. */
function outside<T extends { first: number; end: number }>(
  names: readonly T[],
  figures: ReadonlyArray<{ first: number; end: number }>,
): T[] {
  let next = 0;
  return names.filter(({ first, end }) => {
    while (next < figures.length && figures[next]!.end <= first) next++;
    return !(figures[next] && figures[next]!.first < end);
  });
}

/** The words of a text and the names among them. */
function readTokens(
  view: NormalisedText,
  amounts: readonly AmountMatch[],
  compiled: CompiledPack,
  index: GazetteerIndex,
): { tokens: Token[]; names: PhraseMatch<Entity>[] } {
  const tokens = tokenise(view);
  const names = findNames(index, view, tokens, compiled.forms);
  if (!compiled.dense) return { tokens, names };
  const figures = amounts.map(({ figureView: range }) => ({
    first: tokenAt(tokens, range.from),
    end: tokenAt(tokens, range.to - 1) + 1,
  }));
  return joinWords(tokens, names, figures, compiled.dense.vocabulary, compiled.dense.suffixes);
}

function mentionsOfTitle(title: string, compiled: CompiledPack, index: GazetteerIndex): Mention[] {
  const view = normalise(title);
  const tokens = tokenise(view);
  const names = findNames(index, view, tokens, compiled.forms);
  const whole = { index: -1, first: 0, end: tokens.length };
  return findMentions(compiled, view, tokens, whole, names, new Set(), new Map()).filter(
    ({ sort }) => sort === "organisation" || sort === "person" || sort === "object",
  );
}

const MOST_FIGURES = 120;
const NO_BORDERS = new Float32Array(0);

function sentenceViews(sentences: readonly Sentence[], tokens: readonly Token[]): SentenceView[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    while (next < tokens.length && tokens[next]!.to <= sentence.from) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.from < sentence.to) next++;
    return {
      ...sentence,
      index,
      first,
      end: next,
      chrome: false,
      mentions: [],
      amounts: [],
      inserted: [],
      borders: NO_BORDERS,
    };
  });
}

function markChrome(sentences: SentenceView[], view: NormalisedText, compiled: CompiledPack): void {
  const chrome = findChrome(view, compiled.pack.chrome);
  let next = 0;
  for (const sentence of sentences) {
    while (next < chrome.length && chrome[next]!.to <= sentence.from) next++;
    const range = chrome[next];
    sentence.chrome = range !== undefined && range.from < sentence.to;
  }
}
