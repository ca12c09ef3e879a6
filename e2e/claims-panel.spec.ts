import { claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";

const FILTER = "company=deepseek&evidence=extracted";

test("a row's claim opens beside the list, arrows lead through the rows, Escape and Back close", async ({
  page,
  request,
  t,
  language,
}) => {
  const [first, second] = await claimsOf(request, FILTER);
  await page.goto(`/${language}/claims?${FILTER}`);
  const list = claimsPage(page, t);
  await list.ready();
  const panel = page.getByRole("complementary", { name: t("claim.panel.title") });
  const row = (id?: string) => list.table.locator(`a[data-row-claim="${id}"]`);
  await expect(panel).toBeHidden();

  await row(first?.id).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.get("claim") === first?.id);
  await expect(panel.locator("mark").first()).toHaveText(first?.quote ?? "");
  await expect(panel.locator("mark").first()).toBeInViewport();
  await expect(row(first?.id)).toHaveAttribute("aria-current", "true");
  await expect(row(first?.id)).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL((url) => url.searchParams.get("claim") === second?.id);
  await expect(panel.locator("mark").first()).toHaveText(second?.quote ?? "");
  await expect(row(second?.id)).toBeFocused();
  const address = page.url();

  await page.goBack();
  await expect(page).toHaveURL(`/${language}/claims?${FILTER}`);
  await expect(panel).toBeHidden();

  await page.goto(address);
  await expect(panel.locator("mark").first()).toHaveText(second?.quote ?? "");
  // The server's page shows the panel before its scripts hear a key, and no sign of when they do.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden({ timeout: 2000 });
  }).toPass();
  await expect(page).toHaveURL(`/${language}/claims?${FILTER}`);
});

test("what is looked for is marked in the rows, whatever its letter forms", async ({ page, t, language }) => {
  await page.goto(`/${language}/claims?words=ميسترال&evidence=extracted`);
  const { table } = claimsPage(page, t);
  await expect(table.locator("mark").first()).toHaveText("ميسترال");
  await page.goto(`/${language}/claims?words=اموال&evidence=extracted&company=mistral-ai`);
  await expect(table.locator("mark").first()).toHaveText(/أموال/);
});
