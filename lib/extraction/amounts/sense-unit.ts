import type { Tokens } from "../text/tokens";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";

/** How far around an amount the words are looked at that tell a unit apart, in tokens. */
const BEFORE = 12;
const AFTER = 10;

/**
 * Tells units apart by the words around them: chips are graphics processors where the text speaks of those and nothing near
 * speaks of others; people are users or employees where something near says so. One for each text.
 */
export class UnitSense {
  private graphics: boolean | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledLexicon,
  ) {}

  of(candidate: Candidate): string | null {
    const { senses } = this.book.lexicon;
    const { unit } = candidate;
    if (unit === "chip") {
      if (senses.otherChips.test(this.around(candidate))) return unit;
      this.graphics ??= senses.graphics.test(this.tokens.view.folded);
      return this.graphics ? "GPU" : unit;
    }
    if (unit !== "person") return unit;
    const words = this.around(candidate);
    if (senses.users.test(words)) return "user";
    return senses.employees.test(words) ? "employee" : unit;
  }

  private around(candidate: Candidate): string {
    const { tokens } = this;
    const from = tokens.from[Math.max(0, candidate.from - BEFORE)] ?? 0;
    const to = tokens.to[Math.min(tokens.count - 1, candidate.to + AFTER)] ?? 0;
    return tokens.view.folded.slice(from, to);
  }
}
