import { PARAGRAPH, type Tokens } from "../text/tokens";
import type { CompiledLexicon } from "./compiled-lexicon";
import { type CurrencyNoun, NOUN_CURRENCIES } from "./currencies";

/** How far around a noun a country is looked for, in tokens. */
const NEAR = 25;

/** What names of currencies that several countries share mean in one text: "دينار", "peso", "元", "$". One for each text. */
export class CurrencySense {
  private readonly inContext = new Map<string, string | null>();
  private readonly inText = new Map<CurrencyNoun, string | null>();
  /** The currency that a noun was last given by its country: "دينار كويتي" tells what "دينار" is further on. */
  private readonly last = new Map<CurrencyNoun, string>();
  /** What "$" alone is in this text; undefined until asked. */
  private dollar: string | undefined;
  private ownDollars: boolean | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledLexicon,
  ) {}

  /** Remembers that the text has just said which country's currency a noun is. */
  given(noun: CurrencyNoun, code: string): void {
    this.last.set(noun, code);
  }

  /** What a one-word name means in this text; null where it means what it always does. */
  contextual(word: string, length: number): string | null {
    if (length !== 1) return null;
    const known = this.inContext.get(word);
    if (known !== undefined) return known;
    const entries = this.book.lexicon.currencies.contextual ?? [];
    const { folded, text } = this.tokens.view;
    const entry = entries.find(
      ({ name, when, written }) =>
        name === word && when.test(folded) && (written === undefined || written.test(text)),
    );
    this.inContext.set(word, entry?.code ?? null);
    return entry?.code ?? null;
  }

  /**
   * What a noun means without a country: as this text used it before, as the only fitting country that is named near it or
   * in the text, else as the language does. Dollars are American, unless the text tells its own from them.
   */
  alone(noun: CurrencyNoun, at: number): string | null {
    const general = NOUN_CURRENCIES[noun].alone;
    const { alone } = this.book.lexicon.currencies;
    const usual = alone?.[noun] === undefined ? general : alone[noun];
    if (noun === "dollar") return this.tellsOwnDollars() ? this.plainDollar() : usual;
    if (Object.keys(NOUN_CURRENCIES[noun]).length <= 2) return usual;
    // Pounds are so much rather British that a country must stand beside them to make them its own.
    const far = usual === "GBP" ? null : this.countryOfText(noun);
    const known = this.last.get(noun) ?? this.countryNear(noun, at) ?? far;
    return known ?? this.contextual(noun, 1) ?? usual;
  }

  private countryNear(noun: CurrencyNoun, at: number): string | null {
    const { tokens } = this;
    let from = at;
    let to = at;
    while (from > 0 && at - from < NEAR && tokens.gap(from) < PARAGRAPH) from--;
    while (to < tokens.count && to - at < NEAR && tokens.gap(to + 1) < PARAGRAPH) to++;
    return this.onlyCountry(noun, from, to);
  }

  private countryOfText(noun: CurrencyNoun): string | null {
    const known = this.inText.get(noun);
    if (known !== undefined) return known;
    const found = this.onlyCountry(noun, 0, this.tokens.count);
    this.inText.set(noun, found);
    return found;
  }

  /**
   * "$" alone is American, unless the text marks American dollars as such, or a government announces, and it names one other
   * country of dollars or pesos: then "$" is its own money, as Canadian and Latin American newspapers write.
   */
  plainDollar(): string {
    if (this.dollar !== undefined) return this.dollar;
    const marked =
      this.tellsOwnDollars() ||
      /\bus ?\$|\bu\.s\. ?\$|\$ ?us\b|u\$[sd]|government of (?:canada|australia|new zealand|singapore)/.test(
        this.tokens.view.folded,
      );
    const here = marked
      ? (this.onlyCountry("dollar", 0, this.tokens.count, "USD") ?? this.countryOfText("peso"))
      : null;
    this.dollar = here ?? "USD";
    return this.dollar;
  }

  private tellsOwnDollars(): boolean {
    this.ownDollars ??= this.book.lexicon.currencies.ownDollars?.test(this.tokens.view.folded) ?? false;
    return this.ownDollars;
  }

  /** The code of the one country named in a stretch whose currency has this noun; null where there are none or several. */
  private onlyCountry(noun: CurrencyNoun, from: number, to: number, but?: string): string | null {
    const { tokens, book } = this;
    const codes = new Set<string>();
    for (let at = from; at < to && codes.size < 2; at++) {
      const country = book.countryNames.at(tokens, at) ?? book.countries.at(tokens, at);
      const code = country === null ? undefined : NOUN_CURRENCIES[noun][country.value];
      if (code !== undefined && code !== but) codes.add(code);
    }
    const [only] = codes;
    return codes.size === 1 && only !== undefined ? only : null;
  }
}
