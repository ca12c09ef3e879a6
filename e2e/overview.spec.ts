import { formatDate } from "../lib/i18n/formats";
import { claimsOf, newestOf } from "./api";
import { claimsPage, idsIn, SOON } from "./claims-page";
import { expect, test } from "./test";
import { plain } from "./words";

test("totals, rankings and newest claims are those of the API; rankings lead on, and claims open", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}`);
  const claims = await claimsOf(request);
  const distinct = (of: (claim: (typeof claims)[number]) => string) => new Set(claims.map(of)).size;
  const totals = {
    claims: claims.length,
    organisations: distinct((claim) => claim.subject.slug),
    sources: distinct((claim) => claim.source.slug),
    languages: distinct((claim) => claim.language),
  };
  expect(totals.claims).toBeGreaterThan(1000);
  const terms = page.getByRole("term");
  for (const [what, count] of Object.entries(totals)) {
    const word = t(`overview.totals.${what as keyof typeof totals}`, { count });
    const entry = page.locator("dl > div").filter({ has: terms.getByText(word, { exact: true }) });
    await expect(entry.getByRole("definition")).toHaveText(count.toLocaleString("en"));
  }

  const whole = {
    costs: "?kind=training_cost&by=lowest",
    valuations: "",
    plans: "?kind=investment_plan&by=largest",
  } as const;
  for (const [id, query] of Object.entries(whole)) {
    const ranking = page.getByRole("region", { name: t(`overview.${id as keyof typeof whole}.title`) });
    await expect.poll(() => idsIn(ranking.getByRole("listitem")), { intervals: SOON }).toHaveLength(8);
    await expect(ranking.getByRole("link", { name: t("charts.ranking.all") })).toHaveAttribute(
      "href",
      `/${language}/rankings${query}`,
    );
  }

  const newest = (await newestOf(request, 12)).map(({ id }) => id);
  expect(newest).toHaveLength(12);
  const list = page.getByRole("region", { name: t("overview.newest.title") });
  await expect.poll(() => idsIn(list.getByRole("listitem")), { intervals: SOON }).toEqual(newest);
  await list.getByRole("listitem").first().getByRole("link").first().click();
  await expect(page).toHaveURL(`/${language}/claims/${newest[0]}`);
  await expect(page.getByRole("region", { name: t("claim.inArticle") })).toBeVisible();

  await page.goBack();
  const first = page
    .getByRole("region", { name: t("overview.valuations.title") })
    .getByRole("listitem")
    .first();
  const name = await first.locator("bdi").first().textContent();
  await first.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/claims/[a-z0-9]+$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name ?? "no name");
});

test("a click on a month, and its row in the table, show its claims", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}`);
  const volume = page.getByRole("region", { name: t("charts.volume.title") });
  const chart = volume.getByRole("listbox", { name: t("charts.volume.title") });
  await expect(chart.locator(".recharts-bar-rectangle").first()).toBeVisible();
  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart has no place on the page.");
  await chart.hover({ position: { x: box.width * 0.8, y: box.height / 2 } });
  const said = await chart.getByRole("option", { selected: true }).textContent();
  await chart.click({ position: { x: box.width * 0.8, y: box.height / 2 } });

  await expect(page).toHaveURL(/\/claims\?from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d$/);
  const query = new URL(page.url()).search;
  const claims = await claimsOf(request, query.slice(1));
  const list = claimsPage(page, t);
  await list.toCount(claims.length);
  expect(plain(said ?? "")).toContain(
    plain(t("charts.volume.point", { month: "", count: claims.length }).replace(/^.*?:/, "")),
  );
  const month = query.match(/\d{4}-\d\d/)?.[0] ?? "";
  expect(claims.every(({ claimDate }) => claimDate.startsWith(month))).toBe(true);

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await volume.getByText(t("charts.asTable")).click();
  const row = volume.getByRole("row").filter({ has: page.locator(`a[href$="${query}"]`) });
  await expect(row.getByRole("cell").last()).toHaveText(claims.length.toLocaleString("en"));
});

test("the chart is read by keyboard, month by month", async ({ page, t, language }) => {
  await page.goto(`/${language}`);
  const chart = page.getByRole("listbox", { name: t("charts.volume.title") });
  await expect(chart.locator(".recharts-bar-rectangle").first()).toBeVisible();
  await chart.focus();
  await page.keyboard.press("End");
  const last = await chart.getByRole("option", { selected: true }).textContent();
  await page.keyboard.press("ArrowLeft");
  await expect(chart.getByRole("option", { selected: true })).not.toHaveText(last ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/claims\?from=/);
  await expect(claimsPage(page, t).heading).toBeVisible();
});

test("the overview and the plans go back to a day, and lead to figures as they stood then", async ({
  page,
  t,
  language,
}) => {
  const day = "2025-03-01";
  await page.goto(`/${language}?as_of=${day}`);
  const note = t("moment.note", { date: formatDate(day, language) });
  await expect(page.getByRole("note").filter({ hasText: note })).toBeVisible();
  const disputed = page.getByRole("region", { name: t("figure.lead") });
  for (const link of await disputed.locator('h3 a[href*="/figures/"]').all())
    await expect(link).toHaveAttribute("href", new RegExp(`as_of=${day}`));
  await expect(disputed.locator("h3").first()).toBeVisible();

  await page.goto(`/${language}/plans?as_of=${day}`);
  const plans = page.getByRole("region", { name: t("plans.chart") });
  await expect(plans.getByText(note)).toBeVisible();
  const [then] = await plans.locator("ol > li").all();
  await expect(then?.locator('a[href*="/figures/"]') ?? plans).toHaveAttribute(
    "href",
    new RegExp(`as_of=${day}`),
  );
  const shown = await plans.locator("ol > li").count();
  await page.getByRole("link", { name: t("moment.today") }).click();
  await expect(page).toHaveURL(/\/plans$/);
  await expect(plans.locator("ol > li")).not.toHaveCount(shown);
});
