import { claimsPage } from "./claims-page";
import { expect, test } from "./test";
import { plain } from "./words";

const WRONG = [
  ["kinds", "valuation", "unknown_parameter"],
  ["page", "2", "unknown_parameter"],
  ["kind", "bogus", "unknown_value"],
  ["from", "2025-02-30", "not_a_day"],
  ["company", "no-such-firm", "unknown_company"],
  ["currency", "XYZW", "not_a_currency"],
  ["after", "nowhere", "not_a_cursor"],
] as const;

test("whatever an address asks that cannot be understood is named, and no row is shown", async ({
  page,
  request,
  t,
  language,
}) => {
  const query = new URLSearchParams(WRONG.map(([parameter, value]) => [parameter, value]));
  query.append("modality", "planned");
  await page.goto(`/${language}/claims?${query}`);
  const list = claimsPage(page, t);
  const notice = page.getByRole("main").getByRole("alert");
  await expect(notice.getByRole("heading", { name: t("problems.title") })).toBeVisible();
  const said = (await notice.getByRole("listitem").allTextContents()).map(plain);
  expect(said.sort()).toEqual(
    WRONG.map(([parameter, value, reason]) =>
      plain(t(`problems.reasons.${reason}`, { parameter, value })),
    ).sort(),
  );
  await expect(list.table).toBeHidden();
  await expect(list.export).toBeHidden();
  await expect(list.chart).toBeHidden();
  for (const path of ["/api/v1/claims", "/api/v1/claims.csv"]) {
    expect((await request.get(`${path}?${query}`)).status(), path).toBe(400);
  }

  await notice.getByRole("link", { name: t("problems.dropAll", { count: WRONG.length }) }).click();
  await expect(page).toHaveURL(`/${language}/claims?modality=planned`);
  await expect(list.table).toBeVisible();
  await expect(list.export).toBeVisible();
});

test("days in the wrong order and a repeated day are said, one by one", { tag: "@once" }, async ({
  page,
  t,
  language,
}) => {
  const list = claimsPage(page, t);
  const alert = page.getByRole("main").getByRole("alert");
  await page.goto(`/${language}/claims?from=2026-01-02&to=2026-01-01`);
  await expect(alert).toContainText("2026-01-02");
  await expect(list.table).toBeHidden();
  await alert.getByRole("link").click();
  await expect(page).toHaveURL(`/${language}/claims?to=2026-01-01`);
  await expect(list.table).toBeVisible();
  await page.goto(`/${language}/claims?from=2025-01-01&from=2025-01-05`);
  await expect(alert).toContainText("2025-01-05");
  await page.goto(`/${language}/claims?from=2025-01-01&to=2025-01-05`);
  await expect(list.table).toBeVisible();
  await expect(alert).toBeHidden();
});
