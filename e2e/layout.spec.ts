import type { Locator, Page } from "@playwright/test";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

test.describe("a first visit", () => {
  test.use({ ownPage: true });

  test("the style sheet and our own fonts are there, and nothing comes from elsewhere", async ({
    page,
    baseURL,
    language,
  }) => {
    const foreign: string[] = [];
    page.on("request", (asked) => {
      if (!asked.url().startsWith(baseURL ?? "") && !/^(data|blob):/.test(asked.url()))
        foreign.push(asked.url());
    });
    await page.goto(`/${language}/claims?company=deepseek`);
    await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
    // A class of Tailwind's own: without its PostCSS plugin the build passes, and there is no style.
    await expect(page.getByRole("contentinfo").locator("div.grid")).toHaveCSS("display", "grid");
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === "loaded")
        .map(({ family }) => family.replaceAll('"', ""));
    });
    expect(fonts).toContain("Plex Latin");
    if (language === "ar") expect(fonts).toContain("Plex Arabic");
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => (name.includes(".woff2") ? [new URL(name).origin] : [])),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });
});

test("the chart of claims stands where it will, also while the list under it is on its way", {
  tag: "@once",
}, async ({ page, t, language }) => {
  await page.goto(`/${language}/claims`);
  const list = claimsPage(page, t);
  await list.ready();
  const top = () => list.chart.evaluate((chart) => chart.getBoundingClientRect().top);
  const before = await top();
  await list.table.evaluate((table) => {
    const part = table.closest<HTMLElement>("section");
    if (part) part.style.display = "none";
  });
  await expect(list.table).toBeHidden();
  expect(await top()).toBe(before);
});

test("a chart's amounts stand on the reader's side, beside the plot and not on it", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?company=openai`);
  await besidePlot(page, page.getByRole("listbox", { name: t("charts.timeline.title") }), language);
  await page.goto(`/${language}`);
  await besidePlot(page, page.getByRole("listbox", { name: t("charts.volume.title") }), language);
});

async function besidePlot(page: Page, chart: Locator, language: "ar" | "en") {
  await expect(chart.locator(".recharts-yAxis-tick-labels text").first()).toBeVisible();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const reach = async (selector: string) => {
      const boxes = await chart.locator(selector).evaluateAll((drawn) =>
        drawn.map((each) => {
          const { left, right } = each.getBoundingClientRect();
          return { left, right };
        }),
      );
      return {
        count: boxes.length,
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    };
    await expect
      .poll(async () => {
        const amounts = await reach(".recharts-yAxis-tick-labels text");
        const lines = await reach(".recharts-cartesian-grid-horizontal line");
        const stage = await chart.boundingBox();
        if (amounts.count < 3 || lines.count < 3 || !stage) return "not drawn";
        if (amounts.left < stage.x - 1 || amounts.right > stage.x + stage.width + 1) return "cut off";
        if (amounts.left >= lines.right - 1) return "right";
        return amounts.right <= lines.left + 1 ? "left" : "on the plot";
      })
      .toBe(language === "ar" ? "right" : "left");
  }
}
