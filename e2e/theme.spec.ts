import type { Page } from "@playwright/test";
import { expect, test } from "./test";

test.use({ ownPage: true });

const LIGHT = "rgb(251, 250, 246)";
const DARK = "rgb(21, 23, 26)";
const ground = (page: Page) =>
  page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);

test("light and dark follow the system until the reader chooses", async ({ page, language, t }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`/${language}`);
  expect(await ground(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground(page)).toBe(LIGHT);
  await expect(page.getByRole("button", { name: t("shell.theme.toDark") })).toBeVisible();
  await expect(page.getByRole("button", { name: t("shell.theme.toLight") })).toBeHidden();
});

test("a chosen theme is remembered, and is there before the first paint", { tag: "@once" }, async ({
  page,
  language,
  t,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`/${language}/claims`);
  // The button is there before its script hears a click, and shows no sign of when it does.
  await expect(async () => {
    await page.getByRole("button", { name: t("shell.theme.toDark") }).click({ timeout: 2000 });
    expect(await ground(page)).toBe(DARK);
  }).toPass();

  // The ground at the moment when the body begins: nothing can have been painted before it.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.body) return;
      watch.disconnect();
      document.documentElement.setAttribute(
        "data-first",
        getComputedStyle(document.documentElement).backgroundColor,
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`/${language}/companies`);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  expect(await page.locator("html").getAttribute("data-first")).toBe(DARK);

  await page.getByRole("button", { name: t("shell.theme.toLight") }).click();
  await page.reload();
  expect(await page.locator("html").getAttribute("data-first")).toBe(LIGHT);
});
