import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

test("a cell of sources against companies is stepped to by arrows and opens its claims", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/sources`);
  const matrix = page.getByRole("table", { name: t("sources.matrix.caption") });
  const cells = matrix.getByRole("cell").getByRole("link");
  await expect(cells.first()).toHaveAttribute("tabindex", "0");
  await cells.first().focus();
  await page.keyboard.press("ArrowDown");
  const cell = matrix.locator("td a:focus");
  await expect(cell).toHaveAttribute("tabindex", "0");
  const [count, address] = [await cell.textContent(), await cell.getAttribute("href")];
  const query = address?.replace(/^.*\?/, "") ?? "";
  const claims = await claimsOf(request, query);
  expect(String(claims.length)).toBe(count);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${address}`);
  await claimsPage(page, t).toCount(claims.length);
});

test("a source's page says how its claims stand, and leads to those about each company", async ({
  page,
  request,
  t,
  language,
}) => {
  const claims = await claimsOf(request, "source=mint");
  await page.goto(`/${language}/sources/mint`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mint");
  await expect(page.getByText(t("sources.claims", { count: claims.length })).first()).toBeVisible();
  const about = page.getByRole("region", { name: t("source.about") });
  const line = about.getByRole("listitem").first();
  const count = await line.getByRole("link").last().textContent();
  await line.getByRole("link").last().click();
  await expect(page).toHaveURL(/\/claims\?company=.+&source=mint$/);
  await claimsPage(page, t).toCount(Number(count));
});
