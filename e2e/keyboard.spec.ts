import { claimsPage } from "./claims-page";
import { expect, test } from "./test";
import { plain } from "./words";

test("a company is reached by keys alone, and a saved view again", async ({ page, language, t }) => {
  await page.goto(`/${language}/claims?kind=valuation`);
  // The chart is drawn by scripts: once it is there, keys are heard.
  await claimsPage(page, t).ready();
  await page.keyboard.press("/");
  await expect(page.locator("main input[name=words]")).toBeFocused();
  await page.locator("main input[name=words]").blur();

  await page.getByRole("button", { name: t("keys.views.title") }).click();
  await page.getByLabel(t("keys.views.name")).fill("Mine");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+K");
  const search = page.getByRole("combobox", { name: t("keys.title") });
  await expect(search).toBeFocused();
  await search.fill("openai");
  const company = page.getByRole("option").filter({ hasText: language === "ar" ? "أوبن إيه آي" : "OpenAI" });
  await expect(company.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/${language}/companies/openai`);

  await page.keyboard.press("Control+K");
  await search.fill("mine");
  await page.getByRole("option").filter({ hasText: "Mine" }).click();
  await expect(page).toHaveURL(`/${language}/claims?kind=valuation`);
});

test("figures are found by what they ask, and the keys are listed", async ({
  page,
  request,
  language,
  t,
}) => {
  const reply = await request.get("/api/v1/names", {
    params: { q: language === "ar" ? "إنفيديا تقييم" : "nvidia valuation", locale: language },
  });
  const { hits } = (await reply.json()) as { hits: Array<{ group: string; title: string; href: string }> };
  const figure = hits.find(({ group }) => group === "figures");
  expect(plain(figure?.title ?? "")).toContain(language === "ar" ? "إنفيديا" : "Nvidia");
  await page.goto(`/${language}${figure?.href}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const sheet = page.getByRole("dialog", { name: t("keys.sheet.title") });
  // This page shows no sign of when it hears keys.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(sheet).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(sheet).toContainText(t("keys.sheet.palette"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
