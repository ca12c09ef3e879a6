import { expect, it } from "vitest";
import {
  DIGITS,
  digitsOf,
  LANGUAGES,
  LOCALES,
  languageOf,
  localeOf,
  TIME_DIRECTIONS,
  timeDirectionOf,
} from "./locales";

it("a locale is its language with the reader's choices, and gives them back", () => {
  const made = new Set(
    LANGUAGES.flatMap((language) =>
      DIGITS.flatMap((digits) => TIME_DIRECTIONS.map((time) => localeOf(language, digits, time))),
    ),
  );
  expect([...made].sort()).toEqual([...LOCALES].sort());
  for (const locale of LOCALES) {
    expect(localeOf(languageOf(locale), digitsOf(locale), timeDirectionOf(locale))).toBe(locale);
  }
});

it("only Arabic has a choice", () => {
  expect(localeOf("fr", "arab", "rtl")).toBe("fr");
  expect(localeOf("ar", "arab", "ltr")).toBe("ar-u-nu-arab");
});
