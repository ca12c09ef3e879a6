import { test as base, expect } from "@playwright/test";
import { forget, type KeptPage, newPage } from "./kept-page";
import { type Words, wordsIn } from "./words";

export interface Options {
  /** The language that this project reads Marsad in; paths begin with it. */
  language: "ar" | "en";
  /** Console errors that this test is about; any other one fails it. */
  expectedErrors: RegExp[];
  /** A page that has seen nothing, for tests about that or with a device of their own. */
  ownPage: boolean;
}

interface Fixtures {
  consoleStaysClean: undefined;
  /** What the interface says in the project's language. */
  t: Words;
}

/**
 * Playwright's test, in the project's language; an error in the browser's console fails it. Tests take turns on one page,
 * which is emptied between them: a new one reads and compiles all scripts anew, which took a fifth of the time.
 */
export const test = base.extend<Options & Fixtures, { kept: KeptPage }>({
  language: ["en", { option: true }],
  expectedErrors: [[], { option: true }],
  ownPage: [false, { option: true }],
  t: async ({ language }, use) => use(wordsIn(language)),
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const kept: KeptPage = { page: null };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: "worker" },
  ],
  page: async ({ browser, kept, ownPage, baseURL, viewport }, use) => {
    if (ownPage) {
      const page = await newPage(browser);
      await use(page);
      await page.context().close();
      return;
    }
    kept.page ??= await newPage(browser);
    await use(kept.page);
    await forget(kept.page, { origin: baseURL ?? "", viewport });
  },
  context: async ({ page }, use) => use(page.context()),
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
