import type { CompiledPack } from "../compiled-pack";
import type { Document, SentenceView } from "../document/document";
import type { PhraseIndex } from "../document/phrase-index";
import type { Resolver } from "../mentions/resolve";
import { type Cue, findCues } from "./find-cues";
import { linkMask } from "./link-mask";

/** A word list's hits in a sentence. */
export interface Hit {
  first: number;
  end: number;
}

/** A sentence with amounts, read for cues, links and words that colour the figure; each list made when first asked for. */
export class SentenceReading {
  readonly document: Document;
  readonly sentence: SentenceView;
  readonly compiled: CompiledPack;
  readonly resolver: Resolver;
  readonly cues: readonly Cue[];
  readonly mask: Uint8Array;
  private readonly hits = new Map<PhraseIndex<unknown>, Hit[]>();

  constructor(document: Document, sentence: SentenceView, compiled: CompiledPack, resolver: Resolver) {
    this.document = document;
    this.sentence = sentence;
    this.compiled = compiled;
    this.resolver = resolver;
    this.cues = findCues(document, sentence, compiled);
    this.mask = linkMask(document, sentence, compiled);
  }

  /** Where the phrases of a list stand in the sentence. */
  find(list: PhraseIndex<unknown>): readonly Hit[] {
    let found = this.hits.get(list);
    if (!found) {
      found = list.findAll(this.document.tokens, this.sentence.first, this.sentence.end);
      this.hits.set(list, found);
    }
    return found;
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

  crossing(a: number, b: number): number {
    const { borders, first } = this.sentence;
    const at = (i: number) => borders[Math.max(0, Math.min(borders.length - 1, i - first))] ?? 0;
    return Math.abs(at(a) - at(b));
  }

  /** Which inserted part of the sentence a token stands in; -1 for the sentence itself. */
  region(token: number): number {
    return this.sentence.inserted.findIndex(({ first, end }) => token >= first && token < end);
  }

  /** How many words part two places, what is inserted between them not counted. */
  distance(from: number, to: number): number {
    let inserted = 0;
    for (const { first, end } of this.sentence.inserted)
      if (first > from && end < to) inserted += end - first + 2;
    return to - from - inserted;
  }

  masked(token: number, bits: number): boolean {
    return (this.mask[token - this.sentence.first]! & bits) !== 0;
  }
}
