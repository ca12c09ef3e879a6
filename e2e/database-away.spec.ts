import ar from "../lib/i18n/messages/ar.json" with { type: "json" };
import en from "../lib/i18n/messages/en.json" with { type: "json" };
import { expect, test } from "./test";

const catalogs = { ar, en };

test.use({ baseURL: process.env.MARSAD_SWITCHED_SITE, ownPage: true, expectedErrors: [/status of 503/] });

const turn = (way: "on" | "off") => fetch(`${process.env.MARSAD_SWITCH}/${way}`, { method: "POST" });
test.afterEach(async () => {
  await turn("on");
});

test("a database that is away gives a page that says so, and comes back without a restart", async ({
  page,
}) => {
  const status = async () => (await page.request.get("/ar")).status();
  const title = page.getByRole("heading", { level: 1 });

  await expect.poll(status).toBe(200);
  for (const language of ["ar", "en"] as const) {
    await page.goto(`/${language}`);
    await expect(title).not.toHaveText(catalogs[language].problems.databaseDown.title);
  }

  await turn("off");
  // The site keeps its answer for a moment; a page drawn in that moment is another story.
  await expect.poll(status).toBe(503);
  for (const language of ["ar", "en"] as const) {
    const reply = await page.goto(`/${language}/claims`);
    expect(reply?.status()).toBe(503);
    await expect(title).toHaveText(catalogs[language].problems.databaseDown.title);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  }
  expect((await page.request.get("/api/v1/claims.csv")).status()).toBe(503);

  await turn("on");
  await expect.poll(status).toBe(200);
  await page.getByRole("link", { name: en.problems.databaseDown.retry }).click();
  await expect(title).not.toHaveText(en.problems.databaseDown.title);
  await expect(page).toHaveURL(/\/en\/claims$/);
});
