import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

test("without scripts a page shows also what came after the rest of it", async ({
  browser,
  baseURL,
  request,
  t,
  language,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  const claims = await claimsOf(request, "company=openai");
  await page.goto(`/${language}/claims?company=openai`);
  const list = claimsPage(page, t);
  await expect(list.table).toBeVisible();
  await list.toList(claims.slice(0, 16).map(({ id }) => id));
  await list.toCount(claims.length);
  await expect(page.locator(".waiting").filter({ visible: true })).toHaveCount(0);
  await context.close();
});
