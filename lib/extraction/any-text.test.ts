import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { gazetteer } from "../organisations/gazetteer";
import { createExtractor } from ".";
import { RULES } from "./rules";
import { type Claim, LANGS, type Lang } from "./types";

// Thousands of texts take seconds, on a machine with other work half a minute.
vi.setConfig({ testTimeout: 180_000 });

const { extract, findAmounts } = createExtractor(gazetteer);

/** What a claim says, without its place in the text. */
const facts = (claims: readonly Claim[]) =>
  claims.map(
    ({ kind, subject, object, low, high, comparator, currency, unit, direction, modality, claimant }) => ({
      kind,
      subject,
      object,
      low,
      high,
      comparator,
      currency,
      unit,
      direction,
      modality,
      claimant,
    }),
  );

const CLAIMING: Readonly<Record<Lang, readonly string[]>> = {
  ar: [
    "جمعت أوبن إيه آي 6.6 مليار دولار في أكتوبر.",
    "قالت ديب سيك إن تدريب نموذجها كلف أقل من 6 ملايين دولار.",
    "خسرت إنفيديا نحو 600 مليار دولار من قيمتها السوقية.",
  ],
  en: [
    "OpenAI raised $6.6 billion in October.",
    "DeepSeek said that training its model had cost less than $6 million.",
    "Nvidia lost about $600 billion in market value.",
  ],
  fr: [
    "OpenAI a levé 6,6 milliards de dollars en octobre.",
    "Mistral AI est valorisée 11,7 milliards d'euros.",
  ],
  de: [
    "OpenAI hat 6,6 Milliarden Dollar eingesammelt.",
    "Nvidia meldete einen Umsatz von 35,1 Milliarden Dollar.",
  ],
  es: ["OpenAI recaudó 6.600 millones de dólares en octubre.", "Nvidia ingresó 35.100 millones de dólares."],
  zh: ["OpenAI融资66亿美元。", "英伟达营收达351亿美元。"],
};
/** Sentences without a figure, a name or a word of saying. */
const NEUTRAL: Readonly<Record<Lang, readonly string[]>> = {
  ar: ["كان الطقس معتدلا طوال الأسبوع.", "لم يفاجأ أحد.", "هطل المطر في المساء وخلت الشوارع من المارة."],
  en: [
    "The weather was mild all week.",
    "Nobody was surprised.",
    "It had rained, and the streets were empty.",
  ],
  fr: [
    "Le temps est resté doux toute la semaine.",
    "Personne ne s'en est étonné.",
    "Il pleuvait sur la place.",
  ],
  de: [
    "Das Wetter blieb die ganze Woche mild.",
    "Niemand war überrascht.",
    "Am Abend regnete es in den Gassen.",
  ],
  es: [
    "El tiempo siguió templado toda la semana.",
    "Nadie se sorprendió.",
    "Por la tarde llovió en la plaza.",
  ],
  zh: ["整个星期天气都很温和。", "没有人感到意外。", "傍晚下起了雨。"],
};
const claiming = fc
  .constantFrom<Lang>(...LANGS)
  .chain((lang) => fc.record({ lang: fc.constant(lang), text: fc.constantFrom(...CLAIMING[lang]) }));

/** Where the ten digits of a script begin. */
const DIGITS = {
  arabic: 0x660,
  persian: 0x6f0,
  devanagari: 0x966,
  bengali: 0x9e6,
  thai: 0xe50,
  wide: 0xff10,
};

/** Fragments of claims in every language, and what Unicode puts between them. */
const FRAGMENTS = [
  ...Object.values(CLAIMING).flatMap((texts) => texts.flatMap((text) => text.split(" "))),
  ..."OpenAI Nvidia إنفيديا 英伟达 $ € 5 6.6 ٣ ۶٫۶ ５ billion مليار Milliarden 亿 , ، 、 . 。 ( ) [ « » “ ” | • - – %".split(
    " ",
  ),
  ..."\u{1F600} \u{1D7D4} \ud800 \udc00 e\u0301 \u200f \u200d \u202b \ufeff ـ \u00a0 \u2028 \n \n\n \t \0".split(
    " ",
  ),
];
const mixed = fc
  .array(fc.constantFrom(...FRAGMENTS, " ", " "), { maxLength: 60 })
  .map((fragments) => fragments.join(""));
const spaced = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((words) => words.join(" "));
const anyText = fc.oneof(spaced, mixed, fc.string({ unit: "binary", maxLength: 300 }));
const anyLang = fc.constantFrom<Lang>(...LANGS);

describe("any text", () => {
  it("has its quotes at their offsets, intervals that agree and rules that are known", () => {
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        const points = Array.from(text);
        const at = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join("");
        for (const claim of extract({ text, lang, title: text.slice(0, 40) })) {
          expect(at(claim)).toBe(claim.quote);
          expect(claim.quote).not.toBe("");
          expect(claim.confidence).toBeGreaterThan(0);
          expect(claim.confidence).toBeLessThan(1);
          for (const step of claim.trace) {
            expect(RULES).toContain(step.rule);
            expect(at(step)).not.toBe("");
          }
          for (const conversion of claim.conversions) expect(at(conversion)).not.toBe("");
        }
        for (const amount of findAmounts(text, lang)) {
          expect(at(amount)).toBe(amount.quote);
          const { low, high, comparator } = amount;
          expect(low === null).toBe(comparator === "less_than" || comparator === "at_most");
          expect(high === null).toBe(comparator === "more_than" || comparator === "at_least");
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("may have a figure on one line and its currency on the next", () => {
    expect(extract({ text: "35,1 \n € OpenAI OpenAI融资66亿美元。", lang: "ar" })).toEqual([]);
  });

  it("gives the same claims each time, whatever was read before", () => {
    fc.assert(
      fc.property(spaced, mixed, anyLang, (text, other, lang) => {
        const first = extract({ text, lang });
        extract({ text: other, lang });
        expect(extract({ text, lang })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a claim", () => {
  it("is found in each of the texts that these properties are tried on", () => {
    for (const lang of LANGS)
      for (const text of CLAIMING[lang]) expect(extract({ text, lang }), text).toHaveLength(1);
  });

  it("is the same with neutral sentences before and after it, in its paragraph or in their own", () => {
    fc.assert(
      fc.property(
        claiming.chain(({ lang, text }) => {
          const some = fc.array(fc.constantFrom(...NEUTRAL[lang]), { maxLength: 5 });
          return fc.tuple(fc.constant({ lang, text }), some, some, fc.constantFrom(" ", "\n\n"));
        }),
        ([{ lang, text }, before, after, gap]) => {
          const around = [...before, text, ...after].join(gap);
          expect(facts(extract({ text: around, lang }))).toEqual(facts(extract({ text, lang })));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is the same with the digits of another script, but for its quote", () => {
    const zero = fc.constantFrom(...Object.values(DIGITS));
    fc.assert(
      fc.property(claiming, zero, ({ lang, text }, first) => {
        const written = text.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
        const claims = extract({ text: written, lang });
        expect(facts(claims)).toEqual(facts(extract({ text, lang })));
        for (const { quote, start, end } of claims)
          expect(Array.from(written).slice(start, end).join("")).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same with marks that nobody sees between its words", () => {
    const mark = fc.constantFrom("\u200f", "\u200e", "\u00ad", "\u2060", "\ufeff", "\u202b");
    fc.assert(
      fc.property(claiming, mark, ({ lang, text }, unseen) => {
        const marked = text.replaceAll(" ", ` ${unseen}`);
        expect(facts(extract({ text: marked, lang }))).toEqual(facts(extract({ text, lang })));
      }),
      { numRuns: 100 },
    );
  });
});
