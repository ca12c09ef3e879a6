import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise";
import { LANGS, type Lang } from "../types";
import { findPeriods } from "./find-periods";

const PUBLISHED = "2025-11-19";

function find(lang: Lang, text: string, published: string | null = PUBLISHED) {
  const view = normalise(text);
  return findPeriods(view, { from: 0, to: view.text.length }, lang, published).map(({ period }) => period);
}

type Row = [
  Lang,
  text: string,
  words: string,
  start: string | null,
  end: string | null,
  sort: "span" | "instant" | "deadline",
];

const TABLE: readonly Row[] = [
  ["en", "in the third quarter of 2025", "third quarter of 2025", "2025-07-01", "2025-09-30", "span"],
  [
    "en",
    "for the last three months of 2024",
    "last three months of 2024",
    "2024-10-01",
    "2024-12-31",
    "span",
  ],
  ["en", "over the last three months", "over the last three months", "2025-08-19", "2025-11-19", "span"],
  [
    "fr",
    "les trois derniers mois de 2024",
    "trois derniers mois de 2024",
    "2024-10-01",
    "2024-12-31",
    "span",
  ],
  [
    "es",
    "en los seis primeros meses de 2025",
    "seis primeros meses de 2025",
    "2025-01-01",
    "2025-06-30",
    "span",
  ],
  [
    "ar",
    "في الأشهر الثلاثة الأولى من 2025",
    "الأشهر الثلاثة الأولى من 2025",
    "2025-01-01",
    "2025-03-31",
    "span",
  ],
  ["en", "up from Q3 2024", "Q3 2024", "2024-07-01", "2024-09-30", "span"],
  ["en", "fiscal Q3 revenue", "fiscal Q3", null, null, "span"],
  ["en", "guidance for FY26", "FY26", null, null, "span"],
  ["en", "$100bn by 2029", "by 2029", null, "2029-12-31", "deadline"],
  ["en", "by the end of 2026", "by the end of 2026", null, "2026-12-31", "deadline"],
  ["en", "at the end of 2024", "the end of 2024", "2024-12-31", "2024-12-31", "instant"],
  ["en", "in 2024 and 2025", "2024 and 2025", "2024-01-01", "2025-12-31", "span"],
  ["en", "the 2025-27 plan", "2025-27", "2025-01-01", "2027-12-31", "span"],
  ["en", "over four years", "over four years", null, null, "span"],
  ["en", "within two years", "within two years", null, "2027-11-19", "deadline"],
  ["en", "over the next five years", "over the next five years", "2025-11-19", "2030-11-19", "span"],
  ["en", "it fell last year", "last year", "2024-01-01", "2024-12-31", "span"],
  ["en", "shares fell on Monday", "Monday", "2025-11-17", "2025-11-17", "instant"],
  ["en", "on Monday, 27 January 2025", "Monday, 27 January 2025", "2025-01-27", "2025-01-27", "instant"],
  ["en", "on January 27", "January 27", "2025-01-27", "2025-01-27", "instant"],
  ["en", "in December", "December", "2024-12-01", "2024-12-31", "span"],
  ["en", "January to September 2025", "January to September 2025", "2025-01-01", "2025-09-30", "span"],
  ["ar", "في الربع الثالث من عام 2025", "الربع الثالث من عام 2025", "2025-07-01", "2025-09-30", "span"],
  ["ar", "بحلول ٢٠٣٠", "بحلول ٢٠٣٠", null, "2030-12-31", "deadline"],
  [
    "ar",
    "في 27 يناير/كانون الثاني 2025",
    "27 يناير/كانون الثاني 2025",
    "2025-01-27",
    "2025-01-27",
    "instant",
  ],
  ["ar", "في جانفي 2025", "جانفي 2025", "2025-01-01", "2025-01-31", "span"],
  ["ar", "خلال السنوات الخمس المقبلة", "السنوات الخمس المقبلة", "2025-11-19", "2030-11-19", "span"],
  ["ar", "الربع الأول من سنتها المالية 2027", "الربع الأول من سنتها المالية 2027", null, null, "span"],
  ["fr", "d'ici 2030", "d'ici 2030", null, "2030-12-31", "deadline"],
  ["fr", "au troisième trimestre 2025", "troisième trimestre 2025", "2025-07-01", "2025-09-30", "span"],
  ["de", "am 27. Januar 2025", "27. Januar 2025", "2025-01-27", "2025-01-27", "instant"],
  ["de", "in den nächsten fünf Jahren", "in den nächsten fünf Jahren", "2025-11-19", "2030-11-19", "span"],
  ["es", "el 27 de enero de 2025", "27 de enero de 2025", "2025-01-27", "2025-01-27", "instant"],
  ["es", "entre 2023 y 2028", "entre 2023 y 2028", "2023-01-01", "2028-12-31", "span"],
  ["zh", "2025年第三季度营收", "2025年第三季度", "2025-07-01", "2025-09-30", "span"],
  ["en", "A 2023 funding round", "2023", "2023-01-01", "2023-12-31", "span"],
  ["en", "in the three months to September", "three months to September", "2025-07-01", "2025-09-30", "span"],
  ["en", "the first nine months of 2025", "first nine months of 2025", "2025-01-01", "2025-09-30", "span"],
  ["en", "it raised $750 million three months ago", "three months ago", "2025-08-01", "2025-08-31", "span"],
  ["ar", "كان ماسك قد عرض قبل عام", "قبل عام", "2024-01-01", "2024-12-31", "span"],
  ["ar", "في الربع المنتهي في سبتمبر", "الربع المنتهي في سبتمبر", "2025-07-01", "2025-09-30", "span"],
  ["fr", "dès le second semestre 2026", "dès le second semestre 2026", "2026-07-01", null, "span"],
  ["de", "schrieb es 2024 einen Verlust", "2024", "2024-01-01", "2024-12-31", "span"],
  ["zh", "1至3月营收", "1至3月", "2025-01-01", "2025-03-31", "span"],
  ["zh", "今年9月", "今年9月", "2025-09-01", "2025-09-30", "span"],
  ["zh", "未来三年投入", "未来三年", "2025-11-19", "2028-11-19", "span"],
  ["zh", "2030年前建成", "2030年前", null, "2030-12-31", "deadline"],
];

describe("findPeriods", () => {
  it.each(TABLE)("%s: %s", (lang, text, words, start, end, sort) => {
    expect(find(lang, text)).toEqual([{ text: words, start, end, sort }]);
  });

  it.each([
    "it paid $2025",
    "2048 GPUs",
    "a cluster of 2048 GPUs",
    "version 2024.1",
    "it may rise",
    "5,000 people",
    "GPT-2025",
  ])("finds none in %s", (text) => {
    expect(find("en", text)).toEqual([]);
  });

  it("resolves nothing that needs a day it was not given", () => {
    expect(find("en", "on Monday", null)).toMatchObject([{ start: null, end: null }]);
    expect(find("en", "on Monday", "2025-11")).toMatchObject([{ start: null, end: null }]);
    expect(find("en", "last year", "2025")).toMatchObject([{ start: "2024-01-01" }]);
    expect(find("en", "in October", "2025-11")).toMatchObject([{ start: "2025-10-01" }]);
  });

  it("gives exact words and ordered days for any text", () => {
    const pieces =
      "2025 in by 27 January Q3 of fiscal - to and last year over four years . , عام 2030 بحلول 年 月 3 底 Monday mid-".split(
        " ",
      );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces, "\ud800")).map((parts) => parts.join(" ")),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGS),
        fc.constantFrom(null, "2024", "2024-02", "2024-02-29"),
        (text, lang, published) => {
          const view = normalise(text);
          let last = 0;
          for (const { period, span } of findPeriods(
            view,
            { from: 0, to: view.text.length },
            lang,
            published,
          )) {
            expect(view.slice(span)).toBe(period.text);
            expect(span.start).toBeGreaterThanOrEqual(last);
            for (const day of [period.start, period.end])
              if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
            if (period.start !== null && period.end !== null) expect(period.start <= period.end).toBe(true);
            if (period.sort === "deadline") expect(period.start).toBe(null);
            last = span.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
