import type { Page } from "@playwright/test";
import { quantile } from "../figures/times";
import { type Visit, withBrowser } from "./visit";

const AIM = 100;
const LONGEST = 20_000;
const QUIET = 500;

/** Prints how long a click on one of the filter's boxes takes until other rows are seen in the table. */
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
        await settled(page);
      }
      const [median, late] = [quantile(times, 0.5), quantile(times, 0.95)];
      console.log(
        `${language}: a filter change shows new rows in ${median.toFixed(0)} ms at the median, ${late.toFixed(0)} ms at p95 (${times.length} changes; aim ${AIM} ms: ${median <= AIM ? "met" : "missed"})`,
      );
      await page.close();
    }
  });
}

/** Milliseconds from the click until other rows are painted; null where they stayed the same. */
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
          // What is run after the frame has run once it is painted.
          if (now !== "" && now !== before) setTimeout(() => resolve(performance.now() - start));
          else if (performance.now() - start > longest) resolve(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    { box, longest: LONGEST },
  );
}

/** Counts, charts and the rows further down come later than the first rows: a change begins once all of them have. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) => {
      const seen = globalThis as { main?: string; since?: number };
      const now = performance.now();
      const { innerHTML } = document.querySelector("main") as HTMLElement;
      if (innerHTML !== seen.main) Object.assign(seen, { main: innerHTML, since: now });
      return now - (seen.since ?? now) > quiet;
    },
    QUIET,
    { polling: 100 },
  );
}
