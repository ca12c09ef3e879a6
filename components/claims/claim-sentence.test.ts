import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { FAMILY_OF } from "@/lib/claims/kinds";
import type { ClaimRow } from "@/lib/claims/rows";
import { KINDS, MODALITIES } from "@/lib/extraction/types";
import { CATALOGS } from "@/lib/i18n/catalogs.fixture";
import { formats } from "@/lib/i18n/formats";
import { LANGUAGES, type Language } from "@/lib/i18n/locales";
import { type ClaimTranslator, claimSentence } from "./claim-sentence";

const claim = (wanted: Partial<ClaimRow>): ClaimRow => {
  const kind = wanted.kind ?? "valuation";
  return {
    id: "claim",
    claimDate: "2025-01-27",
    datePrecision: "day",
    dateAssumed: false,
    subject: { slug: "deepseek", names: { en: "DeepSeek", ar: "ديب سيك" } },
    object: null,
    amount: {
      low: null,
      high: "6000000",
      comparator: "less_than",
      direction: null,
      currency: "USD",
      unit: null,
    },
    usd: { low: null, high: "6000000", rate: "1", rateMonth: "2025-01-01" },
    modality: "reported",
    claimant: null,
    counterparty: null,
    basis: null,
    period: null,
    evidence: "curated",
    language: "en",
    source: { slug: "reuters", name: "Reuters" },
    creditedSource: null,
    article: { id: "article", title: null, url: null, demonstration: false },
    quote: null,
    summary: {},
    confidence: null,
    ...wanted,
    kind,
    family: FAMILY_OF[kind],
  };
};

function say(locale: Language, wanted: Partial<ClaimRow>): string {
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: CATALOGS[locale],
    namespace: "claim",
    formats,
    onError: failed,
  });
  return claimSentence(claim(wanted), locale, t as unknown as ClaimTranslator);
}

const object = { en: "DeepSeek-V3", ar: "ديب سيك في3" };
const claimant = { slug: null, names: { en: "Liang Wenfeng", ar: "ليانغ ونفنغ" } };
const counterparty = { slug: null, names: { en: "Alibaba", ar: "علي بابا" }, role: "investor" as const };

const SIX_MILLION: Record<Language, string> = {
  ar: "6 ملايين دولار",
  en: "6 million US dollars",
  fr: "6\u00a0millions de dollars",
  de: "6\u00a0Millionen US-Dollar",
};

describe.each(LANGUAGES)("in %s", (locale) => {
  test.each(KINDS)("%s: every way of saying it is a whole sentence", (kind) => {
    for (const modality of MODALITIES) {
      for (const direction of [null, "loss", "gain"] as const) {
        for (const parts of [
          {},
          { object },
          { claimant },
          { counterparty },
          { object, claimant, counterparty },
        ]) {
          const amount = { ...claim({}).amount, direction };
          const sentence = say(locale, { kind, modality, amount, ...parts });
          expect(sentence).not.toMatch(/none|undefined|null|[{}<>]|\s\s|\s[.,،]/);
          expect(sentence).toMatch(/\.$/);
          expect(sentence).toContain(locale === "ar" ? "ديب سيك" : "DeepSeek");
          expect(sentence).toContain(SIX_MILLION[locale]);
        }
      }
    }
  });

  test.each(KINDS)("%s: brackets of a name never stand in brackets", (kind) => {
    const bracketed = { en: "GPT-4 (2023)", ar: "جي بي تي-4 (2023)" };
    const sentence = say(locale, { kind, object: bracketed });
    expect(sentence).not.toMatch(/\([^()]*\(/);
  });
});

test("what DeepSeek says its training cost", () => {
  const wanted = { kind: "training_cost", modality: "claimed", object, claimant } as const;
  expect(say("en", wanted)).toBe(
    "Liang Wenfeng says that training DeepSeek-V3 cost DeepSeek less than 6 million US dollars.",
  );
  expect(say("ar", wanted)).toBe(
    "على لسان ليانغ ونفنغ: كلفة تدريب ديب سيك في3 لدى ديب سيك هي أقل من 6 ملايين دولار.",
  );
  expect(say("fr", wanted)).toBe(
    "Liang Wenfeng l’affirme\u00a0: l’entraînement du modèle DeepSeek-V3 a coûté moins de 6\u00a0millions de dollars à DeepSeek.",
  );
  expect(say("de", wanted)).toBe(
    "Liang Wenfeng sagt: Das Training von DeepSeek-V3 kostete DeepSeek weniger als 6\u00a0Millionen US-Dollar.",
  );
});

test("a loss is said once", () => {
  const amount = { ...claim({}).amount, direction: "loss" as const };
  expect(say("en", { kind: "market_value_change", amount })).toBe(
    "Reuters reports that DeepSeek lost less than 6 million US dollars of market value.",
  );
});
