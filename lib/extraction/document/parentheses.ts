import type { CompiledPack } from "../compiled-pack";
import type { Mention } from "../mentions/mention";
import type { Token } from "./token";

/** Tokens, end exclusive, the commas or brackets not included. */
export interface Inserted {
  first: number;
  end: number;
}

const LONGEST = 18;
const SAYS_WITHIN = 5;

/**
 * What is inserted between commas or brackets: "Nvidia, the chipmaker, said", "SoftBank, he wrote, has secured", "الجولة، وفق ما
 * نشرته الصحيفة، تهدف". It parts nothing, and its names play no part outside it. Inserted amounts are left to stand.
 */
export function findInserted(
  compiled: CompiledPack,
  tokens: readonly Token[],
  sentence: { first: number; end: number },
  mentions: readonly Mention[],
  isAmount: (token: number) => boolean,
): Inserted[] {
  const found: Inserted[] = [];
  let open: number | null = null;
  let bracket: number | null = null;
  let holdsAmount = false;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { text } = tokens[i]!;
    if (isAmount(i)) holdsAmount = true;
    if (text === "(" || text === "[") {
      bracket = i;
      holdsAmount = false;
    } else if (text === ")" || text === "]") {
      if (bracket !== null && !holdsAmount && i - bracket <= LONGEST)
        found.push({ first: bracket + 1, end: i });
      bracket = null;
    } else if (text === "," && bracket === null) {
      if (open !== null && !holdsAmount && i - open > 2 && i - open <= LONGEST) {
        const inserted = { first: open + 1, end: i };
        if (isInserted(compiled, tokens, inserted, mentions)) {
          found.push(inserted);
          open = null;
          continue;
        }
      }
      open = i;
      holdsAmount = false;
    }
  }
  return found;
}

function isInserted(
  compiled: CompiledPack,
  tokens: readonly Token[],
  { first, end }: Inserted,
  mentions: readonly Mention[],
): boolean {
  for (let i = first; i < Math.min(end, first + SAYS_WITHIN); i++) {
    const say = compiled.says.at(tokens, i, end);
    if (say && (say.value.before ? i === first : true)) return true;
  }
  const named = mentions.some(
    (mention) => mention.end === first - 1 || (mention.end === first - 2 && tokens[first - 2]!.text === '"'),
  );
  if (!named) return false;
  const opens = mentions.find((mention) => mention.first >= first && mention.first <= first + 1);
  const list = opens !== undefined && opens.sort !== "description" && opens.sort !== "pronoun";
  if (list) return false;
  if (compiled.conjunctions.at(tokens, first, end)) return false;
  return true;
}
