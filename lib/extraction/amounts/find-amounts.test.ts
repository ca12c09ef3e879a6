import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise";
import { LANGS, type Lang } from "../types";
import type { AmountMatch } from "./amount-match";
import { findAmounts } from "./find-amounts";

const find = (lang: Lang, text: string): AmountMatch[] => findAmounts(normalise(text), lang);
const meaning = ({ low, high, comparator, currency, unit }: AmountMatch) => ({
  low,
  high,
  comparator,
  currency,
  unit,
});

describe("what an amount carries", () => {
  it("spans comparator and denominator, and apart from them the figure", () => {
    const text = "It costs less than $0.55 per million tokens.";
    const [amount] = find("en", text);
    expect(amount?.quote).toBe("less than $0.55 per million tokens");
    expect(text.slice(amount?.figure.start, amount?.figure.end)).toBe("$0.55");
    expect(amount?.unit).toBe("per_million_tokens");
    const both = find("en", "It costs $0.55 per million input tokens and $2.19 per million output tokens.");
    expect(both.map(({ unit }) => unit)).toEqual(["per_million_tokens", "per_million_tokens"]);
  });

  it("takes no other country's dollar for that of the United States", () => {
    const [profit, converted] = find("en", "T$374.68 billion ($11.4 billion)");
    expect(profit).toMatchObject({ currency: "TWD", low: 374.68e9 });
    expect(converted).toMatchObject({ currency: "USD", conversionOf: 0 });
  });

  it("marks what is printed as negative, and keeps the magnitude", () => {
    const signs = ["a result of -$1.2 billion", "net income of $(1.2) billion", "minus 1.2 billion dollars"];
    for (const text of signs) expect(find("en", text)).toMatchObject([{ low: 1.2e9, negative: true }]);
    expect(find("en", "the gain - $1.2 billion - was small")).toMatchObject([{ negative: false }]);
  });

  it("links a conversion to the amount that it repeats", () => {
    const text = "1.8 trillion yen ($11.6 billion; £8.9 billion), and $5 billion";
    expect(find("en", text).map(({ conversionOf }) => conversionOf)).toEqual([null, 0, 0, null]);
  });

  it("tells the parts of a change", () => {
    expect(find("en", "revenue rose from $4bn to $13bn").map(({ change }) => change)).toEqual([
      { part: "from", with: [1] },
      { part: "to", with: [0] },
    ]);
    expect(find("en", "it rose by $5bn to $65bn").map(({ change }) => change?.part)).toEqual(["by", "to"]);
    expect(
      find("en", "sales grew from $15bn in 2023 to $40bn in 2024").map(({ change }) => change?.part),
    ).toEqual(["from", "to"]);
  });

  it("gives a great sum per year as a rate and a small one as a price", () => {
    expect(find("en", "it burns $15 billion a year")).toMatchObject([{ rate: "year", unit: null }]);
    expect(find("en", "it costs $20 a year")).toMatchObject([{ rate: null, unit: "per_year" }]);
    expect(find("en", "against $5 billion a year earlier")).toMatchObject([{ rate: null, unit: null }]);
  });

  it("carries a currency to bare sums, and a unit to bare counts", () => {
    const text = "It raised $2bn and spent 3bn. It has 500 million users, up from 400 million.";
    expect(find("en", text).map(({ currency, unit, inherited }) => [currency, unit, inherited])).toEqual([
      ["USD", null, false],
      ["USD", null, true],
      [null, "user", false],
      [null, "user", true],
    ]);
  });

  it("gives megawatts in gigawatts", () => {
    expect(find("en", "between 100 and 200 MW")).toMatchObject([{ low: 0.1, high: 0.2, unit: "GW" }]);
  });

  it("names a dinar by the country that the text names, and no dinar at all otherwise", () => {
    expect(find("ar", "قالت وزارة المالية في الكويت إن الميزانية 3 مليارات دينار")).toMatchObject([
      { currency: "KWD" },
    ]);
    expect(find("ar", "الميزانية 3 مليارات دينار")).toEqual([]);
  });
});

/** Phrases with a meaning of their own, whatever stands around them. */
const PHRASES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["less than $6 million", "$60–65 billion", "a C$2.4bn plan", "half a trillion dollars", "10 gigawatts"],
  ar: [
    "أقل من 6 ملايين دولار",
    "بين 60 و65 مليار دولار",
    "ملياري دولار",
    "مليار ونصف المليار يورو",
    "17 في المئة",
  ],
  fr: ["moins de 6 millions de dollars", "entre 60 et 65 milliards d'euros", "1,5 Md€", "17 %"],
  de: [
    "weniger als 6 Millionen Dollar",
    "zwischen 60 und 65 Mrd. Euro",
    "anderthalb Milliarden Euro",
    "17 Prozent",
  ],
  es: [
    "menos de 6 millones de dólares",
    "entre 60.000 y 65.000 millones de euros",
    "mil millones de euros",
    "17 %",
  ],
  zh: ["不到600万美元", "600亿至650亿美元", "五千亿欧元", "下跌17%"],
};
const NEUTRAL: Readonly<Record<Lang, string>> = {
  en: "The weather in the capital was fine that day.",
  ar: "كان الطقس في العاصمة لطيفا ذلك النهار.",
  fr: "Le temps était beau dans la capitale ce jour-là.",
  de: "Das Wetter in der Hauptstadt war an diesem Tag schön.",
  es: "El tiempo en la capital fue bueno aquel día.",
  zh: "当天首都天气晴朗。",
};
const DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९"];

const phrase = fc
  .constantFrom(...LANGS)
  .chain((lang) => fc.record({ lang: fc.constant(lang), text: fc.constantFrom(...PHRASES[lang]) }));
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  // Pieces of amounts in disorder reach further into the grammar than letters do.
  fc
    .array(
      fc.constantFrom(
        ..."$ 5 5.5 1,200 billion مليار و نصف 亿 百 - ( ) € USD half a and to from between per token % million مليارا 十 多 Mrd . \n".split(
          " ",
        ),
        " ",
        "\ud800",
      ),
    )
    .map((pieces) => pieces.join("")),
);

describe("for any text", () => {
  it("quotes are exact, in order and apart, and intervals agree with their comparators", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGS), (text, lang) => {
        const letters = Array.from(text);
        let end = 0;
        for (const amount of find(lang, text)) {
          expect(letters.slice(amount.start, amount.end).join("")).toBe(amount.quote);
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(amount.figure.start).toBeGreaterThanOrEqual(amount.start);
          expect(amount.figure.end).toBeLessThanOrEqual(amount.end);
          expect(amount.currency !== null || amount.unit !== null).toBe(true);
          const open = [amount.low === null, amount.high === null];
          if (/less_than|at_most/.test(amount.comparator)) expect(open).toEqual([true, false]);
          else if (/more_than|at_least/.test(amount.comparator)) expect(open).toEqual([false, true]);
          else expect(open).toEqual([false, false]);
          for (const bound of [amount.low, amount.high]) expect(Number.isFinite(bound ?? 0)).toBe(true);
          end = amount.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("digits of another script change nothing but the quote", () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(...DIGITS), ({ lang, text }, script) => {
        const written = text.replace(/\d/g, (digit) => Array.from(script)[Number(digit)] ?? digit);
        expect(find(lang, written).map(meaning)).toEqual(find(lang, text).map(meaning));
      }),
    );
  });

  it("neutral sentences around a phrase change nothing", () => {
    fc.assert(
      fc.property(
        phrase,
        fc.nat(3),
        fc.nat(3),
        fc.constantFrom(" ", "\n\n"),
        ({ lang, text }, before, after, gap) => {
          const neutral = NEUTRAL[lang];
          const whole = `${`${neutral}${gap}`.repeat(before)}${text}.${`${gap}${neutral}`.repeat(after)}`;
          expect(find(lang, whole).map(meaning)).toEqual(find(lang, text).map(meaning));
          expect(find(lang, text)).not.toEqual([]);
        },
      ),
    );
  });
});

describe("hostile text", () => {
  const HOSTILE = [
    "1",
    "1,",
    "111 ",
    "$1 ",
    "5, ",
    "$5, ",
    "((($1 billion ",
    "5 to ",
    "between 5 and ",
    "half a ",
    "one point ",
    "5% ",
    "مليار و",
    "نصف مليار و300 ",
    "一千万亿",
    "5 مليار 亿 ½ € ",
    "\ud800",
    "5 billion. ",
    "5 dinars ",
    "$5bn (€4bn) ",
  ];
  const SIZE = 10_000;

  it.each(HOSTILE)("%j repeated takes time in proportion", (piece) => {
    const took = (size: number): number => {
      const text = piece.repeat(size / piece.length);
      const times = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        for (const lang of ["en", "ar", "zh"] as const) findAmounts(normalise(text), lang);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    const once = took(SIZE);
    // Processor time, so that a busy machine does not count; quadratic growth would be sixteen times.
    expect(took(4 * SIZE)).toBeLessThan(Math.max(9 * once, 1000));
  });
});

describe("a figure that another is held against", () => {
  it("is itself exact", () => {
    for (const text of [
      "a round exceeding its $15 billion target",
      "It spent more than its $15 billion budget.",
    ])
      expect(find("en", text).map(({ low, high, comparator }) => [low, high, comparator])).toEqual([
        [15e9, 15e9, "exactly"],
      ]);
    expect(find("en", "a target of more than $15 billion").map(({ comparator }) => comparator)).toEqual([
      "more_than",
    ]);
  });
});

describe("a bare figure after a sum", () => {
  it.each<[Lang, string, number[]]>([
    ["es", "Nvidia perdió 600.000 millones de dólares en bolsa el 27 de enero.", [600e9]],
    ["es", "Recaudó 40.000 millones de dólares el 31 de marzo y 6.600 el 2 de octubre.", [40e9, 6.6e9]],
    ["es", "Gastó 28.000 millones de dólares en 2023, frente a los 40.000 de 2024.", [28e9, 40e9]],
    ["es", "Vale 300.000 millones de dólares desde las 10 de la mañana.", [300e9]],
    ["es", "Recaudó 600 millones de dólares, según la página 27 del informe.", [600e6]],
    ["es", "Recaudó 600 millones de dólares; su modelo obtuvo 92 sobre 100.", [600e6]],
    ["fr", "Elle a perdu 600 milliards de dollars le 27.", [600e9]],
    ["fr", "Elle va investir 109 milliards d'euros, a annoncé le président sur France 2.", [109e9]],
    ["fr", "Elle a perdu 600 milliards de dollars en janvier, contre 40 en mars.", [600e9, 40e9]],
    ["de", "Sie sammelte 6,6 Milliarden Dollar am 2. Oktober ein.", [6.6e9]],
    ["de", "Sie sammelte 40 Milliarden Dollar ein, zuvor am 27.", [40e9]],
  ])("%s: is a sum, and no day, page, mark or name: %s", (lang, text, sums) => {
    expect(find(lang, text).map(({ low }) => low)).toEqual(sums);
  });
});
