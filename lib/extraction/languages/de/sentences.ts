import { phrases } from "../../text/phrases";
import type { SentenceLexicon } from "../../text/sentence-lexicon";

export const sentences: SentenceLexicon = {
  abbreviations: phrases(`
    z | d | u | o | v | i | z.B | z. B | d.h | u.a | o.a | v.a | i.d.R | bzw | ca | rd | Dr | Prof | Hr | Fr | Nr | Abs | Art |
    Str | St | vgl | sog | gem | inkl | exkl | zzgl | lt | ggf | evtl | min | max | Jan | Feb | Apr |
    Jun | Jul | Aug | Sep | Sept | Okt | Nov | Dez | s | S | geb | gegr | insb | bspw | Tel | Inh |
    Aufl | Hg`),
  endings: phrases(`
    Mio | Mrd | Bio | Tsd | Mill | usw | etc | Co | Inc | Corp | Ltd | e.V | U.S | Fr | Sfr | a.D |
    u.s.w`),
  openers: phrases(`
    Der | Die | Das | Ein | Eine | Es | Er | Sie | Wir | Ich | Im | In | Am | An | Auf | Aus | Bei |
    Mit | Nach | Von | Vor | Zu | Zum | Zur | Und | Aber | Doch | Denn | Damit | Dabei | Danach | Dann |
    Dafür | Dazu | Darauf | Davon | Daher | Dies | Diese | Dieser | Dieses | Wie | Was | Wer | Wenn |
    Während | Weil | Allerdings | Außerdem | Auch | Noch | Nun | So | Seit | Laut | Für | Gegen |
    Insgesamt | Zudem | Zuvor | Bisher | Nicht | Man | Alle | Einen | Seine | Ihre | Unter | Über |
    Jetzt | Hinzu | Demnach | Trotz | Als | Ob | Bis | Ohne | Durch | Dem | Den | Des`),
  closing: "“”‘’«\"')]",
  ordinals: true,
};
