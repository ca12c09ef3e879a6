import { createFormatter, createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { type ClaimFilter, everyClaim, FILTER_PARAMETERS, NOBODY } from "@/lib/claims/filter";
import { CATALOGS } from "@/lib/i18n/catalogs.fixture";
import { formats } from "@/lib/i18n/formats";
import { LANGUAGES, type Language } from "@/lib/i18n/locales";
import { filterParts, filterSentence, loosened, type SentenceWords } from "./filter-sentence";

const NAMES: Record<string, string> = { openai: "OpenAI", anthropic: "Anthropic", reuters: "Reuters" };

function words(locale: Language): SentenceWords {
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: CATALOGS[locale],
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
    claimantName: name,
  };
}

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");
const say = (locale: Language, filter: Partial<ClaimFilter>): string =>
  plain(filterSentence({ ...everyClaim(), ...filter }, words(locale)));

const SET: { [Key in keyof ClaimFilter]: ClaimFilter[Key] } = {
  company: ["openai", "anthropic"],
  family: ["costs"],
  kind: ["valuation"],
  modality: ["claimed", "planned"],
  language: ["ar"],
  currency: ["EUR"],
  source: ["reuters"],
  claimant: ["openai", NOBODY],
  evidence: ["extracted"],
  agreement: ["disagree"],
  usd_from: "1000000000",
  usd_to: "5000000000",
  from: "2024-01-01",
  to: "2025-06-30",
  as_of: "2025-07-31",
  known: "2025-08-31",
  figure: "0123456789abc",
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
  expect(say("fr", { kind: ["funding"], company: ["openai"], from: "2024-01-01" })).toBe(
    "Levées de fonds concernant OpenAI, depuis le 1er janvier 2024",
  );
  expect(say("de", { kind: ["valuation"], company: ["openai"], currency: ["USD", "EUR"] })).toBe(
    "Bewertungen von OpenAI, angegeben in US-Dollar oder Euro",
  );
});

test("says who asserts it, how much it is, and whether others agree", () => {
  const filter: Partial<ClaimFilter> = {
    claimant: ["openai", NOBODY],
    agreement: ["disagree"],
    usd_from: "1000000000",
    usd_to: "5000000000",
  };
  expect(say("en", filter)).toBe(
    "Claims, said by OpenAI or nobody named, on which sources disagree, 1–5 billion US dollars",
  );
  expect(say("ar", filter)).toBe(
    "إفادات، على لسان OpenAI أو قائل غير مسمّى، المصادر مختلفة فيها، بين مليار و5 مليارات دولار",
  );
  expect(say("en", { usd_to: "6000000" })).toBe("Claims, at most 6 million US dollars");
});

describe.each(LANGUAGES)("in %s", (locale) => {
  test("no filter is all claims", () => {
    expect(say(locale, {})).toBe(CATALOGS[locale].claims.sentence.all);
  });

  test.each(FILTER_PARAMETERS)("%s alone changes the sentence", (key) => {
    const sentence = say(locale, { [key]: SET[key] });
    expect(sentence).not.toBe(say(locale, {}));
    expect(sentence).not.toMatch(/undefined|null|none|[{}]/);
  });
});

describe.each(LANGUAGES)("the parts of the sentence in %s", (locale) => {
  const whole = { ...everyClaim(), ...SET };
  const parts = filterParts(whole, words(locale));

  test("are its values, each said, and each taken away alone", () => {
    expect(parts).toHaveLength(19);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
    for (const { said, without } of parts) {
      expect(said).not.toMatch(/undefined|null|^$/);
      const changed = FILTER_PARAMETERS.filter((key) => String(without[key]) !== String(whole[key]));
      expect([["from", "to"], ["usd_from", "usd_to"], changed.slice(0, 1)]).toContainEqual(changed);
      expect(changed).not.toEqual([]);
    }
  });

  test("are everything: without all of them nothing is asked", () => {
    let rest: ClaimFilter = whole;
    while (filterParts(rest, words(locale)).length > 0) rest = filterParts(rest, words(locale))[0]!.without;
    expect(rest).toEqual(everyClaim());
  });
});

test("each filter that is set can be taken away alone", () => {
  const ways = loosened({ ...everyClaim(), ...SET });
  expect(ways.map(({ dropped }) => dropped)).toEqual([
    "words",
    "dates",
    "moment",
    "company",
    "figure",
    "kind",
    "modality",
    "language",
    "currency",
    "dollars",
    "evidence",
    "source",
    "claimant",
    "agreement",
  ]);
  expect(ways.find(({ dropped }) => dropped === "kind")?.without).toMatchObject({
    family: [],
    kind: [],
    words: "cloud",
  });
  expect(loosened(everyClaim())).toEqual([]);
});
