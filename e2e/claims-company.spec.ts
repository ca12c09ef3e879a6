import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

const NVIDIA = { ar: "إنفيديا", en: "Nvidia" } as const;
const OPENAI = { ar: "أوبن إيه آي", en: "OpenAI" } as const;

test("a company is found by keyboard alone, in either script and by another of its names", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?kind=revenue`);
  const list = claimsPage(page, t);
  await list.ready();
  const field = list.filters.getByRole("combobox", { name: t("claims.filters.company") });
  for (let stop = 0; stop < 20; stop += 1) {
    if (await field.evaluate((input) => input === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(field).toBeFocused();
  const options = list.filters.getByRole("option");

  await page.keyboard.type("nvid");
  await expect(options.first()).toContainText(NVIDIA[language]);
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/company=nvidia/);
  const chosen = (name: string) =>
    list.filters
      .getByRole("group", { name: t("claims.filters.company"), exact: true })
      .getByRole("checkbox", { name, exact: true });
  await expect(chosen(NVIDIA[language])).toBeChecked();

  await page.keyboard.type("أوبن");
  await expect(options.filter({ hasText: OPENAI[language] }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options.first()).toBeHidden();
  await field.fill("");
  await page.keyboard.type("chatgpt");
  await expect(options.first()).toContainText(t("claims.filters.alsoKnownAs", { name: "ChatGPT" }));
  await page.keyboard.press("Enter");

  const both = await claimsOf(request, "kind=revenue&company=nvidia&company=openai");
  expect(new Set(both.map(({ subject }) => subject.slug))).toEqual(new Set(["nvidia", "openai"]));
  await list.toCount(both.length);
  await list.toList(both.slice(0, 50).map(({ id }) => id));

  await page.getByRole("link", { name: t("claims.filters.remove", { name: OPENAI[language] }) }).click();
  await expect(chosen(OPENAI[language])).not.toBeChecked();
  await expect(chosen(NVIDIA[language])).toBeChecked();
  await list.toCount(both.filter(({ subject }) => subject.slug === "nvidia").length);
});

test("an Arabic and a Latin spelling lead to the same company; what is no name finds none", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?kind=profit`);
  const list = claimsPage(page, t);
  await list.ready();
  const field = list.filters.getByRole("combobox", { name: t("claims.filters.company") });
  const options = list.filters.getByRole("option");
  for (const spelling of ["إنفيديا", "انفيديا", "NVIDIA", "nvda"]) {
    await field.fill(spelling);
    await expect(options.first(), spelling).toContainText(NVIDIA.en);
  }
  await field.fill("qqqqzzzz");
  await expect(options).toHaveText([t("claims.filters.noName")]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/${language}/claims?kind=profit`);
});
