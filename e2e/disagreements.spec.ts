import { claimsOf } from "./api";
import { expect, test } from "./test";

const LOSS = {
  ar: /كم خسرت .*27 يناير 2025/,
  en: /How much market value did .* lose on 27 January 2025\?/,
} as const;

test("what sources disagree on is listed, and one click narrows it to a reason", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/disagreements`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("disagreements.title"));
  const figures = page.getByRole("region", { name: t("disagreements.figures") }).getByRole("article");
  await expect(figures).toHaveCount(30);
  const slips = page.getByRole("link", { name: new RegExp(`^${t("disagreements.reason.currency_slip")}`) });
  await slips.click();
  await expect(page).toHaveURL(`/${language}/disagreements?reason=currency_slip`);
  await expect(slips).toHaveAttribute("aria-current", "true");
  // One whole reply, whose last figure is there with its first.
  await expect(figures.filter({ hasNotText: t("figures.standings.currency_slip") })).toHaveCount(0);
  await expect(figures.first()).toContainText(t("figures.standings.currency_slip"));
  await page.goBack();
  await expect(figures).toHaveCount(30);
});

test("a kind narrows it to a figure, which shows every claim on it and gives the same as CSV", async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/disagreements`);
  await page.getByLabel(t("disagreements.kind")).selectOption("market_value_change");
  await page.getByRole("button", { name: t("disagreements.show") }).click();
  await expect(page).toHaveURL(/kind=market_value_change/);
  const loss = page.getByRole("link", { name: LOSS[language] });
  await expect(loss).toBeVisible();
  await loss.click();
  await expect(page).toHaveURL(new RegExp(`/${language}/figures/`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(LOSS[language]);

  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const claims = await claimsOf(request, `figure=${id}`);
  expect(claims.length).toBeGreaterThan(15);
  const spread = page.getByRole("region", { name: t("figure.spread") });
  const said = spread.getByRole("listitem").filter({ has: page.locator("time") });
  await expect(said).toHaveCount(claims.length);
  const csv = await page.getByRole("link", { name: t("figure.export") }).getAttribute("href");
  const rows = (await (await request.get(csv ?? "")).text()).trim().split("\r\n");
  expect(rows).toHaveLength(claims.length + 1);

  const other = claims.find((claim) => claim.id !== id)?.id ?? "";
  await page.goto(`/${language}/figures/${other}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(LOSS[language]);
});

test("it can be asked as it stood on a day", async ({ page, t, language }) => {
  await page.goto(
    `/${language}/disagreements?company=meta&kind=investment_plan&as_of=2025-05-31&agreement=disagree`,
  );
  await expect(page.getByRole("note")).toBeVisible();
  const figure = page
    .getByRole("region", { name: t("disagreements.figures") })
    .getByRole("article")
    .first();
  await figure.getByRole("link").first().click();
  await expect(page).toHaveURL(/as_of=2025-05-31/);
  const spread = page.getByRole("region", { name: t("figure.spread") });
  await expect(spread.locator("time").nth(1)).toBeVisible();
  const days = await spread
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(days.length).toBeGreaterThan(1);
  for (const day of days) expect(day <= "2025-05-31").toBe(true);
  await page.getByRole("link", { name: t("figure.today") }).click();
  await expect(page.getByRole("note")).toBeHidden();
});

test("what cannot be understood is named, and no figure is shown", async ({ page, request, t, language }) => {
  await page.goto(`/${language}/disagreements?reason=bogus`);
  await expect(page.getByRole("main")).toContainText("bogus");
  await expect(page.getByRole("article")).toHaveCount(0);
  const reply = await request.get(`/${language}/figures/0000000000000`);
  expect(reply.status()).toBe(404);
  expect(await reply.text()).toContain(t("errors.noFigure.title"));
});
