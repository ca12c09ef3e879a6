import type { Page } from "@playwright/test";
import { directionOf } from "../lib/i18n/direction";
import { LANGUAGES, OWN_NAMES } from "../lib/i18n/locales";
import { expect, test } from "./test";
import { wordsIn } from "./words";

async function switchTo(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: from }).click();
  await page.getByRole("link", { name: to }).click();
}

test("the front door leads to the language that the browser asks for", async ({ page, language, t }) => {
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("overview.title"));
});

test("of the languages that a browser asks for, the first that Marsad speaks counts", {
  tag: "@once",
}, async ({ request }) => {
  const leadsTo = async (wishes: string) => {
    const reply = await request.get("/", { headers: { "Accept-Language": wishes }, maxRedirects: 0 });
    expect(reply.status()).toBe(307);
    return new URL(reply.headers().location ?? "", "http://marsad").pathname;
  };
  expect(await leadsTo("en-US,en;q=0.9")).toBe("/en");
  expect(await leadsTo("ar-EG,ar;q=0.9,en;q=0.8")).toBe("/ar");
  expect(await leadsTo("fr-FR,en;q=0.4,ar;q=0.3")).toBe("/fr");
  expect(await leadsTo("pt-PT,de-AT;q=0.4,ar;q=0.3")).toBe("/de");
  expect(await leadsTo("en;q=0.1,ar;q=0.7")).toBe("/ar");
  expect(await leadsTo("ja")).toBe("/ar");
});

test("language and direction stand in the server's first bytes", { tag: "@once" }, async ({ request }) => {
  for (const path of [
    "",
    "/claims?kind=valuation",
    "/companies",
    "/companies/openai",
    "/try",
    "/no-such-page",
  ]) {
    for (const locale of LANGUAGES) {
      const html = await (await request.get(`/${locale}${path}`)).text();
      const opening = html.match(/^<!DOCTYPE html>(?:<!--.*?-->)*<html [^>]*>/)?.[0];
      expect(opening, path).toBeDefined();
      expect(opening, path).toContain(` lang="${locale}"`);
      expect(opening, path).toContain(` dir="${directionOf(locale)}"`);
      expect(html, path).toContain(wordsIn(locale)("shell.skip"));
    }
  }
});

test("the language switch keeps the page and its filter, and is remembered", async ({
  page,
  language,
  t,
}) => {
  const other = language === "ar" ? "en" : "ar";
  const query = "?company=nvidia&kind=market_value_change&from=2025-01-01";
  await page.goto(`/${language}/claims${query}`);
  const count = page.getByRole("status").getByRole("strong");
  const said = await count.textContent();
  await switchTo(page, OWN_NAMES[language], OWN_NAMES[other]);

  await expect(page).toHaveURL(`/${other}/claims${query}`);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.locator("html")).toHaveAttribute("dir", other === "ar" ? "rtl" : "ltr");
  const number = (said ?? "").match(/\d+/)?.[0];
  expect(Number(number)).toBeGreaterThan(0);
  await expect(count).toHaveText(wordsIn(other)("claims.count", { count: Number(number) }));
  await expect(page.getByText(t("claims.title"), { exact: true })).toHaveCount(0);

  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${other}$`));
});

test("a claim and a company keep their address in the other language", async ({
  page,
  request,
  language,
}) => {
  const other = language === "ar" ? "en" : "ar";
  const { claims } = await (await request.get("/api/v1/claims?limit=1")).json();
  for (const path of [`/claims/${claims[0].id}`, "/companies/nvidia", "/try"]) {
    await page.goto(`/${language}${path}`);
    await switchTo(page, OWN_NAMES[language], OWN_NAMES[other]);
    await expect(page).toHaveURL(`/${other}${path}`);
  }
});

test("the language switch leads to the same page before that has come", async ({ page, language }) => {
  const other = language === "ar" ? "en" : "ar";
  const path = `/${language}/companies/nvidia?from=2024-01-01`;
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const [shell = ""] = (await response.text()).split('<div hidden id="S:');
    await route.fulfill({ response, body: shell });
  });
  await page.goto(path);
  await page.getByRole("banner").getByRole("button", { name: OWN_NAMES[language] }).click();
  await expect(page.getByRole("link", { name: OWN_NAMES[other] })).toHaveAttribute(
    "href",
    `/${other}/companies/nvidia?from=2024-01-01`,
  );
});

test("digits and the way that time runs are the reader's, from the server's first bytes", async ({
  page,
  context,
  language,
  t,
}) => {
  test.skip(language !== "ar", "Only Arabic is written in two kinds of digits.");
  await page.goto("/ar");
  await page.getByRole("banner").getByRole("button", { name: OWN_NAMES.ar }).click();
  await page.getByRole("button", { name: t("shell.writing.arab") }).click();
  await expect(page.getByLabel(t("overview.totals.title")).filter({ visible: true })).toContainText("١٬");
  await page.getByRole("link", { name: t("shell.nav.claims"), exact: true }).click();
  await expect(page).toHaveURL("/ar/claims");
  await expect(page.getByRole("status").getByRole("strong")).toHaveText(/^[٠-٩٬]+ /);
  const html = await (await context.request.get("/ar/claims")).text();
  expect(html).toMatch(/٢٠٢[٠-٩]/);
  expect(html).not.toContain("ar-u-nu-arab/");
});
