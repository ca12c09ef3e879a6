import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { claimOf } from "./api";
import { expect, test } from "./test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rows and items that are made like those before them: axe takes as long for each as for the first. */
const REPEATED = ["tbody tr:nth-child(n+6)", "ol > li:nth-child(n+6)", "ul > li:nth-child(n+12)"].map(
  (rows) => `main :is(${rows})`,
);

async function violations(page: Page, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude(REPEATED.join(", "))
    .options({ resultTypes: ["violations"] });
  const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(STANDARDS)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test("no page has what the guidelines forbid, in light and in dark", async ({
  page,
  request,
  t,
  language,
}) => {
  test.setTimeout(300_000);
  const claim = await claimOf(request, "evidence=extracted");
  const curated = await claimOf(request, "evidence=curated");
  const list = "/claims?company=mistral-ai&kind=valuation";
  // Where there is a choice, a small one: axe looks at each row as long as at the first.
  const pages = [
    "",
    list,
    `/claims/${claim.id}`,
    `/figures/${curated.id}`,
    "/disagreements",
    "/companies",
    "/companies/mistral-ai",
    "/sources",
    "/plans",
    "/rankings",
    "/compare?company=openai&company=xai",
    "/try",
  ];
  // The elements are the same in every language; axe takes its time for each page.
  for (const path of language === "ar" ? pages : pages.slice(0, 4)) {
    await page.goto(`/${language}${path}`);
    await expect(page.locator("main .waiting"), path).toHaveCount(0);
    for (const landmark of ["banner", "main", "contentinfo"] as const) {
      await expect(page.getByRole(landmark), `${landmark} ${path}`).toHaveCount(1);
    }
    await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    expect(await violations(page), path).toEqual([]);
    // The dark colours are the same everywhere, in every language: these pages have all of them.
    if (language !== "ar" || !["", list, `/claims/${claim.id}`, `/figures/${curated.id}`].includes(path))
      continue;
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"]), `${path} in dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

test("the skip link comes first and leads past the navigation", async ({ page, t, language }) => {
  await page.goto(`/${language}/companies`);
  await expect(page.getByRole("link", { name: t("companies.rankings") })).toBeVisible();
  const skip = page.getByRole("link", { name: t("shell.skip") });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("companies.rankings") })).toBeFocused();
});

test("whatever has the keyboard's focus can be seen to have it, from the first stop to the last", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?company=nvidia&kind=valuation&language=ar`);
  await expect(page.getByRole("listbox", { name: t("charts.timeline.title") })).toBeVisible();
  const seen = new Set<string>();
  const last = page.getByRole("contentinfo").getByRole("link").last();
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        what: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30)}`,
        tag: element.tagName,
        // The button inside a date field shows the browser's own ring.
        inside: element.matches("[type=date]:not(:focus-visible)"),
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
        size: width * height,
      };
    });
    expect(focus.tag, `stop ${stop}`).not.toBe("BODY");
    expect(focus.outlined || focus.inside, focus.what).toBe(true);
    expect(focus.size, focus.what).toBeGreaterThan(0);
    seen.add(focus.tag);
    if (await last.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(last).toBeFocused();
  expect([...seen]).toEqual(expect.arrayContaining(["A", "BUTTON", "DIV", "INPUT", "SUMMARY"]));
});
