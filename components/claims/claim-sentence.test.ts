import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { FAMILY_OF } from "@/lib/claims/kinds";
import type { ClaimRow } from "@/lib/claims/rows";
import { KINDS, MODALITIES } from "@/lib/extraction/types";
import { formats } from "@/lib/i18n/formats";
import { LOCALES } from "@/lib/i18n/locales";
import ar from "@/lib/i18n/messages/ar.json";
import en from "@/lib/i18n/messages/en.json";
import { type ClaimTranslator, claimSentence } from "./claim-sentence";

const MESSAGES = { ar, en };

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

function say(locale: (typeof LOCALES)[number], wanted: Partial<ClaimRow>): string {
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: "claim",
    formats,
    onError: failed,
  });
  return claimSentence(claim(wanted), locale, t as unknown as ClaimTranslator);
}

const object = { en: "DeepSeek-V3", ar: "ديب سيك في3" };
const claimant = { slug: null, names: { en: "Liang Wenfeng", ar: "ليانغ ونفنغ" } };
const counterparty = { slug: null, names: { en: "Alibaba", ar: "علي بابا" }, role: "investor" as const };

describe.each(LOCALES)("in %s", (locale) => {
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
          expect(sentence).toContain(locale === "ar" ? "6 ملايين دولار" : "6 million US dollars");
        }
      }
    }
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
});

test("a loss is said once", () => {
  const amount = { ...claim({}).amount, direction: "loss" as const };
  expect(say("en", { kind: "market_value_change", amount })).toBe(
    "Reuters reports that DeepSeek lost less than 6 million US dollars of market value.",
  );
});
