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
