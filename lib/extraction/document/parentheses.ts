import type { CompiledPack } from "../compiled-pack";
import type { Mention } from "../mentions/mention";
import type { Token } from "./token";

/** Tokens, end exclusive, the commas or brackets not included. */
export interface Inserted {
  first: number;
  end: number;
}

const LONGEST = 18;
/** What stands between a subject and its verb may be longer, and hold figures. */
const LONGEST_BEFORE_VERB = 34;
const SAYS_WITHIN = 5;
/** ", he wrote in a post on X,": longer, it says something itself. */
const LONGEST_SAYING = 9;

/**
 * What is inserted between commas or brackets: "Nvidia, the chipmaker, said", "SoftBank, he wrote, has secured", "الجولة، وفق ما
 * نشرته الصحيفة، تهدف". It parts nothing, and its names play no part outside it.
 */
export function findInserted(
  compiled: CompiledPack,
  tokens: readonly Token[],
  sentence: { first: number; end: number },
  mentions: readonly Mention[],
  isFigure: (token: number) => boolean,
): Inserted[] {
  const found: Inserted[] = [];
  let open: number | null = null;
  let bracket: number | null = null;
  let dash: number | null = null;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { text } = tokens[i]!;
    if (text === "(" || text === "[") bracket = i;
    else if (text === ")" || text === "]") {
      if (bracket !== null && i - bracket <= LONGEST && i - bracket > 1)
        found.push({ first: bracket + 1, end: i });
      bracket = null;
    } else if (isDash(tokens[i]!, tokens[i + 1])) {
      const aside: boolean = dash !== null && i - dash <= LONGEST && i - dash > 1;
      if (aside) found.push({ first: dash! + 1, end: i });
      dash = aside ? null : i;
    } else if (text === "," && bracket === null) {
      const inserted = open === null ? null : { first: open + 1, end: i };
      const chained = found.at(-1)?.end === open;
      if (inserted && isInserted(compiled, tokens, sentence, inserted, mentions, chained, isFigure))
        found.push(inserted);
      open = i;
    }
  }
  return found;
}

const LONGEST_CUE = 4;

/** "Remaining performance obligations, …, jumped": what a figure is stands right before the comma. */
function endsCue(compiled: CompiledPack, tokens: readonly Token[], from: number, end: number): boolean {
  for (let first = end - 1; first >= Math.max(from, end - LONGEST_CUE); first--)
    if (compiled.cues.allAt(tokens, first, end).some((match) => match.end === end)) return true;
  return false;
}

/** A dash between two spaces, and no hyphen or sign. */
function isDash(token: Token, next: Token | undefined): boolean {
  return token.text === "-" && !token.glued && next?.glued === false;
}

function isInserted(
  compiled: CompiledPack,
  tokens: readonly Token[],
  sentence: { first: number; end: number },
  { first, end }: Inserted,
  mentions: readonly Mention[],
  chained: boolean,
  isFigure: (token: number) => boolean,
): boolean {
  const length = end - first;
  if (length < 1 || length > LONGEST_BEFORE_VERB) return false;
  const named = mentions.some(
    (mention) => mention.end === first - 1 || (mention.end === first - 2 && tokens[first - 2]!.text === '"'),
  );
  if (!chained && compiled.levels.at(tokens, end + 1, sentence.end)) {
    if (named || endsCue(compiled, tokens, sentence.first, first - 1)) return true;
  }
  if (length < 2 || length > LONGEST) return false;
  for (let i = first; i < Math.min(end, first + SAYS_WITHIN); i++) {
    const say = compiled.says.at(tokens, i, end);
    if (say && (say.value.before ? i === first : length <= LONGEST_SAYING)) return true;
  }
  // The comma before closes another insertion and opens none.
  if (chained) return false;
  if (!named || compiled.conjunctions.at(tokens, first, end)) return false;
  for (let i = first; i < end; i++) if (isFigure(i)) return false;
  const opens = mentions.find((mention) => mention.first >= first && mention.first <= first + 1);
  if (!opens || opens.sort === "description" || opens.sort === "pronoun") return true;
  // "Sarvam AI, another Bengaluru start-up,": what it is, not who else.
  return (
    opens.sort === "stranger" &&
    opens.first > first &&
    compiled.introductions.findAll(tokens, opens.end, end).length > 0
  );
}
