import { claimOf } from "./api";
import { expect, test } from "./test";

const CONTROLS = [
  "textbox",
  "searchbox",
  "combobox",
  "checkbox",
  "radio",
  "button",
  "link",
  "listbox",
] as const;

test("each page has its landmarks, one title, and a name for every control", async ({
  page,
  request,
  t,
  language,
}) => {
  const claim = await claimOf(request, "evidence=extracted");
  for (const path of [
    "",
    "/claims?company=openai",
    `/claims/${claim.id}`,
    "/companies",
    "/companies/openai",
    "/try",
  ]) {
    await page.goto(`/${language}${path}`);
    await expect(page.locator("main .waiting"), path).toHaveCount(0);
    for (const landmark of ["banner", "main", "contentinfo"] as const) {
      await expect(page.getByRole(landmark), `${landmark} ${path}`).toHaveCount(1);
    }
    await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    for (const role of CONTROLS) {
      const all = await page.getByRole(role).count();
      const named = await page.getByRole(role, { name: /\S/ }).count();
      expect(named, `${role} ${path}`).toBe(all);
    }
    expect(await page.getByRole("link").count(), path).toBeGreaterThan(4);
  }
});

test("the skip link comes first and leads past the navigation", async ({ page, t, language }) => {
  await page.goto(`/${language}/companies`);
  const skip = page.getByRole("link", { name: t("shell.skip") });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox", { name: t("companies.search") })).toBeFocused();
});

test("whatever has the keyboard's focus can be seen to have it, from the first stop to the last", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?company=nvidia&kind=valuation&language=ar`);
  await expect(page.getByRole("listbox", { name: t("charts.timeline.title") })).toBeVisible();
  const seen = new Set<string>();
  const last = page.getByRole("contentinfo").getByRole("link");
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
