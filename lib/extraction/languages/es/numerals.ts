import { adds, articles, fractions, LATIN_SCALES, scales } from "../../amounts/figure-words";
import type { NumeralLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";

export const numerals: NumeralLexicon = {
  decimal: ",",
  spaceGroups: true,
  words: {
    ...LATIN_SCALES,
    ...adds({
      "un uno una": 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      cero: 0,
    }),
    ...adds({ diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, "dieciséis dieciseis": 16 }),
    ...adds({
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      "veintiuno veintiún veintiuna": 21,
    }),
    ...adds({ "veintidós veintidos": 22, "veintitrés veintitres": 23, veinticuatro: 24, veinticinco: 25 }),
    ...adds({ "veintiséis veintiseis": 26, veintisiete: 27, veintiocho: 28, veintinueve: 29 }),
    ...adds({ treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 }),
    ...adds({ "cien ciento": 100, "doscientos doscientas": 200, "trescientos trescientas": 300 }),
    ...adds({
      "cuatrocientos cuatrocientas": 400,
      "quinientos quinientas": 500,
      "seiscientos seiscientas": 600,
    }),
    ...adds({
      "setecientos setecientas": 700,
      "ochocientos ochocientas": 800,
      "novecientos novecientas": 900,
    }),
    mil: { kind: "scale", factor: 1e3, form: "alone" },
    ...scales("one", { "millón millon": 1e6, millardo: 1e9, "billón billon": 1e12 }),
    ...scales("many", { "millones mill mills": 1e6, millardos: 1e9, billones: 1e12 }),
    // Of the long scale it would be more than there is: whoever writes it has it from English.
    ...scales("one", { "trillón trillon": 1e12 }),
    ...scales("many", { trillones: 1e12 }),
    ...fractions({ "medio media": 0.5, cuarto: 0.25, tercio: 1 / 3 }),
    ...fractions({ cuartos: 0.25 }, true),
    ...articles("el del al"),
    coma: { kind: "point" },
  },
  yearWord:
    /^(?:año|en|desde|finales|principios|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/,
  joiners: phrases("y"),
  unitsFirst: false,
  bareScales: false,
  fractionLinks: phrases("de | de un | un"),
  andFractions: { "y medio": 0.5, "y media": 0.5, "y cuarto": 0.25, "y un cuarto": 0.25 },
  collectives: {
    "una decena de": 10,
    "una docena de": 12,
    "una quincena de": 15,
    "una veintena de": 20,
    "una treintena de": 30,
    "un centenar de": 100,
    "un millar de": 1000,
  },
  vague: phrases(`
    varios | varias | algunos | algunas | muchos | muchas | pocos | decenas de | centenares de | cientos de | miles de | millones de |
    numerosos | unos cuantos | decenas de miles de | cientos de miles de | centenares de miles de | docenas de | unos pocos`),
  ordinals: phrases("primer | segundo | tercer | próximo | último"),
};
