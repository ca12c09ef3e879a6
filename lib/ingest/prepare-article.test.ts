import { describe, expect, test } from "vitest";
import { prepareArticle, requireLanguage, UNKNOWN_SOURCE } from "./prepare-article";
import { NOTHING_STATED, type ReadArticle } from "./readers/read-article";

const NOBODY = { published: null, source: null, url: null, lang: null };

function prepare(
  read: Partial<ReadArticle>,
  given: Partial<typeof NOBODY | Record<keyof typeof NOBODY, string>> = {},
) {
  const context = { today: new Date("2026-11-23T12:00:00Z"), detectLanguage: () => "fr" as const };
  return prepareArticle({ ...NOTHING_STATED, text: "some words", ...read }, { ...NOBODY, ...given }, context);
}

describe("what an article does not say", () => {
  test("is filled from the command, then derived", () => {
    expect(prepare({})).toMatchObject({
      source: UNKNOWN_SOURCE,
      lang: "fr",
      published: "2026-11-23",
      precision: "day",
      dateAssumed: true,
      url: null,
    });
    expect(prepare({ url: "https://www.outlet.example/a/" })).toMatchObject({
      source: "outlet.example",
      url: "https://outlet.example/a".replace("//", "//www."),
    });
    expect(
      prepare({}, { source: "S", url: "https://a.example/b?utm_id=1", lang: "en", published: "2025-01" }),
    ).toMatchObject({
      source: "S",
      url: "https://a.example/b",
      lang: "en",
      published: "2025-01-01",
      precision: "month",
      dateAssumed: false,
      overruled: [],
    });
  });

  test("and what it does say stands, and is told where the command says otherwise", () => {
    const article = prepare(
      { source: "Own", published: "2025-01-29", lang: "de", url: "https://a.example/own" },
      { source: "S", published: "2025-01-29", lang: "en", url: "https://a.example/b" },
    );
    expect(article).toMatchObject({ source: "Own", lang: "de", url: "https://a.example/own" });
    expect(article.overruled).toEqual([
      { field: "source", said: "Own", given: "S" },
      { field: "url", said: "https://a.example/own", given: "https://a.example/b" },
    ]);
  });

  test.each([
    [{ lang: "it" }, {}, { code: "language", value: "it" }],
    [{}, { lang: "klingon" }, { code: "language", value: "klingon" }],
    [{ published: "29/1/2025" }, {}, { code: "published", value: "29/1/2025" }],
    [{}, { published: "2027-01-01" }, { code: "published_in_future", value: "2027-01-01" }],
    [{ url: "mailto:a@b.example" }, {}, { code: "url", value: "mailto:a@b.example" }],
    [{ text: "Это новости о компании" }, {}, { code: "language_unknown" }],
  ])("%j with %j is refused", (read, given, reason) => {
    expect(() => prepare(read, given)).toThrow(expect.objectContaining({ reason }));
  });
});

describe("the language that a page names", () => {
  const arabic = "قالت الشركة إن النموذج كلّف أقل من ستة ملايين دولار مثل ChatGPT";
  test.each([
    ["en", arabic, "fr", "is not believed where the text is in another script"],
    ["ar-EG", arabic, "ar", "is believed where it fits"],
    [
      "zh-TW",
      "公司表示 DeepSeek 模型的訓練成本不到六百萬美元",
      "zh",
      "is believed for Chinese full of Latin names",
    ],
    ["{{lang}}", "some words", "fr", "is passed over where it is none"],
  ])("%s", (lang, text, expected) => {
    expect(prepare({ lang, langIsHint: true, text }).lang).toBe(expected);
  });

  test("gives way to the command's", () => {
    expect(prepare({ lang: "en", langIsHint: true }, { lang: "de" }).lang).toBe("de");
  });

  test("is refused where Marsad does not read it, rather than read as another", () => {
    expect(() => prepare({ lang: "it", langIsHint: true })).toThrow("language");
    expect(() => prepare({ lang: "fa", langIsHint: true, text: arabic })).toThrow("language");
  });
});

test("a language's tag may carry a region", () => {
  expect([requireLanguage("ar-SA"), requireLanguage("EN_us"), requireLanguage("zh-Hant")]).toEqual([
    "ar",
    "en",
    "zh",
  ]);
});
