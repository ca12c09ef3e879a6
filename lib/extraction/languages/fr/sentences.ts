import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases(`
    M | MM | Mme | Mmes | Mlle | Dr | Pr | Me | St | Ste | cf | env | p | pp | art | no | n° | vol |
    éd | av | bd | ex | c.-à-d | p. ex | apr | J.-C | hab | tél | fig | al`),
  endings: phrases(`
    etc | Inc | Corp | Ltd | Co | S.A | U.S | janv | févr | avr | juil | sept | oct | nov | déc |
    S.A.S | Md | Mds | Mio`),
  openers: phrases(`
    Le | La | Les | L | Un | Une | Des | Il | Elle | Ils | Elles | On | Nous | Ce | Cette | Ces | Cet |
    C | En | Dans | Sur | Pour | Par | Avec | Mais | Et | Or | Car | Selon | Depuis | Après | Avant |
    À | A | Au | Aux | De | Du | Son | Sa | Ses | Leur | Leurs | Si | Quand | Alors | Ainsi | Pourtant |
    Cependant | Toutefois | Reste | Même | Plus | Aucun | Tout | Tous | Parmi | Faute | Quant | Côté |
    D | Je | Vous`),
  closing: "”’»\"')]」』》",
  ordinals: false,
};
