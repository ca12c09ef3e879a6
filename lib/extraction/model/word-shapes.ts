import type { CompiledPack } from "../compiled-pack";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Token } from "../document/token";
import type { Mention } from "../mentions/mention";
import { type Names, NO_WORDS } from "./names";
import { stemsOf } from "./stem";

/** Words of the sentence before that are looked at, and of the title. */
const WORDS_BEFORE = 28;
const TITLE_WORDS = 16;

const known = new WeakMap<SentenceReading, WordShapes>();

/** A word as the model counts it, by the numbers of the model's names. */
export interface Shape {
  /** Its stems, or what it is part of. */
  stems: readonly number[];
  /** The lexical fields that it is of. */
  fields: readonly number[];
}

export function wordShapes(reading: SentenceReading, names: Names): WordShapes {
  const found = known.get(reading);
  if (found?.names === names) return found;
  const made = new WordShapes(reading, names);
  known.set(reading, made);
  return made;
}

/** What the words of a sentence show to each of its figures alike, read once, by the numbers of the model's names. */
export class WordShapes {
  /** What stands before the first word and behind the last. */
  readonly border: readonly number[];
  /** The pieces of the sentence before and of the title. */
  readonly around: readonly number[];
  private readonly shapes: Array<Shape | null> = [];

  constructor(
    private readonly reading: SentenceReading,
    readonly names: Names,
  ) {
    this.border = [names.word("^")];
    this.around = [...this.before(), ...this.title()];
  }

  /** What a word counts as; null where it counts for nothing. */
  at(token: number): Shape | null {
    const place = token - this.reading.sentence.first;
    const shape = this.shapes[place];
    if (shape !== undefined) return shape;
    const made = this.read(token);
    this.shapes[place] = made;
    return made;
  }

  private read(i: number): Shape | null {
    const { document, compiled } = this.reading;
    const token = document.tokens[i]!;
    const known = placeholderOf(this.reading, i);
    if (known !== undefined) return known === null ? null : { stems: [this.names.word(known)], fields: [] };
    if (token.sort === "punctuation" && token.text.length > 1) return null;
    return this.shapeOf(token, compiled);
  }

  private shapeOf(token: Token, compiled: CompiledPack): Shape {
    const { names } = this;
    const stems = stemsOf(token, compiled);
    const fields = token.sort === "word" ? compiled.fields.of(token.text, stems) : [];
    return { stems: stems.map((stem) => names.word(stem)), fields: fields.map((field) => names.word(field)) };
  }

  private before(): number[] {
    const { document, sentence, compiled } = this.reading;
    const previous = document.sentences[sentence.index - 1];
    if (!previous || previous.paragraph !== sentence.paragraph || previous.chrome) return [];
    const piece = this.names.afterText(NO_WORDS, "previous");
    const words = document.tokens.slice(Math.max(previous.first, previous.end - WORDS_BEFORE), previous.end);
    return words
      .filter(({ sort }) => sort === "word")
      .map((token) => this.shapeOf(token, compiled))
      .flatMap(({ stems, fields }) => [stems.at(-1)!, ...fields])
      .map((word) => this.names.after(piece, word));
  }

  private title(): number[] {
    const piece = this.names.afterText(NO_WORDS, "title");
    const words = (this.reading.document.article.title ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
    return words
      .slice(0, TITLE_WORDS)
      .map((word) => this.names.after(piece, this.names.word(word.slice(0, 5))));
  }
}

/** What stands for a word that is part of a name or a figure: null for all but its first, undefined for a word of its own. */
function placeholderOf({ document, sentence }: SentenceReading, i: number): string | null | undefined {
  const mention = sentence.mentions.find(({ first, end }) => i >= first && i < end);
  if (mention) return i === mention.first ? sortOf(mention) : null;
  const figure = sentence.amounts.find((index) => {
    const { first, end } = document.amountTokens[index]!;
    return i >= first && i < end;
  });
  if (figure === undefined) return undefined;
  if (document.amountTokens[figure]!.first !== i) return null;
  return document.amounts[figure]!.currency === null ? "QUANTITY" : "MONEY";
}

export function sortOf({ sort, organisation, object }: Mention): string {
  if (sort === "organisation")
    return `@${organisation?.kind === "government" || organisation?.kind === "fund" ? organisation.kind : "firm"}`;
  if (sort === "object") return `@${object?.kind}`;
  return `@${sort}`;
}
