import type { APIResponse } from "@playwright/test";
import { convertedAmount } from "../lib/money/converted-amount";
import { currencyName, formatAmount } from "../lib/money/format";
import { claimOf } from "./api";
import { expect, test } from "./test";

test("a ranking is read in another currency, which its address and every further choice keep", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/rankings`);
  await page
    .getByRole("navigation", { name: t("money.in") })
    .getByRole("link")
    .nth(1)
    .click();
  await expect(page).toHaveURL(/\/rankings\?in=EUR$/);
  await expect(page.getByText(t("money.converted"))).toBeVisible();
  await page
    .getByRole("navigation", { name: t("rankings.by") })
    .getByRole("link", { name: t("rankings.bys.largest") })
    .click();
  await expect(page).toHaveURL(/by=largest&in=EUR/);
  await page.goto(`/${language}/rankings?in=BTC`);
  await expect(page.getByText("BTC")).toBeVisible();
});

/** What a chart's file says of one claim in the money that was asked for. */
async function inFile(reply: APIResponse, id: string): Promise<{ low: string | null; high: string | null }> {
  const [header = "", ...lines] = (await reply.text()).trim().split("\r\n");
  expect(header).toMatch(/"shown_currency","shown_low","shown_high","shown_rate","shown_rate_month"$/);
  const [low, high] = (lines.find((one) => one.startsWith(`"${id}"`)) ?? "").split(",").slice(-4, -2);
  return { low: low || null, high: high || null };
}

test("a chart of claims is read in euros, on its page, in its table, its list and its file", async ({
  page,
  request,
  t,
  language,
}) => {
  const query = "company=mistral-ai&kind=funding&currency=USD";
  const { id, amount } = await claimOf(request, query);
  await page.goto(`/${language}/claims?${query}`);
  const into = t("money.into", { currency: "EUR", name: "" });
  const title = t("charts.timeline.titleOf", { what: "" }).trim();
  await page
    .getByRole("navigation", { name: t("money.in") })
    .getByRole("link", { name: currencyName("EUR", language, "several") })
    .click();
  await expect(page).toHaveURL(/in=EUR/);
  const chart = page.getByRole("region", { name: t("money.titled", { title, into }) });
  await chart.getByText(t("charts.asTable")).click();
  await expect(chart.getByRole("columnheader", { name: t("charts.timeline.columns.shown") })).toBeVisible();

  const csv = await chart.getByRole("link", { name: t("charts.take.csv") }).getAttribute("href");
  const euros = await inFile(await request.get(`${csv}&bom=0`), id);
  const said = formatAmount(convertedAmount(amount, euros, "EUR"), language);
  await expect(chart.getByRole("row").filter({ hasText: said }).first()).toBeVisible();
  await expect(
    page.locator(`tr:has(a[data-row-claim="${id}"]) [data-cell="dollars"]`).getByText(said).first(),
  ).toBeAttached();
});

test("a figure, plans and a comparison are read in euros, and keep them where they stand alone", {
  tag: "@once",
}, async ({ page, request, t, language }) => {
  const { id } = await claimOf(request, "kind=funding&currency=EUR&agreement=disagree");
  const into = t("money.into", { currency: "EUR", name: "" });
  for (const path of [
    `figures/${id}?`,
    "plans?company=meta&",
    "compare?company=openai&company=mistral-ai&kind=funding&",
  ]) {
    await page.goto(`/${language}/${path}`);
    const choices = page.getByRole("navigation", { name: t("money.in") });
    await choices.getByRole("link", { name: currencyName("EUR", language, "several") }).click();
    await expect(page).toHaveURL(/in=EUR/);
    await expect(page.getByRole("navigation", { name: t("money.in") }).locator("[aria-current]")).toHaveText(
      currencyName("EUR", language, "several"),
    );
    await page.goto(`/${language}/embed/${path}in=EUR`);
    await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: into })).toBeVisible();
    await expect(page.getByRole("link", { name: t("charts.take.whole") })).toHaveAttribute("href", /in=EUR/);
  }
});

test("a company's page is read in euros: what was said last, its chart, and the claims that it leads to", async ({
  page,
  request,
  t,
  language,
}) => {
  const query = "company=openai&kind=valuation";
  const { id, amount } = await claimOf(request, query);
  expect(amount.currency).toBe("USD");
  const euros = await inFile(await request.get(`/api/v1/charts/timeline.csv?${query}&in=EUR&bom=0`), id);
  await page.goto(`/${language}/companies/openai?in=EUR`);
  const into = t("money.into", { currency: "EUR", name: "" });
  await expect(page.getByText(t("company.compared", { into }))).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: into })).toBeVisible();

  const row = page
    .getByRole("table", { name: t("company.caption") })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: t("kinds.valuation"), exact: true }) });
  await expect(row.getByRole("link").first()).toHaveAttribute("href", `/${language}/claims/${id}`);
  const said = formatAmount(convertedAmount(amount, euros, "EUR"), language);
  await expect(row.locator("[data-cell=latest]")).toContainText(said);
  await expect(row.getByRole("link").last()).toHaveAttribute("href", `/${language}/claims?${query}&in=EUR`);
});
