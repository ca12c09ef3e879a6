import { NONE, NUMBER, PARAGRAPH, SPACE, type Tokens } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import { type DigitContext, readDigits, type Separators } from "./read-digits";

export interface FigureContext {
  tokens: Tokens;
  book: CompiledLexicon;
  separators: Separators;
}

const MOST_GROUPS = 6;
const GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** The number in digits at a token, with the groups after spaces that belong to it; null where its value cannot be told. */
export function readNumber(
  context: FigureContext,
  at: number,
  thousandths: boolean,
): { value: number; to: number } | null {
  const { tokens, book } = context;
  let written = tokens.word(at);
  let to = at + 1;
  if (groupsBySpace(context, at)) {
    while (to - at <= MOST_GROUPS && tokens.gap(to) === SPACE && GROUP.test(tokens.word(to))) {
      const group = tokens.word(to++);
      written += group;
      if (group.length > 3) break;
    }
  }
  const reversed = reversedDecimal(context, written, to);
  if (reversed !== null) return reversed;
  const value = readDigits(written, context.separators, digitContext(tokens, book, at, to, thousandths));
  return value === null ? null : { value, to };
}

/** "6ر22" is 22.6. */
function reversedDecimal(
  { tokens, book }: FigureContext,
  decimals: string,
  at: number,
): { value: number; to: number } | null {
  const { reversedDecimal: letter } = book.lexicon.numerals;
  if (letter === undefined || tokens.word(at) !== letter || tokens.gap(at) !== NONE) return null;
  if (tokens.kind(at + 1) !== NUMBER || tokens.gap(at + 1) !== NONE) return null;
  const whole = tokens.word(at + 1);
  const plain = /^\d+$/.test(decimals) && /^\d+$/.test(whole);
  return plain ? { value: Number(`${whole}.${decimals}`), to: at + 2 } : null;
}

/**
 * Whether "1 234" is one number. Where the language does not write so, only after a currency ("$1 234") or with several groups;
 * nowhere right after a name, which may end in a number itself ("Llama 3 405B").
 */
function groupsBySpace({ tokens, book }: FigureContext, at: number): boolean {
  if (tokens.gap(at + 1) !== SPACE || tokens.kind(at + 1) !== NUMBER) return false;
  if (!/^[1-9]\d{0,2}$/.test(tokens.word(at)) || !GROUP.test(tokens.word(at + 1))) return false;
  if (tokens.gap(at + 2) === SPACE && /^\d{3}$/.test(tokens.word(at + 2))) return true;
  const before = tokens.written(at - 1);
  if (!book.lexicon.numerals.spaceGroups) return /^(?:[$€£¥₹₩]|[A-Z]{3})$/.test(before);
  const capital = book.lexicon.nounsCapitalised !== true && tokens.gap(at - 1) !== PARAGRAPH;
  return !(capital && /^\p{Lu}\p{Ll}+$/u.test(before));
}

function digitContext(
  tokens: Tokens,
  book: CompiledLexicon,
  at: number,
  after: number,
  thousandths: boolean,
): DigitContext {
  const next = tokens.word(after) === "-" ? after + 1 : after;
  const scaled = figureAt(tokens, book, next)?.word.kind === "scale";
  // The Arabic separators tell decimals from thousands where the Latin ones do not.
  const arabic = tokens.view.quote(tokens.from[at]!, tokens.to[at]!).includes("\u066b");
  return { scaled: scaled || arabic, thousandths };
}
