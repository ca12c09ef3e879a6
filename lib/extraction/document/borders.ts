import type { Inserted } from "./parentheses";
import type { PhraseIndex } from "./phrase-index";
import type { Token } from "./token";

interface Clauses {
  first: number;
  end: number;
  inserted: readonly Inserted[];
  mentions: ReadonlyArray<{ first: number; end: number; sort: string }>;
}

const STRONG = new Set([";", ":", "(", ")", "[", "]", "؛"]);

/**
 * For each token of a sentence, the strength of the clause borders since the sentence's start: a comma or a clause word 1,
 * a colon, semicolon, bracket or dash 1.5. The difference of two places says how far apart they are in syntax.
 */
export function clauseBorders(
  tokens: readonly Token[],
  { first, end, inserted, mentions }: Clauses,
  clauseWords: PhraseIndex<true>,
  figures: ReadonlyArray<{ first: number; end: number }>,
  opensClause: (token: number) => boolean,
  joinsNouns: (token: number) => boolean,
): Float32Array {
  const borders = new Float32Array(end - first + 1);
  const starts = new Set(figures.map((figure) => figure.first));
  const ends = new Set(figures.map((figure) => figure.end));
  let sum = 0;
  let next = 0;
  let named = 0;
  for (let i = first; i < end; i++) {
    while (next < inserted.length && inserted[next]!.end < i) next++;
    const aside = inserted[next];
    if (aside && i >= aside.first - 1 && i <= aside.end) {
      borders[i - first] = sum;
      continue;
    }
    const token = tokens[i]!;
    while (named < mentions.length && mentions[named]!.end <= i) named++;
    const mention = mentions[named];
    // The أي of أوبن إيه آي opens no clause; a relative pronoun does.
    const inName = mention !== undefined && mention.first <= i && mention.sort !== "pronoun";
    if (token.sort === "punctuation") {
      if (isComma(token)) sum += resumes(starts, ends, i) ? 0.25 : 1;
      else if (token.text === ":" && (opensFigure(tokens[i + 1]) || endsOpening(figures, first, i)))
        sum += 0.25;
      else if (STRONG.has(token.text) || (token.text === "-" && !token.glued)) sum += 1.5;
    } else if (i > first && !inName && opensClause(i)) {
      sum += tokens[i - 1]!.sort === "punctuation" ? 0 : 1;
    } else if (!inName && clauseWords.at(tokens, i, end) && !holds(figures, i) && !joinsNouns(i)) {
      sum += tokens[i - 1]?.sort === "punctuation" && i > first ? 0.25 : 1;
    }
    borders[i - first] = sum;
  }
  borders[end - first] = sum;
  return borders;
}

/** "Crecieron un 26%, hasta N": whether a comma stands between a change and what it came to. */
function resumes(starts: ReadonlySet<number>, ends: ReadonlySet<number>, comma: number): boolean {
  if (!ends.has(comma)) return false;
  for (let i = comma + 1; i <= comma + RESUMED_WITHIN; i++) if (starts.has(i)) return true;
  return false;
}

const RESUMED_WITHIN = 3;

/** The "than" of "more than $5bn" opens no clause. */
function holds(figures: ReadonlyArray<{ first: number; end: number }>, i: number): boolean {
  return figures.some(({ first, end }) => i >= first && i < end);
}

function opensFigure(token: Token | undefined): boolean {
  return token !== undefined && /^[\d$€£¥]/.test(token.text);
}

/** "$380 billion: Anthropic's price tag": the colon behind a figure that the sentence opens with. */
function endsOpening(
  figures: ReadonlyArray<{ first: number; end: number }>,
  first: number,
  i: number,
): boolean {
  const figure = figures[0];
  return figure !== undefined && figure.first - first <= 1 && figure.end === i;
}

/** How strong the borders between two tokens of a sentence are. */
export function crossing(sentence: { first: number; borders: Float32Array }, a: number, b: number): number {
  return Math.abs(borderAt(sentence, a) - borderAt(sentence, b));
}

function borderAt({ first, borders }: { first: number; borders: Float32Array }, token: number): number {
  return borders[Math.max(0, Math.min(borders.length - 1, token - first))] ?? 0;
}

export function isComma({ text }: Token): boolean {
  return text === "," || text === "،" || text === "，";
}
