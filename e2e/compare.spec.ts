import { claimsOf } from "./api";
import { expect, test } from "./test";

test("companies are compared on one measure: every mark is a claim, and all of them stand in the table", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/compare?company=openai&company=anthropic&kind=valuation`);
  const figure = page.getByRole("region", { name: t("compare.chart", { kind: t("kinds.valuation") }) });
  const panels = figure.getByRole("listbox");
  await expect(panels).toHaveCount(2);
  const claims = await claimsOf(request, "company=openai&company=anthropic&kind=valuation");
  await figure.getByText(t("charts.asTable")).click();
  await expect(figure.getByRole("row")).toHaveCount(claims.length + 1);

  const table = page.getByRole("table", { name: t("compare.caption") });
  await expect(table.getByRole("row")).toHaveCount(3);
  await panels.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${language}/claims/[a-z0-9]+$`));
});

test("plans are found by their state, and every one names the claim that set it", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/plans`);
  const states = page.getByRole("navigation", { name: t("plans.states") });
  await states.getByRole("link", { name: t("figures.plans.dropped") }).click();
  await expect(page).toHaveURL(/\/plans\?state=dropped$/);
  const plans = page.getByRole("region", { name: t("plans.chart") }).locator("ol > li");
  const count = Number(
    (await states.getByRole("link", { name: t("figures.plans.dropped") }).textContent())?.match(/\d+/)?.[0],
  );
  await expect(plans).toHaveCount(count);
  for (const plan of await plans.all()) {
    await expect(plan).toContainText(t("figures.plans.dropped"));
    await expect(plan.locator('a[href*="/claims/"]')).toHaveCount(1);
  }
});
