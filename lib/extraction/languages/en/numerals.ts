import { adds, articles, fractions, LATIN_SCALES, scales } from "../../amounts/figure-words";
import type { NumeralLexicon } from "../../amounts/lexicon";

export const numerals: NumeralLexicon = {
  decimal: ".",
  spaceGroups: false,
  words: {
    ...LATIN_SCALES,
    ...adds({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, zero: 0 }),
    ...adds({ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 }),
    ...adds({ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 }),
    ...adds({ sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
    hundred: { kind: "times", value: 100, alone: true },
    ...scales("one", { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }),
    ...scales("one", { lakh: 1e5, crore: 1e7 }),
    ...scales("many", {
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
      "lakhs lacs": 1e5,
      crores: 1e7,
    }),
    ...scales("many", { mil: 1e6, bln: 1e9, "bil bio": 1e9, "trln tril": 1e12 }),
    ...scales("many", { cr: 1e7 }, { weak: true }),
    ...fractions({ half: 0.5, quarter: 0.25, third: 1 / 3 }),
    ...fractions({ quarters: 0.25, thirds: 1 / 3 }, true),
    ...articles("a an the another"),
    point: { kind: "point" },
  },
  yearWord:
    /^(?:year|fiscal|of|in|since|by|january|february|march|april|may|june|july|august|september|october|november|december)$/,
  joiners: ["and", "-"],
  unitsFirst: false,
  bareScales: false,
  fractionLinks: ["a", "of a", "of", "-", "-a-", "an", "one"],
  andFractions: {
    "and a half": 0.5,
    "and one half": 0.5,
    "and a quarter": 0.25,
    "and three quarters": 0.75,
    "-and-a-half": 0.5,
  },
  collectives: { "a couple of hundred": 200, "a dozen": 12, "a couple hundred": 200 },
  adjectives: {
    round: "exactly",
    cool: "exactly",
    whole: "exactly",
    full: "exactly",
    further: "exactly",
    good: "about",
  },
  vague: [
    ..."several few many some-odd multi multiple countless untold numerous dozens hundreds thousands tens".split(
      " ",
    ),
    ...["tens of", "dozens of", "scores of", "hundreds of", "thousands of", "millions of", "billions of"],
    ...["multi-", "a few", "couple", "couple of", "single-digit", "double-digit", "triple-digit"],
    ...["low-double-digit", "high-single-digit", "low single-digit", "mid-"],
  ],
  ordinals: ["first", "second", "third", "fourth", "next", "last", "latest"],
};
