import type { AmountMatch } from "../amounts/amount-match";
import { findAmounts } from "../amounts/find-amounts";
import type { CompiledPack } from "../compiled-pack";
import { mayConcernIndustry } from "../mentions/concerns-industry";
import { findMentions } from "../mentions/find-mentions";
import { findNames } from "../mentions/find-names";
import { findRespelt } from "../mentions/find-respelt";
import { innerCapitals, introducedNouns, quotedNames } from "../mentions/find-strangers";
import type { GazetteerIndex } from "../mentions/gazetteer-index";
import type { Entity } from "../mentions/mention";
import { toldNames } from "../mentions/told-names";
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
import type { Form, Token } from "./token";
import { tokenise } from "./tokenise";

/**
 * Reads an article once: tokens, sentences, names, amounts, page chrome. Null where it holds no figure, or nothing of the
 * industry: most news, told as soon as it shows.
 */
export function buildDocument(
  article: Article,
  compiled: CompiledPack,
  index: GazetteerIndex,
): Document | null {
  const { pack } = compiled;
  const view = normalise(article.text);
  const amounts = findAmounts(view, article.lang);
  if (amounts.length === 0) return null;
  const { tokens, names: found } = readTokens(view, amounts, compiled, index);
  const amountTokens = amounts.map(({ figureView: range }) => ({
    first: tokenAt(tokens, range.from),
    end: tokenAt(tokens, range.to - 1) + 1,
  }));
  const names = outside(found, amountTokens);
  const { titleMentions, titleWords } = readTitle(article.title ?? "", compiled, index);
  if (!mayConcernIndustry(tokens, names, titleMentions, titleWords, compiled, index)) return null;
  const sentences = sentenceViews(splitSentences(view, article.lang), tokens);
  markChrome(sentences, view, compiled);
  const capitals = innerCapitals(tokens, sentences);
  const quoted = new Map([
    ...quotedNames(compiled, view, tokens),
    ...introducedNouns(compiled, view, tokens, names),
    ...toldNames(compiled, view, tokens, names, article.title ?? ""),
  ]);
  let nextName = 0;
  let nextAmount = 0;
  for (const sentence of sentences) {
    while (nextName < names.length && names[nextName]!.first < sentence.first) nextName++;
    const firstName = nextName;
    while (nextName < names.length && names[nextName]!.first < sentence.end) nextName++;
    while (nextAmount < amounts.length && amountTokens[nextAmount]!.first < sentence.first) nextAmount++;
    const firstAmount = nextAmount;
    while (nextAmount < amounts.length && amountTokens[nextAmount]!.first < sentence.end) nextAmount++;
    // More figures than this make a table, or worse: no prose to read.
    if (nextAmount > firstAmount && nextAmount - firstAmount <= MOST_FIGURES)
      sentence.amounts = Array.from({ length: nextAmount - firstAmount }, (_, i) => firstAmount + i);
    const mentions = findMentions(
      compiled,
      view,
      tokens,
      sentence,
      firstName === nextName ? NONE : names.slice(firstName, nextName),
      capitals,
      quoted,
    );
    if (mentions.length > 0) sentence.mentions = mentions;
    if (sentence.amounts.length > 0) {
      const { first, end } = sentence;
      const figures = new Uint8Array(end - first);
      for (const amount of sentence.amounts) {
        const place = amountTokens[amount]!;
        figures.fill(1, Math.max(0, place.first - first), Math.max(0, place.end - first));
      }
      const isFigure = (token: number) => figures[token - first] === 1;
      const joinsNouns = (token: number) =>
        pack.order === "verb_second" &&
        compiled.conjunctions.at(tokens, token, token + 1) !== null &&
        !figureAhead(tokens, token + 1, end, isFigure);
      sentence.inserted = findInserted(compiled, tokens, sentence, sentence.mentions, isFigure);
      const whole = sentence.amounts.map((index) => {
        const { from, to } = amounts[index]!.view;
        return { first: tokenAt(tokens, from), end: tokenAt(tokens, to - 1) + 1 };
      });
      const opensClause = (i: number) => opensWithVerb(compiled, tokens, i, sentence.end);
      sentence.borders = clauseBorders(
        tokens,
        sentence,
        compiled.clauseWords,
        whole,
        opensClause,
        joinsNouns,
      );
    }
  }
  const periods = new Map<number, PeriodMatch[]>();
  return {
    article,
    pack,
    view,
    tokens,
    sentences,
    titleMentions,
    titleWords,
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

/** "… وبلغت أرباحها N": where the verb comes first, one that is written with a conjunction opens a clause. */
function opensWithVerb(compiled: CompiledPack, tokens: readonly Token[], i: number, end: number): boolean {
  const { pack, cues, says, levels } = compiled;
  const written = tokens[i]!.text;
  // "وحرق نقد": a stem alone may be a noun.
  if (pack.order !== "verb_first" || !compiled.joins(written) || !pack.isFeminine?.(written)) return false;
  const taken = ({ form }: { form: Form }) =>
    form.text !== written && form.preposition === null && !form.article;
  return (
    levels.allAt(tokens, i, end).some(taken) ||
    cues.allAt(tokens, i, end).some((match) => match.value.part === "verb" && taken(match)) ||
    says.allAt(tokens, i, end).some((match) => !match.value.before && taken(match))
  );
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
  const spelt = findNames(index, view, tokens, compiled);
  const names = compiled.pack.coreOf ? withRespelt(compiled, index, tokens, spelt) : spelt;
  if (!compiled.dense) return { tokens, names };
  const figures = amounts.map(({ figureView: range }) => ({
    first: tokenAt(tokens, range.from),
    end: tokenAt(tokens, range.to - 1) + 1,
  }));
  return joinWords(tokens, names, figures, compiled.dense.vocabulary, compiled.dense.suffixes);
}

function withRespelt(
  compiled: CompiledPack,
  index: GazetteerIndex,
  tokens: readonly Token[],
  names: PhraseMatch<Entity>[],
): PhraseMatch<Entity>[] {
  const isIntroduced = (i: number) =>
    i > 0 && compiled.introductions.at(tokens, i - 1, i)?.form.article === false;
  const more = findRespelt(index.respelt, tokens, names, compiled.forms, isIntroduced);
  return more.length === 0 ? names : [...names, ...more].sort((a, b) => a.first - b.first);
}

/** Whom a title names, and how many words of the industry are in it. */
function readTitle(
  title: string,
  compiled: CompiledPack,
  index: GazetteerIndex,
): Pick<Document, "titleMentions" | "titleWords"> {
  const view = normalise(title);
  const { tokens, names } = readTokens(view, [], compiled, index);
  const whole = { index: -1, first: 0, end: tokens.length };
  const titleMentions = findMentions(compiled, view, tokens, whole, names, new Set(), new Map()).filter(
    ({ sort }) => sort === "organisation" || sort === "person" || sort === "object",
  );
  return { titleMentions, titleWords: compiled.industry.findAll(tokens, 0, tokens.length).length };
}

/** Whether the clause goes on to another figure; without one "und" mostly joins two nouns. */
function figureAhead(
  tokens: readonly Token[],
  from: number,
  end: number,
  isFigure: (token: number) => boolean,
): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_CLAUSE); i++) {
    if (isFigure(i)) return true;
    if (tokens[i]!.sort === "punctuation" && tokens[i]!.text !== '"') return false;
  }
  return false;
}

const LONGEST_CLAUSE = 30;
const MOST_FIGURES = 120;
const NO_BORDERS = new Float32Array(0);
const NONE: readonly never[] = [];

function sentenceViews(sentences: readonly Sentence[], tokens: readonly Token[]): SentenceView[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    while (next < tokens.length && tokens[next]!.to <= sentence.from) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.from < sentence.to) next++;
    // Written out: spreading a hundred thousand of them costs seconds.
    return {
      start: sentence.start,
      end: next,
      from: sentence.from,
      to: sentence.to,
      paragraph: sentence.paragraph,
      index,
      first,
      chrome: false,
      mentions: NONE,
      amounts: NONE,
      inserted: NONE,
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
