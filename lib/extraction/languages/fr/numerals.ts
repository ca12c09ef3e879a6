import { adds, articles, fractions, LATIN_SCALES, scales } from "../../amounts/figure-words";
import type { NumeralLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";

const ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** "une dizaine de", "la petite centaine d'", "un bon millier de". */
function collectives(): Record<string, number> {
  const phrasesOf: Record<string, number> = {
    "un millier de": 1000,
    "un bon millier de": 1000,
    "un petit millier de": 1000,
  };
  for (const [word, value] of Object.entries(ROUND)) {
    for (const article of ["une", "la", "une petite", "une bonne", "une grosse"]) {
      for (const link of ["de", "d'"]) phrasesOf[`${article} ${word} ${link}`] = value;
    }
  }
  return phrasesOf;
}

export const numerals: NumeralLexicon = {
  decimal: ",",
  spaceGroups: true,
  words: {
    ...LATIN_SCALES,
    ...adds({
      "un une": 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      zéro: 0,
    }),
    ...adds({ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 }),
    ...adds({
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      "huitante octante": 80,
      nonante: 90,
    }),
    vingt: { kind: "add", value: 20, size: 10, score: true },
    vingts: { kind: "add", value: 20, size: 10, score: true },
    cent: { kind: "times", value: 100, alone: true },
    cents: { kind: "times", value: 100, alone: false },
    mille: { kind: "scale", factor: 1e3, form: "alone" },
    ...scales("one", { million: 1e6, milliard: 1e9, billion: 1e12 }),
    ...scales("many", { millions: 1e6, milliards: 1e9, billions: 1e12 }),
    // Of the long scale it would be more than there is: whoever writes it has it from English.
    ...scales("many", { trillions: 1e12, trillion: 1e12 }),
    ...scales("many", { "crore crores": 1e7, "lakh lakhs": 1e5 }),
    ...scales("many", { "md mds mrd mrds mia mias": 1e9, "mio mios": 1e6 }, { dotted: true }),
    ...scales("many", { g: 1e9 }, { weak: true }),
    ...fractions({ demi: 0.5, quart: 0.25, tiers: 1 / 3 }),
    ...fractions({ quarts: 0.25 }, true),
    ...articles("le l du au"),
    virgule: { kind: "point" },
  },
  yearWord:
    /^(?:année|an|en|depuis|fin|début|mi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/,
  joiners: phrases("et | -"),
  unitsFirst: false,
  bareScales: false,
  fractionLinks: phrases("- | de | d'"),
  andFractions: { "et demi": 0.5, "et demie": 0.5, "et quart": 0.25, "et un quart": 0.25 },
  collectives: collectives(),
  adjectives: { bon: "about", gros: "about", petit: "about", bonne: "about" },
  vague: phrases(`
    quelques | plusieurs | des dizaines de | des centaines de | des milliers de | des millions de | des milliards de |
    de nombreux | dizaines de | centaines de | milliers de | plusieurs centaines de | plusieurs dizaines de |
    quelques dizaines de | quelques centaines de`),
  ordinals: phrases("premier | deuxième | second | prochain | dernier"),
};
