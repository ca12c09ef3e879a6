import { expect, test } from "./test";

test.describe("on a phone", () => {
  test.use({ ownPage: true });

  test("the footer's links are large enough for a finger", { tag: "@once" }, async ({ page, language }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(`/${language}/api`);
    const links = page.getByRole("contentinfo").getByRole("link");
    await expect(links).toHaveCount(2);
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
});

test.describe("a first visit", () => {
  test.use({ ownPage: true });

  test("nothing moves when a font comes late", async ({ page, language }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/*.woff2", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/${language}/companies`, { waitUntil: "commit" });
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await expect(page.locator("main .waiting")).toHaveCount(0);
    const placed = () =>
      page
        .locator("body > :is(header, main, footer), main :is(h1, tr)")
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    const before = await placed();
    expect(before.length).toBeGreaterThan(20);
    const font = page.waitForResponse("**/*.woff2");
    release();
    await (await font).finished();
    await page.evaluate(() => document.fonts.ready);
    expect(await placed()).toEqual(before);
  });
});
