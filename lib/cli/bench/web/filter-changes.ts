import type { Page } from "@playwright/test";
import { quantile } from "../figures/times";
import { type Visit, withBrowser } from "./visit";

const AIM = 100;
const LONGEST = 20_000;

/** Prints how long a click on one of the filter's boxes takes until other rows stand in the table. */
export async function filterChanges({ site, chromium, rounds }: Visit): Promise<void> {
  await withBrowser(chromium, async (browser) => {
    for (const language of ["ar", "en"]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      // The compiler names functions by a helper that the page has not.
      await page.addInitScript({ content: "globalThis.__name = (named) => named" });
      await page.goto(`${site}/${language}/claims`, { waitUntil: "networkidle" });
      const times: number[] = [];
      const boxes = await page.locator("#filters input[type=checkbox]").count();
      // The first time each is asked for, its rows are read from the disk.
      for (let round = -4; round < rounds; round += 1) {
        const took = await change(page, Math.floor((round + 4) / 2) % Math.min(boxes, 8));
        if (took !== null && round >= 0) times.push(took);
        await page.waitForLoadState("networkidle");
      }
      const [median, late] = [quantile(times, 0.5), quantile(times, 0.95)];
      console.log(
        `${language}: a filter change shows new rows in ${median.toFixed(0)} ms at the median, ${late.toFixed(0)} ms at p95 (${times.length} changes; aim ${AIM} ms: ${median <= AIM ? "met" : "missed"})`,
      );
      await page.close();
    }
  });
}

/** Milliseconds from the click to the frame that shows other rows; null where they stayed the same. */
function change(page: Page, box: number): Promise<number | null> {
  return page.evaluate(
    ({ box, longest }) => {
      const rows = () =>
        [...document.querySelectorAll("main table tbody tr a")].map((a) => a.getAttribute("href")).join(" ");
      const input = document.querySelectorAll<HTMLInputElement>("#filters input[type=checkbox]")[box];
      const before = rows();
      const start = performance.now();
      input?.click();
      return new Promise<number | null>((resolve) => {
        const look = () => {
          const now = rows();
          if (now !== "" && now !== before) resolve(performance.now() - start);
          else if (performance.now() - start > longest) resolve(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    { box, longest: LONGEST },
  );
}
