import { KINDS } from "../lib/extraction/types";
import { claimsOf } from "./api";
import { claimsPage, idsIn } from "./claims-page";
import { expect, test } from "./test";

const NAMES = { ar: "إنفيديا", en: "Nvidia" } as const;

test("a company's page counts its claims by kind, as the API does, and leads to them", async ({
  page,
  request,
  t,
  language,
}) => {
  const claims = await claimsOf(request, "company=nvidia");
  await page.goto(`/${language}/companies/nvidia`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText(NAMES.ar);
  await expect(title).toContainText(NAMES.en);
  await expect(page.getByText(t("company.claims", { count: claims.length }))).toBeVisible();

  const table = page.getByRole("table", { name: t("company.caption") });
  await expect(table.getByRole("rowheader").first()).toBeVisible();
  const said = new Map<string, number>();
  for (const row of (await table.getByRole("row").all()).slice(1)) {
    const kind = (await row.getByRole("rowheader").textContent()) ?? "";
    said.set(kind, Number(await row.getByRole("link").last().textContent()));
  }
  const counted = KINDS.map(
    (kind) => [t(`kinds.${kind}`), claims.filter((each) => each.kind === kind).length] as const,
  );
  expect(new Map([...said].sort())).toEqual(new Map(counted.filter(([, count]) => count > 0).sort()));
  const ids = new Set(claims.map(({ id }) => id));
  const linked = await idsIn(table.getByRole("row"));
  expect(linked.length).toBeGreaterThanOrEqual(said.size);
  expect(linked.every((id) => ids.has(id))).toBe(true);

  const row = table.getByRole("row").filter({ hasText: t("kinds.market_value_change") });
  await row.getByRole("link").last().click();
  await expect(page).toHaveURL(`/${language}/claims?company=nvidia&kind=market_value_change`);
  await claimsPage(page, t).toCount(said.get(t("kinds.market_value_change")) ?? -1);
});

test("its sources and its timeline are those of its claims", async ({ page, request, t, language }) => {
  const claims = await claimsOf(request, "company=nvidia");
  await page.goto(`/${language}/companies/nvidia`);
  const timeline = page.getByRole("region", { name: t("charts.timeline.titleOf", { what: "" }).trim() });
  const chart = timeline.getByRole("listbox", { name: t("charts.timeline.title") });
  await expect(chart).toBeVisible();
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chart.getByRole("option", { selected: true })).toContainText(NAMES[language]);

  const sources = page.getByRole("region", { name: t("company.sources") });
  // The legend of its bars is a list as well.
  const first = sources
    .getByRole("listitem")
    .filter({ has: page.getByRole("link") })
    .first();
  const name = (await first.getByRole("link").first().textContent()) ?? "";
  const ofFirst = claims.filter(({ source }) => source.name === name);
  await expect(first).toContainText(new RegExp(`${ofFirst.length}$`));
  await first.getByRole("link").last().click();
  await expect(page).toHaveURL(/company=nvidia&source=/);
  const list = claimsPage(page, t);
  await list.toCount(ofFirst.length);
  await list.toList(ofFirst.slice(0, 50).map(({ id }) => id));
});

test("companies are listed by their claims, and found by any of their names", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/companies`);
  const table = page.getByRole("table", { name: t("companies.caption") });
  const openai = await claimsOf(request, "company=openai");
  await expect(table.getByRole("row").nth(1).getByRole("cell").last()).toContainText(String(openai.length));
  const search = page.getByRole("searchbox", { name: t("companies.search") });
  const go = page.getByRole("main").getByRole("button", { name: t("companies.go") });
  for (const [words, matched] of [
    ["انفيديا", null],
    ["NVDA", "NVDA"],
  ] as const) {
    await search.fill(words);
    await go.click();
    await expect(page).toHaveURL((url) => url.searchParams.get("q") === words);
    await expect(table.getByRole("row").nth(1).getByRole("rowheader")).toContainText(NAMES[language]);
    if (matched !== null) await expect(table).toContainText(t("companies.matched", { name: matched }));
  }
  await search.fill("qqqqzzzz");
  await go.click();
  await expect(page.getByRole("status")).toContainText("qqqqzzzz");
  await expect(table).toBeHidden();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("companies.all") })
    .click();
  await expect(page).toHaveURL(`/${language}/companies`);
  await expect(table).toBeVisible();
});
