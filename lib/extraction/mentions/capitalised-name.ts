import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";

export function isName(compiled: CompiledPack, token: Token): boolean {
  if (token.sort !== "word" || !token.capital || compiled.ordinary.has(token.text)) return false;
  // A compound of an everyday noun is one: "Drohnenhersteller".
  return (
    compiled.pack.capitals !== "nouns" ||
    !compiled
      .forms(token.text)
      .some(({ text, preposition }) => preposition === null && compiled.ordinary.has(text))
  );
}

const DOMAIN = /^(?:ai|io|com|co|app|tech)$/;

/** Where a name ends that goes on from a token: "Lakehorn AI", "Sumar.ai", "Cusp & Söhne". */
export function endOfName(
  compiled: CompiledPack,
  tokens: readonly Token[],
  from: number,
  limit: number,
): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    const next = at + 1 < limit ? tokens[at + 1]! : null;
    const dotted = (token.sort === "joiner" || token.text === ".") && token.glued;
    if (isName(compiled, token) || (token.text === "ai" && token.capital)) at++;
    else if ((token.sort === "joiner" || token.text === "&") && next && isName(compiled, next)) at += 2;
    else if (dotted && next?.glued && DOMAIN.test(next.text)) at += 2;
    else break;
  }
  return at;
}

/** "Revenue", "Growth": words of the lexicons that a headline writes with a capital. */
export function isLexical(compiled: CompiledPack, tokens: readonly Token[], i: number): boolean {
  return compiled.cues.at(tokens, i, i + 1) !== null || compiled.words.at(tokens, i, i + 1) !== null;
}

/** "Net Income: $34.98B": what a figure is, before its colon. */
export function isLabel(
  { cues }: CompiledPack,
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  return tokens[end]?.text === ":" && cues.at(tokens, first, end) !== null;
}
