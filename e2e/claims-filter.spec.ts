import type { ClaimRow } from "../lib/claims/rows";
import { currencyName } from "../lib/money/format";
import { claimsOf, countOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";
import { plain, type Words } from "./words";

interface Case {
  /** The group of choices and the choice in it. */
  group: (t: Words) => string;
  choice: (t: Words, language: "ar" | "en") => string;
  query: string;
  fits: (claim: ClaimRow) => boolean;
}

const WEEKS = "from=2025-01-01&to=2025-02-28";

const inLanguage = (code: string) => (_: Words, language: "ar" | "en") =>
  new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;

const CASES: Case[] = [
  {
    group: (t) => t("claims.filters.kind"),
    choice: (t) => t("kinds.market_value_change"),
    query: "kind=market_value_change",
    fits: ({ kind }) => kind === "market_value_change",
  },
  {
    group: (t) => t("claims.filters.modality"),
    choice: (t) => t("modalities.denied"),
    query: "modality=denied",
    fits: ({ modality }) => modality === "denied",
  },
  {
    group: (t) => t("claims.filters.language"),
    choice: inLanguage("zh"),
    query: "language=zh",
    fits: ({ language }) => language === "zh",
  },
  {
    group: (t) => t("claims.filters.currency"),
    choice: (_, language) => currencyName("EUR", language),
    query: "currency=EUR",
    fits: ({ amount }) => amount.currency === "EUR",
  },
  {
    group: (t) => t("claims.filters.evidence"),
    choice: (t) => t("evidence.extracted"),
    query: "evidence=extracted",
    fits: ({ evidence }) => evidence === "extracted",
  },
];

test("each filter narrows address, sentence, count, list and chart to the same claims", async ({
  page,
  request,
  t,
  language,
}) => {
  const all = await claimsOf(request, WEEKS);
  await page.goto(`/${language}/claims?${WEEKS}`);
  const list = claimsPage(page, t);
  await list.ready();
  await list.toCount(all.length);
  const everything = (await list.heading.textContent()) ?? "";
  for (const { group, choice, query, fits } of CASES) {
    const expected = all.filter(fits);
    expect(expected.length, query).toBeGreaterThan(0);
    const box = list.filters
      .getByRole("group", { name: group(t), exact: true })
      .getByRole("checkbox", { name: choice(t, language), exact: true });
    await box.check();

    await expect(page).toHaveURL((url) => sameQuery(url, `${WEEKS}&${query}`));
    await list.toCount(expected.length);
    expect(await list.heading.textContent(), query).not.toBe(everything);
    await list.toList(
      expected.slice(0, 50).map(({ id }) => id),
      query,
    );
    const measures = await list.measureCounts();
    if (measures.length > 0) expect(sum(measures), query).toBe(expected.length);
    await list.toDraw(measures[0] ?? expected.length);

    await box.uncheck();
    await expect(page).toHaveURL(`/${language}/claims?${WEEKS}`);
    await list.toCount(all.length);
  }
});

test("several values of one filter mean any of them, several filters all of them", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?kind=training_cost`);
  const list = claimsPage(page, t);
  const kinds = list.filters.getByRole("group", { name: t("claims.filters.kind"), exact: true });
  const costs = kinds.getByRole("checkbox", { name: t("families.costs"), exact: true });
  await list.ready();
  await expect(kinds.getByRole("checkbox", { name: t("kinds.training_cost"), exact: true })).toBeChecked();
  await expect(costs).toHaveJSProperty("indeterminate", true);
  await costs.check();
  await expect(page).toHaveURL(`/${language}/claims?kind=training_cost&kind=operating_cost&kind=price`);
  const cost = await claimsOf(request, "kind=training_cost&kind=operating_cost&kind=price");
  await list.toCount(cost.length);

  await list.filters.getByRole("checkbox", { name: t("modalities.estimated"), exact: true }).check();
  const estimated = cost.filter(({ modality }) => modality === "estimated");
  expect(estimated.length).toBeGreaterThan(0);
  await list.toCount(estimated.length);
  await expect(list.heading).toContainText(t("claims.sentence.modalities.estimated"));
  await list.toList(estimated.slice(0, 50).map(({ id }) => id));

  await list.filters.getByRole("button", { name: t("claims.filters.clear") }).click();
  await expect(page).toHaveURL(`/${language}/claims`);
  await expect(costs).not.toBeChecked();
});

test("days and words narrow while they are typed", async ({ page, request, t, language }) => {
  await page.goto(`/${language}/claims?language=ar`);
  const list = claimsPage(page, t);
  await list.ready();
  await list.filters.getByLabel(t("claims.filters.from"), { exact: true }).fill("2025-01-20");
  await list.filters.getByLabel(t("claims.filters.to"), { exact: true }).fill("2025-02-10");
  await expect(page).toHaveURL(/from=2025-01-20&to=2025-02-10/);
  const dated = await claimsOf(request, "language=ar&from=2025-01-20&to=2025-02-10");
  expect(dated.every(({ claimDate }) => claimDate >= "2025-01-20" && claimDate <= "2025-02-10")).toBe(true);
  await list.toCount(dated.length);

  await list.filters.getByLabel(t("claims.filters.words"), { exact: true }).fill("ستارغيت");
  await expect(page).toHaveURL(/words=/);
  const found = await claimsOf(request, "language=ar&from=2025-01-20&to=2025-02-10&words=ستارغيت");
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(dated.length);
  await list.toCount(found.length);
  await expect(list.heading).toContainText("ستارغيت");
  await list.toList(found.slice(0, 50).map(({ id }) => id));

  await list.filters.getByLabel(t("claims.filters.to"), { exact: true }).fill("2025-01-01");
  await expect(list.filters.getByText(t("claims.filters.badDates"))).toBeVisible();
  await expect(page).toHaveURL(/to=2025-02-10/);
});

test("Back and Forward walk through the filters", async ({ page, request, t, language }) => {
  await page.goto(`/${language}/claims?company=openai`);
  const list = claimsPage(page, t);
  const valuation = list.filters.getByRole("checkbox", { name: t("kinds.valuation"), exact: true });
  const planned = list.filters.getByRole("checkbox", { name: t("modalities.planned"), exact: true });
  const counts = {
    all: await countOf(request, "company=openai"),
    valuation: await countOf(request, "company=openai&kind=valuation"),
    both: await countOf(request, "company=openai&kind=valuation&modality=planned"),
  };
  await list.ready();
  await valuation.check();
  await list.toCount(counts.valuation);
  await planned.check();
  await list.toCount(counts.both);

  await page.goBack();
  await list.toCount(counts.valuation);
  await expect(planned).not.toBeChecked();
  await expect(valuation).toBeChecked();
  await page.goBack();
  await list.toCount(counts.all);
  await expect(valuation).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await list.toCount(counts.both);
  await expect(planned).toBeChecked();
});

test("a link shows whoever opens it the same claims", { tag: "@once" }, async ({
  page,
  browser,
  baseURL,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?company=nvidia&kind=market_value_change&order=oldest&words=2025`);
  const list = claimsPage(page, t);
  await expect(list.table).toBeVisible();
  const shown = await list.ids();
  expect(shown.length).toBeGreaterThan(0);
  const other = await browser.newContext({ baseURL });
  const guest = await other.newPage();
  await guest.goto(page.url());
  await claimsPage(guest, t).toList(shown);
  await other.close();
});

test("where nothing matches, the page says which filter to drop", async ({ page, request, t, language }) => {
  await page.goto(`/${language}/claims?company=nvidia&currency=BRL`);
  const list = claimsPage(page, t);
  await list.toCount(0);
  await expect(page.getByRole("heading", { name: t("claims.empty.title") })).toBeVisible();
  await expect(list.table).toBeHidden();
  await expect(list.export).toBeHidden();
  const nvidia = await claimsOf(request, "company=nvidia");
  const drop = page
    .getByRole("listitem")
    .filter({ hasText: plain(t("claims.count", { count: nvidia.length })) });
  await drop.getByRole("link").click();
  await expect(page).toHaveURL(`/${language}/claims?company=nvidia`);
  await list.toCount(nvidia.length);
  await expect(list.table).toBeVisible();
  await expect(list.export).toBeVisible();
});

/** Whatever the order of the parameters. */
const sameQuery = (url: URL, query: string) => {
  const sorted = (params: URLSearchParams) => [...params].map(String).sort().join();
  return sorted(url.searchParams) === sorted(new URLSearchParams(query));
};

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
