import { rowsPath } from "../lib/claims/paths";
import { claimsOf, countOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

const QUERY = "kind=valuation";
/** What the router asks for, and not the document that stands already. */
const PAGE = /\/claims\?.*_rsc=/;
const ROWS = /\/api\/rows\//;

test("the first rows of a changed list come ahead of the page that counts them", { tag: "@once" }, async ({
  page,
  request,
  t,
  language,
}) => {
  const expected = (await claimsOf(request, QUERY)).map(({ id }) => id);
  await page.goto(`/${language}/claims`);
  const list = claimsPage(page, t);
  await list.ready();
  const [everything, before] = [await countOf(request, ""), await list.ids()];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PAGE, async (route) => {
    await held;
    await route.continue();
  });
  await list.filters.getByRole("checkbox", { name: t("kinds.valuation"), exact: true }).check();
  await list.toList(expected.slice(0, 16));
  expect(before.slice(0, 16)).not.toEqual(expected.slice(0, 16));
  await list.toCount(everything);
  release();
  await list.toCount(expected.length);
  await list.toList(expected.slice(0, 50));
  await expect(page).toHaveURL(`/${language}/claims?${QUERY}`);
});

test("who goes back before rows have come stays with what was there", { tag: "@once" }, async ({
  page,
  request,
  t,
  language,
}) => {
  await page.goto(`/${language}/claims?company=openai`);
  await page.goto(`/${language}/claims`);
  const list = claimsPage(page, t);
  await list.ready();
  const asked = page.waitForRequest(ROWS);
  await page.route(ROWS, () => {});
  await list.filters.getByRole("checkbox", { name: t("kinds.valuation"), exact: true }).check();
  await asked;
  const dropped = page.waitForEvent("requestfailed", (failed) => ROWS.test(failed.url()));
  await page.goBack();
  await dropped;
  await expect(page).toHaveURL(`/${language}/claims?company=openai`);
  await list.toCount(await countOf(request, "company=openai"));
});

test("an address that shows no rows has none ahead", { tag: "@once" }, async ({ request, language }) => {
  for (const query of ["company=nobody-knows", "kinds=valuation", "company=nvidia&currency=BRL"]) {
    const reply = await request.get(rowsPath(language, query));
    expect(await reply.json(), query).toBeNull();
  }
  expect((await request.get("/api/rows/xx")).status()).toBe(404);
});

test.describe("rows that cannot come ahead", () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test("come with the page", { tag: "@once" }, async ({ page, request, t, language }) => {
    await page.goto(`/${language}/claims`);
    const list = claimsPage(page, t);
    await list.ready();
    await page.route(ROWS, (route) => route.abort());
    await list.filters.getByRole("checkbox", { name: t("kinds.valuation"), exact: true }).check();
    const expected = await claimsOf(request, QUERY);
    await list.toCount(expected.length);
    await list.toList(expected.slice(0, 50).map(({ id }) => id));
  });
});
