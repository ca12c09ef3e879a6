import { expect, type Locator, type Page } from "@playwright/test";
import { plain, type Words } from "./words";

/** The page of claims as a reader finds it: what it says, how many it counts, which it lists. */
export function claimsPage(page: Page, t: Words) {
  const heading = page.getByRole("status").filter({ has: page.getByRole("strong") });
  const table = page.getByRole("table", { name: t("claims.caption") });
  const chart = page.getByRole("region", { name: t("claims.chart") });
  return {
    heading,
    table,
    chart,
    filters: page.getByRole("form", { name: t("claims.filters.title") }),
    pages: page.getByRole("navigation", { name: t("claims.pages.title") }),
    export: page.getByRole("link", { name: t("claims.export") }),
    /** Ids in the order of the table. */
    ids: () => idsIn(table),
    async toCount(count: number) {
      await expect(heading.getByRole("strong")).toHaveText(t("claims.count", { count }));
    },
    /** The chart draws one measure at a time and says how many claims of each there are. */
    async chartCounts(): Promise<{ drawn: number; measures: number[] }> {
      const summary = plain((await chart.getByRole("figure").locator("figcaption").textContent()) ?? "");
      const choices = chart.getByRole("navigation", { name: t("charts.timeline.measure") }).getByRole("link");
      const measures = (await choices.allTextContents()).map((text) =>
        numberIn(text.match(/\(([\d,]+)\)/)?.[1]),
      );
      return { drawn: /^\D*[\d,]+/.test(summary) ? numberIn(summary.match(/[\d,]+/)?.[0]) : 1, measures };
    },
  };
}

/** The claims that rows link to. */
export async function idsIn(rows: Locator): Promise<string[]> {
  const addresses = await rows
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return addresses.flatMap((address) => address.match(/^\/(?:ar|en)\/claims\/([^/?]+)$/)?.[1] ?? []);
}

const numberIn = (text = ""): number => Number(text.replaceAll(",", ""));
