import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases(`
    Mr | Mrs | Ms | Dr | Prof | St | Sen | Rep | Gov | Gen | Lt | Col | Sgt | Hon | Rev | vs | v | e.g |
    i.e | approx | c | ca | cf | No | Nos | Fig | est | dept | Mt | Ft | Messrs | Rs | viz | al`),
  endings: phrases(`
    Inc | Corp | Ltd | Co | Cos | Bros | LLC | L.P | plc | S.A | N.V | A.G | U.S | U.K | U.N | E.U |
    U.A.E | D.C | a.m | p.m | Jr | Sr | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct |
    Nov | Dec | Mass | Calif | bn | mn | tn | etc | Ph.D`),
  openers: phrases(`
    The | A | An | It | He | She | They | We | I | You | In | On | At | But | And | That | This |
    These | Those | Its | His | Her | Their | Our | As | For | If | When | While | Although | However |
    Meanwhile | Last | There | With | After | Before | By | From | Since | So | Some | Such | What |
    Both | Many | Most | More | Now | Then | Yet | Not | No | One | Analysts | Shares | Under |
    Despite | According | Earlier | Instead | Still | Also`),
  closing: "”’»\"')]」』》",
  ordinals: false,
};
