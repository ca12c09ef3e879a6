import type { Locator } from "@playwright/test";
import { expect, test } from "./test";

/**
 * Charts in Arabic as they stand in other people's pages, beside pictures of how they should look; and their axes once more,
 * of which labels are no small part. A chart that is mirrored the wrong way, or an axis without labels, differs by far more than
 * the hundredth that browsers may differ by. A picture that is deleted is made anew by the next run.
 */
const CHARTS = {
  timeline: {
    path: "timeline?company=openai&company=nvidia&kind=valuation&as_of=2026-06-30",
    axis: ".recharts-yAxis-tick-labels",
  },
  spread: { path: "figures/FIGURE?as_of=2026-06-30", axis: "div.h-6[dir=ltr]" },
  ranking: { path: "rankings?kind=training_cost&by=lowest&as_of=2026-06-30", axis: "div.h-6[dir=ltr]" },
  plans: { path: "plans?company=openai&as_of=2026-06-30", axis: ".plan-line > span[dir=ltr]" },
} as const;

/** What training DeepSeek's models cost: many claims of one origin, some open. */
const DISPUTED = "company=deepseek&kind=training_cost&as_of=2026-06-30";

/** Where something is drawn, in whole tens of pixels: a browser may measure it a hair wider. */
async function aroundOf(drawn: Locator) {
  const box = await drawn.boundingBox();
  if (box === null) throw new Error("There is no axis.");
  const tens = (size: number) => Math.ceil(size / 10) * 10;
  return { x: Math.floor(box.x), y: Math.floor(box.y), width: tens(box.width), height: tens(box.height) };
}

for (const [name, { path, axis }] of Object.entries(CHARTS)) {
  test(`the ${name} in Arabic looks as it should`, async ({ page, request }) => {
    const { figures } = await (await request.get(`/api/v1/figures?${DISPUTED}&limit=1`)).json();
    await page.setViewportSize({ width: 720, height: 1400 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
    await page.goto(`/ar/embed/${path.replace("FIGURE", figures[0].id)}`);
    // On a first visit the fonts may be too late to be drawn with.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    const chart = page.getByRole("main");
    await expect(chart.getByRole("figure").first()).toBeVisible();
    await expect(chart.locator(".waiting")).toHaveCount(0);
    await expect(chart).toHaveScreenshot(`${name}.png`);
    const clip = await aroundOf(chart.locator(axis).last());
    await expect(page).toHaveScreenshot(`${name}-axis.png`, { clip });
  });
}
