import { adds, articles, fractions, LATIN_SCALES, scales } from "../../amounts/figure-words";
import type { FigureWord, NumeralLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";

const ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/** "siebenundvierzig": the number below a hundred as German writes it, in one word. */
function belowHundred(value: number): string {
  if (value < 10) return ONES[value]!;
  if (value < 20) return TEENS[value - 10]!;
  const ones = value % 10;
  return (ones > 0 ? `${ONES[ones]}und` : "") + TENS[Math.floor(value / 10)];
}

/** All numbers from one to 999, with "hundert" for "einhundert" too, and their halves ("zweieinhalb"). */
function compounds(): Record<string, FigureWord> {
  const words: Record<string, FigureWord> = {};
  const put = (word: string, value: number) => {
    const size = value < 10 ? 1 : value < 100 ? 10 : 100;
    words[word] = { kind: "add", value, size };
    if (word.includes("ß")) words[word.replaceAll("ß", "ss")] = words[word];
  };
  for (let value = 2; value < 1000; value++) {
    const rest = belowHundred(value % 100);
    const hundreds = Math.floor(value / 100);
    if (hundreds === 0) {
      put(rest, value);
      continue;
    }
    put(`${ONES[hundreds]}hundert${rest}`, value);
    if (hundreds === 1 && value > 100) put(`hundert${rest}`, value);
  }
  for (const [word, entry] of Object.entries({ ...words })) {
    if (entry.kind === "add") words[`${word}tausend`] = { kind: "add", value: entry.value * 1000, size: 100 };
  }
  for (let whole = 1; whole < 13; whole++) put(`${belowHundred(whole)}einhalb`, whole + 0.5);
  put("anderthalb", 1.5);
  put("eineinviertel", 1.25);
  return words;
}

// "T€" is a thousand and "$5T" a trillion: nothing safe.
const { t: _trillion, ...scalesWithoutT } = LATIN_SCALES;

export const numerals: NumeralLexicon = {
  decimal: ",",
  spaceGroups: true,
  words: {
    ...scalesWithoutT,
    ...compounds(),
    ...adds({ "ein eine einen einer eins": 1, zwo: 2, null: 0 }),
    hundert: { kind: "times", value: 100, alone: true },
    ...scales("alone", { tausend: 1e3 }),
    ...scales("one", { million: 1e6, milliarde: 1e9, billion: 1e12, billiarde: 1e15 }),
    ...scales("many", { millionen: 1e6, milliarden: 1e9, billionen: 1e12 }),
    ...scales("many", { tsd: 1e3, "mio mill": 1e6, "mrd mia md": 1e9, "bio bill": 1e12 }, { dotted: true }),
    ...fractions({ "halbe halben halb": 0.5, viertel: 0.25, dreiviertel: 0.75, drittel: 1 / 3 }),
    halbmilliarde: { kind: "scale", factor: 5e8, form: "one" },
    viertelmilliarde: { kind: "scale", factor: 2.5e8, form: "one" },
    dreiviertelmilliarde: { kind: "scale", factor: 7.5e8, form: "one" },
    ...articles("die der"),
    komma: { kind: "point" },
  },
  yearWord:
    /^(?:jahr|jahre|jahres|seit|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|im|ende|anfang|mitte)$/,
  joiners: [],
  unitsFirst: false,
  bareScales: false,
  fractionLinks: phrases("-"),
  andFractions: {},
  adjectives: {
    gute: "about",
    guten: "about",
    guter: "about",
    knappe: "about",
    knappen: "about",
    knapper: "about",
    weitere: "exactly",
    weiteren: "exactly",
    weiterer: "exactly",
    ganze: "exactly",
    ganzen: "exactly",
    runde: "exactly",
    runden: "exactly",
    satte: "exactly",
    satten: "exactly",
    volle: "exactly",
    vollen: "exactly",
  },
  vague: phrases(`
    einige | einigen | mehrere | mehreren | etlichen | viele | wenige | ein paar | etliche | zahlreiche | hunderte | hunderte von | dutzende | dutzende von | tausende |
    zig | zwei- bis dreistellige | zweistelliger | dreistelliger | einstelliger | zweistellige | dreistellige | zehntausende | paar | hunderten`),
  ordinals: phrases("erste | ersten | zweite | zweiten | nächste | nächsten | letzte | letzten"),
};
