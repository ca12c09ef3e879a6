import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { type Column, USUAL_COLUMNS } from "../lib/export/columns";
import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

type Row = Record<Column, string>;

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the button exports exactly the claims of the filter", async ({ page, request, t, language }) => {
  const query = "company=nvidia&company=humain&kind=market_value_change&kind=quantity&kind=valuation";
  const claims = await claimsOf(request, query);
  await page.goto(`/${language}/claims?${query}`);
  const list = claimsPage(page, t);
  await list.toCount(claims.length);
  await expect(list.export).toContainText(t("claims.exportNote", { count: claims.length }));
  const { name, text } = await download(page, () => list.export.click());

  expect(name).toMatch(/^marsad-claims-(?=.*nvidia)(?=.*humain).*\.csv$/);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.replace(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.slice(1, text.indexOf("\r\n"))).toBe(USUAL_COLUMNS.map((column) => `"${column}"`).join(","));

  const rows: Row[] = parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
  expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  const address = (await list.export.getAttribute("href")) ?? "";
  expect((await request.head(address)).headers()["x-total-count"]).toBe(String(rows.length));

  for (const [index, row] of rows.entries()) {
    const { amount, usd, quote, summary, article } = claims[index] as (typeof claims)[number];
    expect([row.low, row.high], row.id).toEqual([amount.low ?? "", amount.high ?? ""]);
    expect([row.usd_low, row.usd_high, row.rate, row.rate_month], row.id).toEqual([
      usd?.low ?? "",
      usd?.high ?? "",
      usd?.rate ?? "",
      usd?.rateMonth ?? "",
    ]);
    expect([row.quote, row.summary_ar, row.article_title], row.id).toEqual([
      quote ?? "",
      summary.ar ?? "",
      article.title ?? "",
    ]);
    for (const cell of Object.values(row)) expect(cell, row.id).not.toMatch(/^[=+@\t\r]/);
  }
  const losses = rows.filter(({ direction }) => direction === "loss");
  expect(losses.length).toBeGreaterThan(0);
  for (const { low, high } of losses) expect(`${low}${high}`).toMatch(/^[\d.]+$/);
  expect(rows.some(({ quote }) => /\p{Script=Arabic}/u.test(quote))).toBe(true);
});

test("the footer's link exports everything", { tag: "@once" }, async ({ page, request, t, language }) => {
  const all = await claimsOf(request);
  await page.goto(`/${language}/try`);
  const { text } = await download(page, () =>
    page
      .getByRole("contentinfo")
      .getByRole("link", { name: t("shell.footer.everything") })
      .click(),
  );
  const rows: Row[] = parse(text, { bom: true, columns: true });
  expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});
