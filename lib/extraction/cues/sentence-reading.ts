import { findSays, type Say } from "../claimants/find-says";
import { type Attribution, speakersOf } from "../claimants/speaker";
import type { CompiledPack } from "../compiled-pack";
import { crossing } from "../document/borders";
import type { Document, SentenceView } from "../document/document";
import type { PhraseIndex } from "../document/phrase-index";
import type { Mention } from "../mentions/mention";
import type { Resolver } from "../mentions/resolve";
import { type Cue, findCues } from "./find-cues";
import { linkMask } from "./link-mask";
import type { ChosenCue } from "./weigh-cue";

/** A word list's hits in a sentence. */
export interface Hit {
  first: number;
  end: number;
}

const NO_HITS: readonly Hit[] = [];

/** A sentence with amounts, read for cues, links and words that colour the figure; each list made when first asked for. */
export class SentenceReading {
  readonly document: Document;
  readonly sentence: SentenceView;
  readonly compiled: CompiledPack;
  readonly resolver: Resolver;
  /** Who speaks by each word of saying, as far as it was asked for. */
  readonly attributed = new Map<Say, Attribution | null>();
  /** The cues of the figures that were asked for, by where these begin. */
  readonly weighed = new Map<number, { end: number; cues: readonly ChosenCue[] }>();
  private foundCues: readonly Cue[] | null = null;
  private mask: Uint8Array | null = null;
  private sayings: readonly Say[] | null = null;
  private voices: ReadonlySet<Mention> | null = null;
  private readonly hits = new Map<PhraseIndex<unknown>, Hit[]>();

  constructor(document: Document, sentence: SentenceView, compiled: CompiledPack, resolver: Resolver) {
    this.document = document;
    this.sentence = sentence;
    this.compiled = compiled;
    this.resolver = resolver;
    this.readWords();
  }

  get cues(): readonly Cue[] {
    this.foundCues ??= findCues(this.document, this.sentence, this.compiled);
    return this.foundCues;
  }

  /** Another sentence of the same text, read in the same way. */
  of(sentence: SentenceView): SentenceReading {
    return new SentenceReading(this.document, sentence, this.compiled, this.resolver);
  }

  /** The words of saying in the sentence, read when first asked for. */
  says(): readonly Say[] {
    this.sayings ??= findSays(this);
    return this.sayings;
  }

  /** Who speaks in the sentence: what they tell of is mostly not their own. */
  speakers(): ReadonlySet<Mention> {
    this.voices ??= speakersOf(this);
    return this.voices;
  }

  /** Where the phrases of a list stand in the sentence. */
  find(list: PhraseIndex<unknown>): readonly Hit[] {
    return this.hits.get(list) ?? NO_HITS;
  }

  /** All word lists in one pass: the longest phrase of each at a place, without overlap. */
  private readWords(): void {
    const { tokens } = this.document;
    const { first, end } = this.sentence;
    for (let i = first; i < end; i++) {
      for (const match of this.compiled.words.allAt(tokens, i, end)) {
        const hits = this.hits.get(match.value);
        if (!hits) {
          this.hits.set(match.value, [{ first: i, end: match.end }]);
          continue;
        }
        const last = hits.at(-1)!;
        if (last.first === i) last.end = Math.max(last.end, match.end);
        else if (last.end <= i) hits.push({ first: i, end: match.end });
      }
    }
  }

  /** The hit nearest to a run of tokens within a reach, by tokens and clause borders. */
  nearest(list: PhraseIndex<unknown>, first: number, end: number, reach: number, border = 1.5): Hit | null {
    let best: Hit | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const hit of this.find(list)) {
      const distance = hit.end <= first ? first - hit.end : Math.max(0, hit.first - end);
      if (distance > reach || distance >= least) continue;
      if (this.crossing(hit.first, first) > border) continue;
      best = hit;
      least = distance;
    }
    return best;
  }

  /** The model, product or chip of the clause nearest to a run of tokens. */
  nearestObject(first: number, end: number, reach: number): Mention | null {
    let best: Mention | null = null;
    let least = reach + 1;
    for (const mention of this.sentence.mentions) {
      if (mention.sort !== "object" || this.crossing(mention.first, first) >= 1) continue;
      const distance = mention.end <= first ? first - mention.end : Math.max(0, mention.first - end);
      if (distance >= least) continue;
      best = mention;
      least = distance;
    }
    return best;
  }

  crossing(a: number, b: number): number {
    return crossing(this.sentence, a, b);
  }

  /** Which inserted part of the sentence a token stands in; -1 for the sentence itself. */
  region(token: number): number {
    const { inserted } = this.sentence;
    for (let i = 0; i < inserted.length; i++)
      if (token >= inserted[i]!.first && token < inserted[i]!.end) return i;
    return -1;
  }

  /** Whether another figure stands between two places. */
  figureBetween(from: number, to: number): boolean {
    return this.sentence.amounts.some((index) => {
      const { first, end } = this.document.amountTokens[index]!;
      return first >= from && end <= to;
    });
  }

  /** How many words part two places, what is inserted between them not counted. */
  distance(from: number, to: number): number {
    let inserted = 0;
    for (const { first, end } of this.sentence.inserted)
      if (first > from && end < to) inserted += end - first + 2;
    return to - from - inserted;
  }

  /** The verb of the future nearest before a token in its clause, where the language writes the future with the verb. */
  futureBefore(token: number, reach: number): Hit | null {
    const { isFuture } = this.compiled.pack;
    if (!isFuture) return null;
    const region = this.region(token);
    for (let i = token - 1; i >= Math.max(this.sentence.first, token - reach); i--) {
      if (this.crossing(i, token) >= 1) return null;
      const named = this.sentence.mentions.some(({ first, end }) => i >= first && i < end);
      if (!named && this.region(i) === region && isFuture(this.document.tokens[i]!.text))
        return { first: i, end: i + 1 };
    }
    return null;
  }

  masked(token: number, bits: number): boolean {
    this.mask ??= linkMask(this);
    return (this.mask[token - this.sentence.first]! & bits) !== 0;
  }
}
