/** What a language needs to tell a full stop from the dot of an abbreviation: its sentences.ts. Words without their last dot. */
export interface SentenceLexicon {
  /** Never at a sentence's end: "Mr", "z.B". */
  abbreviations: readonly string[];
  /** Perhaps at its end ("Inc", "Mrd", "U.S"): only before a word that opens sentences. */
  endings: readonly string[];
  /** Words that open a sentence far more often than they follow an abbreviation. */
  openers: readonly string[];
  /** The quotes and brackets that close, as written: “ closes in German and opens elsewhere. */
  closing: string;
  /** "27. Januar": a number with a dot is an ordinal, unless such a word follows. */
  ordinals: boolean;
}
