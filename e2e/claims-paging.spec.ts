import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

const FILTER = "company=anthropic";

test("pages forward and back are complete, in one order, and never overlap", async ({
  page,
  request,
  t,
  language,
}) => {
  const expected = (await claimsOf(request, FILTER)).map(({ id }) => id);
  const sheets = Math.ceil(expected.length / 50);
  expect(sheets).toBeGreaterThan(2);
  await page.goto(`/${language}/claims?${FILTER}`);
  const list = claimsPage(page, t);
  const next = list.pages.getByRole("link", { name: t("claims.pages.next") });
  const previous = list.pages.getByRole("link", { name: t("claims.pages.previous") });
  const sheet = (index: number) => expected.slice(index * 50, index * 50 + 50);

  await expect(previous).toBeHidden();
  for (let index = 0; index < sheets; index += 1) {
    await list.toList(sheet(index));
    if (index < sheets - 1) await next.click();
  }
  await expect(next).toBeHidden();
  await list.toCount(expected.length);
  for (let index = sheets - 2; index >= 0; index -= 1) {
    await previous.click();
    await list.toList(sheet(index));
  }
  await expect(next).toBeVisible();
  await expect(previous).toBeHidden();
});

test("oldest first is the same list the other way round, and a new filter begins at its first page", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?${FILTER}`);
  const list = claimsPage(page, t);
  await list.ready();
  await page
    .getByRole("navigation", { name: t("claims.order.title") })
    .getByRole("link", { name: t("claims.order.oldest") })
    .click();
  const oldest = (await claimsOf(request, `${FILTER}&order=oldest`)).map(({ id }) => id);
  expect([...oldest].sort()).toEqual((await claimsOf(request, FILTER)).map(({ id }) => id).sort());
  await list.toList(oldest.slice(0, 50));
  await list.pages.getByRole("link", { name: t("claims.pages.next") }).click();
  await list.toList(oldest.slice(50, 100));
  await expect(page).toHaveURL(/after=/);

  await list.filters.getByRole("checkbox", { name: t("kinds.valuation"), exact: true }).check();
  await expect(page).not.toHaveURL(/after=/);
  await expect(page).toHaveURL(/order=oldest/);
  const fewer = (await claimsOf(request, `${FILTER}&kind=valuation&order=oldest`)).map(({ id }) => id);
  await list.toList(fewer.slice(0, 50));
});
