import { test as base, expect } from "@playwright/test";
import { type Words, wordsIn } from "./words";

export interface Options {
  /** The language that this project reads Marsad in; paths begin with it. */
  language: "ar" | "en";
  /** Console errors that this test is about; any other one fails it. */
  expectedErrors: RegExp[];
}

interface Fixtures {
  consoleStaysClean: undefined;
  /** What the interface says in the project's language. */
  t: Words;
}

/** Playwright's test, in the project's language; an error in the browser's console fails it. */
export const test = base.extend<Options & Fixtures>({
  language: ["en", { option: true }],
  expectedErrors: [[], { option: true }],
  t: async ({ language }, use) => use(wordsIn(language)),
  consoleStaysClean: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      const note = (words: string) => {
        if (!expectedErrors.some((expected) => expected.test(words))) errors.push(words);
      };
      page.on("console", (message) => {
        if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => note(error.stack || error.message));
      await use(undefined);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
