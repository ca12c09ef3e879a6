import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases(`
    Sr | Sra | Sres | Dr | Dra | D | Dña | Ud | Uds | aprox | pág | págs | núm | art | p. ej | p.ej |
    vol | cap | Av | Avda | máx | mín | Gral | Lic | Ing | Prof | tel | vs | cía | St`),
  endings: phrases(`
    EE | EE.UU | UU | etc | S.A | S.L | Inc | Corp | Ltd | Co | Cía | ene | feb | abr | jun | jul |
    ago | sept | oct | nov | dic | U.S | a.m | p.m | C.V`),
  openers: phrases(`
    El | La | Los | Las | Un | Una | Unos | En | De | Del | Por | Para | Con | Sin | Pero | Y | Según |
    Desde | Tras | A | Al | Su | Sus | Este | Esta | Estos | Estas | Eso | Esto | Lo | Se | No | Ya |
    Es | Además | También | Ahora | Así | Entonces | Mientras | Aunque | Cuando | Si | Como | Hasta |
    Entre | Sobre | Más | Otros | Todo | Ni | Ante | Durante | Luego | Después | Antes | Hoy | Nadie |
    Algunos | Muchos`),
  closing: "”’»\"')]」』》",
  ordinals: false,
};
