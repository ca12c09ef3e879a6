import { expect, test } from "./test";
import { wordsIn } from "./words";

const OWN_NAMES = { ar: "العربية", en: "English" } as const;

test("the front door leads to the language that the browser asks for", async ({ page, language, t }) => {
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("overview.title"));
});

test("of the languages that a browser asks for, the first that Marsad speaks counts", async ({ request }) => {
  const leadsTo = async (wishes: string) => {
    const reply = await request.get("/", { headers: { "Accept-Language": wishes }, maxRedirects: 0 });
    expect(reply.status()).toBe(307);
    return new URL(reply.headers().location ?? "", "http://marsad").pathname;
  };
  expect(await leadsTo("en-US,en;q=0.9")).toBe("/en");
  expect(await leadsTo("ar-EG,ar;q=0.9,en;q=0.8")).toBe("/ar");
  expect(await leadsTo("fr-FR,en;q=0.4,ar;q=0.3")).toBe("/en");
  expect(await leadsTo("en;q=0.1,ar;q=0.7")).toBe("/ar");
  expect(await leadsTo("ja")).toBe("/ar");
});

test("language and direction stand in the server's first bytes", async ({ request, language, t }) => {
  for (const path of [
    "",
    "/claims?kind=valuation",
    "/companies",
    "/companies/openai",
    "/try",
    "/no-such-page",
  ]) {
    const html = await (await request.get(`/${language}${path}`)).text();
    const opening = html.match(/^<!DOCTYPE html>(?:<!--.*?-->)*<html [^>]*>/)?.[0];
    expect(opening, path).toBeDefined();
    expect(opening, path).toContain(` lang="${language}"`);
    expect(opening, path).toContain(` dir="${language === "ar" ? "rtl" : "ltr"}"`);
    expect(html, path).toContain(t("shell.skip"));
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
  await page.getByRole("link", { name: OWN_NAMES[other] }).click();

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
    await page.getByRole("link", { name: OWN_NAMES[other] }).click();
    await expect(page).toHaveURL(`/${other}${path}`);
  }
});
