import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases("د | أ | م | ص | ج | ت | هـ | ه | ق | ب | أ.د | م.م | ش | ك | ر | تلفون"),
  endings: phrases("ج.م | د.إ | ر.س | د.ك | ش.م | Inc | Corp | Ltd | Co | U.S | إيه.آي"),
  openers: phrases(`
    وقال | وقالت | وأضاف | وأضافت | وكان | وكانت | في | من | إن | لكن | أما | كما | ومن | وفي | ولم |
    هذا | هذه | قال | قالت | تقول | يقول`),
  closing: "”’»\"')]」』》",
  ordinals: false,
};
