import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { KINDS } from "@/lib/extraction/types";
import type { QuestionRow } from "@/lib/figures/rows";
import { CATALOGS } from "@/lib/i18n/catalogs.fixture";
import { formats } from "@/lib/i18n/formats";
import { LANGUAGES, type Language } from "@/lib/i18n/locales";
import { questionText } from "./question-text";
import type { QuestionTranslator } from "./question-when";

const question = (wanted: Partial<QuestionRow>): QuestionRow => ({
  kind: "valuation",
  subject: { slug: "openai", names: { en: "OpenAI", ar: "أوبن إيه آي" } },
  object: null,
  counterparty: null,
  direction: null,
  unit: null,
  period: null,
  firstDay: "2025-03-04",
  lastDay: "2025-03-31",
  ...wanted,
});

const failed = (error: Error) => {
  throw error;
};
const translators = new Map(
  LANGUAGES.map((locale) => {
    const messages = CATALOGS[locale];
    const t = createTranslator({ locale, messages, namespace: "question", formats, onError: failed });
    return [locale, t as unknown as QuestionTranslator];
  }),
);
const ask = (locale: Language, wanted: Partial<QuestionRow>): string =>
  questionText(question(wanted), locale, translators.get(locale)!);

const PERIODS = [
  { start: "2025-01-27", end: "2025-01-27" },
  { start: "2025-01-01", end: "2025-12-31" },
  { start: "2025-01-01", end: "2025-03-31" },
  { start: "2025-01-05", end: "2025-02-07" },
  { start: null, end: "2029-12-31" },
  { start: null, end: "2029-06-30" },
  { start: null, end: "2029-06-15" },
  { start: "2025-06-15", end: null },
] as Array<NonNullable<QuestionRow["period"]>>;

describe.each(LANGUAGES)("in %s", (locale) => {
  test.each(KINDS)("%s: every way of asking is a whole question", (kind) => {
    const object = { en: "GPT-5" };
    const counterparty = { slug: "softbank", names: { en: "SoftBank" } } as QuestionRow["counterparty"];
    for (const direction of [null, "loss", "gain"] as const) {
      for (const period of [null, ...PERIODS]) {
        for (const parts of [{}, { object }, { counterparty }, { object, counterparty }]) {
          const asked = ask(locale, { kind, direction, period, unit: "user", ...parts });
          expect(asked).toMatch(/[?؟]$/);
          expect(asked).not.toMatch(/none|undefined|null|[{}<>]| {2}/);
        }
      }
    }
  });
});

test("an object with brackets of its own does not stand in double ones", () => {
  for (const locale of LANGUAGES)
    for (const kind of KINDS)
      expect(ask(locale, { kind, object: { en: "GPT-4 (2023)" } })).not.toMatch(/\([^)]*\(|\)\)/);
  expect(ask("en", { object: { en: "Series F (first close)" } })).toContain("(Series F [first close])");
});

test("the time of a question is said as exactly as it is known", () => {
  const byYear = {
    kind: "investment_plan",
    period: { start: null, end: "2029-12-31" },
  } as Partial<QuestionRow>;
  expect(LANGUAGES.map((locale) => ask(locale, byYear))).toEqual([
    expect.stringContaining("بحلول نهاية 2029"),
    "How much does OpenAI plan to spend by the end of 2029?",
    "Combien compte dépenser OpenAI d’ici à la fin de 2029\u202f?",
    "Wie viel will OpenAI bis Ende 2029 ausgeben?",
  ]);
  expect(ask("de", { kind: "funding" })).toBe("Wie viel sammelte OpenAI im März 2025 ein?");
});

test("a year that the object is named by is not said again", () => {
  const wanted = { kind: "investment_plan", object: { en: "capital expenditure 2026" } } as const;
  const during = (year: number) => ({
    period: { start: `${year}-01-01`, end: `${year}-12-31` } as QuestionRow["period"],
  });
  expect(ask("en", { ...wanted, ...during(2026) })).toBe(
    "How much does OpenAI plan to spend on capital expenditure 2026?",
  );
  expect(ask("en", { ...wanted, ...during(2027) })).toBe(
    "How much does OpenAI plan to spend on capital expenditure 2026 in 2027?",
  );
});
