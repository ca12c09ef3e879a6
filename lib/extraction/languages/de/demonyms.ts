import { phrases } from "../phrases";

/** With the ending of the dative plural: "den Badenern". */
function people(list: string): readonly string[] {
  return phrases(list).flatMap((word) => (/(?:er|el)$/.test(word) ? [word, `${word}n`] : [word]));
}

/** By country: its people, and those of its cities and regions. */
export const DEMONYMS: Readonly<Record<string, { people: readonly string[]; citizens: readonly string[] }>> =
  {
    DE: {
      people: people(`Deutschen`),
      citizens: people(
        `Münchner, Münchener, Berliner, Hamburger, Heidelberger, Freiburger, Walldorfer, Stuttgarter, Kölner, Bonner, Frankfurter, Düsseldorfer, Dresdner, Leipziger, Karlsruher, Darmstädter, Heilbronner, Neckarsulmer, Aachener, Potsdamer, Nürnberger, Jenaer, Tübinger, Mannheimer, Badener, Bayern, Schwaben, Rheinländer, Sachsen, Neubiberger, Paderborner, Hannoveraner, Bremer`,
      ),
    },
    AT: { people: people(`Österreicher`), citizens: people(`Wiener, Grazer, Linzer, Salzburger`) },
    CH: { people: people(`Schweizer`), citizens: people(`Zürcher, Basler, Genfer, Lausanner, Berner`) },
    US: { people: people(`Amerikaner, US-Amerikaner`), citizens: people(`Kalifornier, Texaner`) },
    CN: { people: people(`Chinesen`), citizens: people(`Hangzhouer, Pekinger, Shenzhener`) },
    FR: { people: people(`Franzosen`), citizens: people(`Pariser`) },
    GB: { people: people(`Briten, Engländer`), citizens: people(`Londoner`) },
    NL: { people: people(`Niederländer, Holländer`), citizens: people(`Amsterdamer, Eindhovener`) },
    JP: { people: people(`Japaner`), citizens: people(``) },
    KR: { people: people(`Südkoreaner, Koreaner`), citizens: people(``) },
    TW: { people: people(`Taiwaner, Taiwanesen`), citizens: people(``) },
    SE: { people: people(`Schweden`), citizens: people(`Stockholmer`) },
    FI: { people: people(`Finnen`), citizens: people(``) },
    NO: { people: people(`Norweger`), citizens: people(``) },
    DK: { people: people(`Dänen`), citizens: people(``) },
    IL: { people: people(`Israelis`), citizens: people(``) },
    CA: { people: people(`Kanadier`), citizens: people(``) },
    IN: { people: people(`Inder`), citizens: people(``) },
    SA: { people: people(`Saudis, Saudi-Araber`), citizens: people(``) },
    AE: { people: people(`Emiratis`), citizens: people(``) },
    IT: { people: people(`Italiener`), citizens: people(`Mailänder`) },
    ES: { people: people(`Spanier`), citizens: people(`Katalanen`) },
    PL: { people: people(`Polen`), citizens: people(``) },
  };
