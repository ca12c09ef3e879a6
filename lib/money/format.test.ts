import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPARATORS, DIRECTIONS } from "../extraction/types";
import { LOCALES } from "../i18n/locales";
import { AMOUNT_STYLES, type PrintableAmount } from "./amount";
import { currencyName, formatAmount, formatTick, unitName } from "./format";
import { scaleExactly } from "./scaled";

type Bounds = [low: number | string | null, high: number | string | null];

const amount = (
  [low, high]: Bounds,
  rest: Partial<Omit<PrintableAmount, "low" | "high">> = {},
): PrintableAmount => ({
  low,
  high,
  comparator: low !== null && high !== null && low !== high ? "between" : "exactly",
  direction: null,
  currency: "USD",
  unit: null,
  ...rest,
});
const exactly = (value: number | string, rest: Partial<PrintableAmount> = {}) => amount([value, value], rest);
const counting = (value: number, unit: string) => exactly(value, { currency: null, unit });

describe("amounts in words", () => {
  const below6 = amount([null, 6e6], { comparator: "less_than" });
  it.each<[PrintableAmount, string, string]>([
    [below6, "less than 6 million US dollars", "أقل من 6 ملايين دولار"],
    [amount([60e9, 65e9], { currency: "EUR" }), "60–65 billion euros", "بين 60 و65 مليار يورو"],
    [exactly(600e9, { comparator: "about" }), "about 600 billion US dollars", "نحو 600 مليار دولار"],
    [
      exactly(600e9, { comparator: "about", direction: "loss" }),
      "a loss of about 600 billion US dollars",
      "خسارة نحو 600 مليار دولار",
    ],
    [
      amount([500e9, null], { comparator: "more_than", direction: "loss" }),
      "a loss of more than 500 billion US dollars",
      "خسارة أكثر من 500 مليار دولار",
    ],
    [exactly(3e12, { direction: "gain" }), "a gain of 3 trillion US dollars", "مكاسب 3 تريليونات دولار"],
    [
      amount([5e9, 7e9], { direction: "loss" }),
      "a loss of 5–7 billion US dollars",
      "خسارة بين 5 و7 مليارات دولار",
    ],
    [
      amount([2e9, null], { comparator: "at_least", currency: "EUR" }),
      "at least 2 billion euros",
      "مليارا يورو على الأقل",
    ],
    [
      amount([null, 65e9], { comparator: "at_most" }),
      "at most 65 billion US dollars",
      "65 مليار دولار على الأكثر",
    ],
    [
      amount([60e9, 65e9], { comparator: "about" }),
      "about 60–65 billion US dollars",
      "بين نحو 60 و65 مليار دولار",
    ],
    [amount([900e6, 1.2e9]), "900 million to 1.2 billion US dollars", "بين 900 مليون و1.2 مليار دولار"],
  ])("%j", (given, english, arabic) => {
    expect(formatAmount(given, "en")).toBe(english);
    expect(formatAmount(given, "ar")).toBe(arabic);
  });

  it("keeps every digit that was printed", () => {
    expect(formatAmount(exactly("7199621279.21"), "en")).toBe("7,199,621,279.21 US dollars");
    expect(formatAmount(exactly(5_576_000), "en")).toBe("5.576 million US dollars");
    expect(formatAmount(exactly(5_576_000), "ar")).toBe("5.576 مليون دولار");
    expect(formatAmount(exactly("150000000000001"), "en")).toBe("150,000,000,000,001 US dollars");
  });

  it("says what a price buys", () => {
    const price = exactly(0.55, { unit: "per_million_tokens" });
    expect(formatAmount(price, "en")).toBe("0.55 US dollars per million tokens");
    expect(formatAmount(price, "ar")).toBe("0.55 دولار لكل مليون رمز");
    expect(formatAmount(exactly(20, { unit: "per_month" }), "ar")).toBe("20 دولارًا شهريًا");
    expect(formatAmount(exactly(2, { unit: "per_GPU_hour" }), "en")).toBe("2 US dollars per GPU hour");
    expect(formatAmount(exactly(2, { unit: "per_GPU_hour" }), "ar")).toBe("دولاران لكل ساعة معالجة رسومية");
  });

  it("refuses an amount without any bound", () => {
    expect(() => formatAmount(amount([null, null]), "ar")).toThrow(RangeError);
  });
});

describe("French and German", () => {
  it.each<[PrintableAmount, string, string]>([
    [
      amount([null, 6e6], { comparator: "less_than" }),
      "moins de 6 millions de dollars",
      "weniger als 6 Millionen US-Dollar",
    ],
    [exactly(1.5e6, { currency: "EUR" }), "1,5 million d’euros", "1,5 Millionen Euro"],
    [exactly(1e9), "1 milliard de dollars", "1 Milliarde US-Dollar"],
    [exactly(3.2e12), "3 200 milliards de dollars", "3,2 Billionen US-Dollar"],
    [amount([60e9, 65e9]), "60 à 65 milliards de dollars", "60–65 Milliarden US-Dollar"],
    [
      amount([900e6, 1.2e9]),
      "900 millions à 1,2 milliard de dollars",
      "900 Millionen bis 1,2 Milliarden US-Dollar",
    ],
    [
      exactly(600e9, { comparator: "about", direction: "loss" }),
      "une perte d’environ 600 milliards de dollars",
      "ein Verlust von rund 600 Milliarden US-Dollar",
    ],
    [exactly(1234.5), "1 234,5 dollars", "1.234,5 US-Dollar"],
    [exactly(1), "1 dollar", "1 US-Dollar"],
    [counting(500e6, "user"), "500 millions d’utilisateurs", "500 Millionen Nutzer"],
    [counting(25, "percent"), "25 %", "25 Prozent"],
    [
      exactly(0.55, { unit: "per_million_tokens" }),
      "0,55 dollar par million de tokens",
      "0,55 US-Dollar pro Million Token",
    ],
  ])("%j", (given, french, german) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    expect(plain(formatAmount(given, "fr"))).toBe(french);
    expect(plain(formatAmount(given, "de"))).toBe(german);
  });

  it("shorten as newspapers do", () => {
    expect(formatAmount(exactly(6e9), "fr", { style: "compact" })).toBe("6\u00a0Md\u00a0$");
    expect(formatAmount(exactly(6e9), "de", { style: "compact" })).toBe("6\u00a0Mrd.\u00a0US-$");
    expect([formatTick(6e11, "fr"), formatTick(6e11, "de")]).toEqual(["600\u00a0Md", "600\u00a0Mrd."]);
  });
});

describe("Arabic nouns agree with their number", () => {
  it.each([
    [1, "دولار واحد"],
    [2, "دولاران"],
    [3, "3 دولارات"],
    [10, "10 دولارات"],
    [11, "11 دولارًا"],
    [99, "99 دولارًا"],
    [100, "100 دولار"],
    [102, "102 دولار"],
    [103, "103 دولارات"],
    [111, "111 دولارًا"],
    [0.55, "0.55 دولار"],
    [1.5, "1.5 دولار"],
    [1000, "ألف دولار"],
    [2000, "ألفا دولار"],
    [5000, "5 آلاف دولار"],
    [12_500, "12,500 دولار"],
    [50_000, "50 ألف دولار"],
    [1e6, "مليون دولار"],
    [2e6, "مليونا دولار"],
    [3e6, "3 ملايين دولار"],
    [5.6e6, "5.6 مليون دولار"],
    [10e6, "10 ملايين دولار"],
    [11e6, "11 مليون دولار"],
    [103e6, "103 ملايين دولار"],
    [1e9, "مليار دولار"],
    [2e9, "مليارا دولار"],
    [4e9, "4 مليارات دولار"],
    [40e9, "40 مليار دولار"],
    [1e12, "تريليون دولار"],
    [2e12, "تريليونا دولار"],
    [5e12, "5 تريليونات دولار"],
  ])("%d", (value, words) => {
    expect(formatAmount(exactly(value), "ar")).toBe(words);
  });

  it.each<[PrintableAmount, string]>([
    [exactly(2e6, { comparator: "about" }), "نحو مليوني دولار"],
    [amount([null, 2e9], { comparator: "less_than" }), "أقل من ملياري دولار"],
    [exactly(2e9, { direction: "loss" }), "خسارة ملياري دولار"],
    [amount([1e9, 2e9]), "بين مليار وملياري دولار"],
    [amount([2e9, 3e9]), "بين مليارين و3 مليارات دولار"],
    [amount([3e9, 11e9]), "بين 3 و11 مليار دولار"],
    [exactly(3, { currency: "CAD" }), "3 دولارات كندية"],
    [exactly(11, { currency: "CAD" }), "11 دولارًا كنديًا"],
    [exactly(2, { currency: "CAD" }), "دولاران كنديان"],
    [exactly(3e6, { currency: "CAD" }), "3 ملايين دولار كندي"],
    [exactly(2, { currency: "LBP" }), "ليرتان لبنانيتان"],
    [exactly(11, { currency: "TRY" }), "11 ليرة تركية"],
    [exactly(2, { currency: "EUR" }), "2 يورو"],
    [exactly(7, { currency: "EUR" }), "7 يورو"],
    [exactly(3, { currency: "SAR" }), "3 ريالات سعودية"],
    [counting(1, "chip"), "رقاقة واحدة"],
    [counting(2, "GPU"), "وحدتا معالجة رسومية"],
    [counting(4, "GPU"), "4 وحدات معالجة رسومية"],
    [counting(2048, "GPU"), "2,048 وحدة معالجة رسومية"],
    [counting(32, "data centre"), "32 مركز بيانات"],
    [counting(350, "employee"), "350 موظفًا"],
    [counting(15, "employee"), "15 موظفًا"],
    [counting(500e6, "user"), "500 مليون مستخدم"],
    [counting(16.97, "percent"), "16.97 في المئة"],
    [counting(0.1, "GW"), "0.1 غيغاواط"],
  ])("%j", (given, words) => {
    expect(formatAmount(given, "ar")).toBe(words);
  });
});

describe("amounts with marks and in short", () => {
  it("put marks and ranges of Arabic text in a left-to-right isolate, and plain figures in none", () => {
    const below6 = amount([null, 6e6], { comparator: "less_than" });
    expect(formatAmount(below6, "ar", { style: "marks" })).toBe("\u2066< 6\u2069 ملايين دولار");
    expect(formatAmount(amount([60e9, 65e9]), "ar", { style: "marks" })).toBe(
      "\u206660–65\u2069 مليار دولار",
    );
    expect(formatAmount(exactly(6e6), "ar", { style: "marks" })).toBe("6 ملايين دولار");
    expect(formatAmount(below6, "en", { style: "marks" })).toBe("< 6 million US dollars");
  });

  it("mark a loss and a gain without a sign that could change sides", () => {
    const loss = exactly(600e9, { comparator: "about", direction: "loss" });
    expect(formatAmount(loss, "en", { style: "compact" })).toBe("▼ ≈ 600 bn US$");
    expect(formatAmount(loss, "ar", { style: "compact" })).toBe("\u2066▼ ≈ 600\u2069 مليار دولار");
  });

  it("round only in short", () => {
    const given = exactly("7199621279.21");
    expect(formatAmount(given, "en", { style: "compact" })).toBe("7.2 bn US$");
    expect(formatAmount(given, "en", { style: "marks" })).toBe("7,199,621,279.21 US dollars");
    expect(formatAmount(exactly(999_999_999), "en", { style: "compact" })).toBe("1 bn US$");
  });

  it("make ticks", () => {
    expect([0, 0.02, 1500, 6e11].map((value) => formatTick(value, "en"))).toEqual([
      "0",
      "0.02",
      "1.5 k",
      "600 bn",
    ]);
    expect(formatTick(6e11, "ar")).toBe("600 مليار");
  });
});

it("writes the digits that the reader chose", () => {
  const given = amount([null, 1234.5], { comparator: "less_than" });
  expect(formatAmount(given, "ar-u-nu-arab")).toBe("أقل من ١٬٢٣٤٫٥ دولار");
  expect(formatAmount(given, "ar-u-nu-arab", { style: "marks" })).toBe("\u2066< ١٬٢٣٤٫٥\u2069 دولار");
});

it("names currencies and units, also those that nobody has listed", () => {
  expect([currencyName("USD", "en"), currencyName("USD", "ar")]).toEqual(["US dollar", "دولار أمريكي"]);
  expect([currencyName("USD", "en", "several"), currencyName("EUR", "en", "several")]).toEqual([
    "US dollars",
    "euros",
  ]);
  expect([currencyName("KZT", "en"), currencyName("XYZ", "ar")]).toEqual(["Kazakhstani Tenge", "XYZ"]);
  expect([unitName("GPU", "en"), unitName("GPU", "ar")]).toEqual(["GPUs", "وحدات معالجة رسومية"]);
  expect(formatAmount(counting(3, "floating_widget"), "en")).toBe("3 floating widget");
  expect(formatAmount(counting(3, "floating_widget"), "ar")).toBe("3 \u2068floating widget\u2069");
});

describe("any amount", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, "0")}`.replace(/\.?0+$/, "") || "0");

  it("is scaled without losing a digit", () => {
    const steps = [{ power: 12 }, { power: 9 }, { power: 6 }, { power: 3, whole: true }];
    const scaledUp = ({ mantissa, power }: ReturnType<typeof scaleExactly>) => {
      const [whole = "", fraction = ""] = mantissa.split(".");
      return BigInt(whole + fraction.padEnd(power + 4, "0"));
    };
    fc.assert(
      fc.property(decimal, (text) => {
        const [whole = "", fraction = ""] = text.split(".");
        expect(scaledUp(scaleExactly(text, steps))).toBe(BigInt(whole + fraction.padEnd(4, "0")));
      }),
    );
  });

  it("can be said in every language, style and comparator", () => {
    const any = fc.record({
      low: fc.option(decimal),
      high: decimal,
      comparator: fc.constantFrom(...COMPARATORS),
      direction: fc.option(fc.constantFrom(...DIRECTIONS)),
      currency: fc.option(fc.constantFrom("USD", "EUR", "LBP", "ZZZ")),
      unit: fc.option(fc.constantFrom("GPU", "per_month", "per_widget", "thing")),
    });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...AMOUNT_STYLES),
        (given, locale, style) => {
          expect(formatAmount(given, locale, { style })).toMatch(/^\S(.*\S)?$/u);
        },
      ),
    );
  });
});
