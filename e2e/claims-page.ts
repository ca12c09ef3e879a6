import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words";

/** Milliseconds between looks: by itself Playwright waits a second after the fourth. */
export const SOON = [50, 100, 100, 200];

/**
 * The page of claims as a reader finds it: what it says, how many it counts, which it lists. It is waited for in ways that cost it
 * nothing: for a look at one element that is not yet as expected Playwright describes the whole page, 0.1 s of this one's time, and for a
 * list of elements, be it of one, it does not.
 */
export function claimsPage(page: Page, t: Words) {
  const heading = page.getByRole("status").filter({ has: page.getByRole("strong") });
  const table = page.getByRole("table", { name: t("claims.caption") });
  const chart = page.getByRole("region", { name: t("charts.timeline.titleOf", { what: "" }).trim() });
  return {
    heading,
    table,
    chart,
    filters: page.getByRole("form", { name: t("claims.filters.title") }),
    pages: page.getByRole("navigation", { name: t("claims.pages.title") }),
    export: page.getByRole("link", { name: t("claims.export") }),
    /** The chart is drawn by scripts, after the filters that they make work. */
    async ready() {
      await chart.getByRole("listbox", { name: t("charts.timeline.title") }).waitFor();
    },
    /** Ids in the order of the table. */
    ids: () => idsIn(table),
    /** The table's rows come after what is said above it: a reader waits for them. */
    async toList(ids: readonly string[], message?: string) {
      await expect.poll(() => idsIn(table), { message, intervals: SOON }).toEqual(ids);
    },
    async toCount(count: number) {
      await expect(heading.getByRole("strong")).toHaveText([t("claims.count", { count })]);
    },
    /** How many claims there are of each measure, most frequent first; the chart draws one measure at a time, and changes after the rows. */
    async measureCounts(): Promise<number[]> {
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
      const choices = chart.getByRole("navigation", { name: t("charts.timeline.measure") }).getByRole("link");
      return (await choices.allTextContents()).map((text) =>
        Number(text.match(/\(([\d,]+)\)/)?.[1]?.replaceAll(",", "")),
      );
    },
    async toDraw(count: number) {
      const [opening = ""] = t("charts.timeline.summary", { count, measure: "|", from: "", to: "" }).split(
        "|",
      );
      await expect(chart.locator("figcaption")).toContainText([opening.trim()]);
    },
  };
}

/** The claims that rows link to, as pages or beside the list. */
export async function idsIn(rows: Locator): Promise<string[]> {
  const addresses = await rows
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return addresses.flatMap(
    (address) => address.match(/^\/\w+\/claims(?:\/|\?(?:.*&)?claim=)(\w+)$/)?.[1] ?? [],
  );
}
