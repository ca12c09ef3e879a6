import { createFormatter, createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { type ClaimFilter, everyClaim, FILTER_PARAMETERS } from "@/lib/claims/filter";
import { formats } from "@/lib/i18n/formats";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import ar from "@/lib/i18n/messages/ar.json";
import en from "@/lib/i18n/messages/en.json";
import { filterSentence, loosened, type SentenceWords } from "./filter-sentence";

const MESSAGES = { ar, en };
const NAMES: Record<string, string> = { openai: "OpenAI", anthropic: "Anthropic", reuters: "Reuters" };

function words(locale: Locale): SentenceWords {
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: "claims.sentence",
    formats,
    onError: failed,
  });
  const name = (slug: string) => NAMES[slug] ?? slug;
  return {
    locale,
    t: t as unknown as SentenceWords["t"],
    format: createFormatter({ locale, formats, timeZone: "UTC" }),
    companyName: name,
    sourceName: name,
  };
}

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");
const say = (locale: Locale, filter: Partial<ClaimFilter>): string =>
  plain(filterSentence({ ...everyClaim(), ...filter }, words(locale)));

const SET: { [Key in keyof ClaimFilter]: ClaimFilter[Key] } = {
  company: ["openai", "anthropic"],
  family: ["costs"],
  kind: ["valuation"],
  modality: ["claimed", "planned"],
  language: ["ar"],
  currency: ["EUR"],
  source: ["reuters"],
  evidence: ["extracted"],
  from: "2024-01-01",
  to: "2025-06-30",
  words: "cloud",
};

test("says which claims are shown", () => {
  expect(
    say("en", {
      kind: ["valuation"],
      company: ["anthropic", "openai"],
      modality: ["claimed", "planned"],
      from: "2024-01-01",
    }),
  ).toBe("Valuations of Anthropic and OpenAI, claimed by somebody named or planned, since 1 January 2024");
  expect(say("ar", { kind: ["valuation"], company: ["openai"], to: "2025-06-30" })).toBe(
    "التقييمات عن OpenAI، حتى 30 يونيو 2025",
  );
});

describe.each(LOCALES)("in %s", (locale) => {
  test("no filter is all claims", () => {
    expect(say(locale, {})).toBe(MESSAGES[locale].claims.sentence.all);
  });

  test.each(FILTER_PARAMETERS)("%s alone changes the sentence", (key) => {
    const sentence = say(locale, { [key]: SET[key] });
    expect(sentence).not.toBe(say(locale, {}));
    expect(sentence).not.toMatch(/undefined|null|none|[{}]/);
  });
});

test("each filter that is set can be taken away alone", () => {
  const ways = loosened({ ...everyClaim(), ...SET });
  expect(ways.map(({ dropped }) => dropped)).toEqual([
    "words",
    "dates",
    "company",
    "kind",
    "modality",
    "language",
    "currency",
    "evidence",
    "source",
  ]);
  expect(ways.find(({ dropped }) => dropped === "kind")?.without).toMatchObject({
    family: [],
    kind: [],
    words: "cloud",
  });
  expect(loosened(everyClaim())).toEqual([]);
});
