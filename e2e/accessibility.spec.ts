import { expect, test } from "./test";

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

test("whatever has the keyboard's focus can be seen to have it, from the first stop to the last", {
  tag: "@once",
}, async ({ page, t, language }) => {
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
