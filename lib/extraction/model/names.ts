/** What is not named in the weights. */
export const UNKNOWN = -1;
/** What every name begins from. */
export const NO_WORDS = 0;

/** "2 in_the", "<billion_of": two words beside each other. A pronoun for a person has such a line in it. */
const PAIR = /^(2 |[<>])(@person_pronoun|[^ ]+?)_([^ ]+)$/;

/**
 * Numbers for pieces of evidence. The name of a piece is a path of words ("best funding verb"), so that a piece is found word by
 * word, by numbers alone, and no name is put together to be looked up.
 */
export class Names {
  private readonly words = new Map<string, number>();
  private readonly texts: string[] = [];
  /** For each piece the one that it goes on from, and the word that it adds. */
  private readonly before: number[] = [UNKNOWN];
  private readonly added: number[] = [UNKNOWN];
  /** For each piece where it leads with a word as text, as far as it was asked for: it is asked for again and again. */
  private readonly ahead: Array<Map<string, number> | undefined> = [undefined];
  /** These two and the piece, as a hash table with open places. */
  private table = new Int32Array(PLACE << 12);

  /** Where a model is fitted each name that comes up is a new one; else what is not known stays unknown. */
  constructor(private readonly learning = false) {}

  get size(): number {
    return this.before.length;
  }

  /** The number of a word; UNKNOWN where no piece has it. */
  word(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    return this.learning ? this.newWord(text) : UNKNOWN;
  }

  /** The piece that goes on from another with one more word. */
  after(piece: number, word: number): number {
    if (piece < 0 || word < 0) return UNKNOWN;
    const place = this.placeOf(piece, word);
    const known = this.table[place + PIECE]!;
    if (known !== NO_WORDS) return known;
    return this.learning ? this.newPiece(place, piece, word) : UNKNOWN;
  }

  /** The same with a word as text, which may be several, but none that stands in an article: those have no end. */
  afterText(piece: number, text: string): number {
    if (piece < 0) return UNKNOWN;
    let ahead = this.ahead[piece];
    const known = ahead?.get(text);
    if (known !== undefined) return known;
    if (text.includes(" ")) return text.split(" ").reduce((at, one) => this.afterText(at, one), piece);
    const made = this.after(piece, this.word(text));
    ahead ??= this.ahead[piece] = new Map();
    ahead.set(text, made);
    return made;
  }

  /** A piece under another first word or words: "whose" and "main" to "whose main". */
  under(piece: number, first: string): number {
    if (piece === NO_WORDS) return this.afterText(NO_WORDS, first);
    return this.after(this.under(this.before[piece]!, first), this.added[piece]!);
  }

  /** The piece of a name in a file of weights, which is new to these if need be. */
  add(name: string): number {
    let piece = NO_WORDS;
    for (const text of wordsOf(name)) {
      const word = this.words.get(text) ?? this.newWord(text);
      const place = this.placeOf(piece, word);
      const known = this.table[place + PIECE]!;
      piece = known === NO_WORDS ? this.newPiece(place, piece, word) : known;
    }
    return piece;
  }

  /** The name of a piece as a file of weights has it. */
  textOf(piece: number): string {
    const words: string[] = [];
    for (let at = piece; at > NO_WORDS; at = this.before[at]!) words.unshift(this.texts[this.added[at]!]!);
    for (const [written, first] of PAIRED)
      if (words[0] === first) return `${written}${words.slice(1).join("_")}`;
    return words.join(" ");
  }

  private newWord(text: string): number {
    const word = this.texts.push(text) - 1;
    this.words.set(text, word);
    return word;
  }

  private newPiece(place: number, before: number, word: number): number {
    const piece = this.before.push(before) - 1;
    this.added.push(word);
    this.ahead.push(undefined);
    this.ahead[before]?.delete(this.texts[word]!);
    this.put(place, piece);
    // A table that is half empty answers at the first place that is looked at, mostly.
    if (2 * PLACE * this.before.length > this.table.length) {
      this.table = new Int32Array(2 * this.table.length);
      for (let i = NO_WORDS + 1; i <= piece; i++) this.put(this.placeOf(this.before[i]!, this.added[i]!), i);
    }
    return piece;
  }

  private put(place: number, piece: number): void {
    this.table[place] = this.before[piece]!;
    this.table[place + WORD] = this.added[piece]!;
    this.table[place + PIECE] = piece;
  }

  /** Where a piece stands in the table, or would. */
  private placeOf(before: number, word: number): number {
    const { table } = this;
    const places = table.length / PLACE;
    const mixed = Math.imul(before, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & (places - 1);
    while (true) {
      const at = PLACE * place;
      if (table[at + PIECE] === NO_WORDS || (table[at] === before && table[at + WORD] === word)) return at;
      place = (place + 1) & (places - 1);
    }
  }
}

/** A place of the table: what a piece goes on from, the word that it adds, and its number. Four, so that places lie well. */
const PLACE = 4;
const WORD = 1;
const PIECE = 2;

/** First words of pieces that are pairs, which no text has. */
export const PAIR_OF = { "<": "<_", ">": ">_", both: "2_" } as const;
const PAIRED: ReadonlyMap<string, string> = new Map([
  ["<", PAIR_OF["<"]],
  [">", PAIR_OF[">"]],
  ["2 ", PAIR_OF.both],
]);

function wordsOf(name: string): string[] {
  const pair = PAIR.exec(name);
  return pair ? [PAIRED.get(pair[1]!)!, pair[2]!, pair[3]!] : name.split(" ");
}
