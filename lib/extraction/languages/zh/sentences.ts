import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases("Mr | Dr | No | vs"),
  endings: phrases("Inc | Corp | Ltd | Co | U.S"),
  openers: phrases("The"),
  closing: "”’»\"')]」』》",
  ordinals: false,
};
