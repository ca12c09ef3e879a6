import type { APIRequestContext, Page } from "@playwright/test";
import type { ClaimRow } from "../lib/claims/rows";
import { claimOf, claimsOf } from "./api";
import { idsIn } from "./claims-page";
import { expect, test } from "./test";
import { type Words, wordsIn } from "./words";

const DIRECTIONS = { ar: "rtl", en: "ltr" } as const;

/** An extracted claim of an article in which there are others. */
async function withNeighbours(request: APIRequestContext, language: string) {
  const extracted = await claimsOf(request, `evidence=extracted&language=${language}`);
  const of = ({ article }: ClaimRow) => extracted.filter((other) => other.article.id === article.id);
  const claim = extracted.find((each) => of(each).length > 2);
  if (!claim) throw new Error(`No article in ${language} has three claims.`);
  return { claim, neighbours: of(claim).filter(({ id }) => id !== claim.id) };
}

for (const original of ["ar", "en"] as const) {
  test(`a claim from an article in ${original}: its quote stands marked in the text, in the text's direction`, async ({
    page,
    request,
    t,
    language,
  }) => {
    const { claim, neighbours } = await withNeighbours(request, original);
    await page.goto(`/${language}/claims/${claim.id}`);
    const evidence = page.getByRole("region", { name: t("claim.inArticle") });
    const text = evidence.getByRole("region", { name: t("claim.text") });
    const marks = text.locator("mark");
    await expect(marks.first()).toBeInViewport();
    expect((await marks.allTextContents()).join("")).toBe(claim.quote);
    const written = await marks.first().evaluate((mark) => ({
      lang: mark.closest("[lang]")?.getAttribute("lang"),
      direction: getComputedStyle(mark).direction,
      around: mark.closest("[lang]")?.textContent ?? "",
    }));
    expect(written.lang).toBe(original);
    expect(written.direction).toBe(DIRECTIONS[original]);
    expect(written.around.length).toBeGreaterThan((claim.quote ?? "").length * 3);
    await expect(page.locator("html")).toHaveAttribute("dir", DIRECTIONS[language]);
    await expect(evidence.getByText(t("claim.demonstration"))).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: t("evidence.extracted") })).toBeVisible();
    await expect(page.getByRole("heading", { name: t("claim.curated.title") })).toBeHidden();

    const others = page.getByRole("region", { name: t("claim.neighbours") });
    const listed = await idsIn(others.getByRole("listitem"));
    expect([...listed].sort()).toEqual(neighbours.map(({ id }) => id).sort());
    const inText = new Set(await idsIn(text));
    expect(neighbours.every(({ id }) => inText.has(id))).toBe(true);
    await text.getByRole("link").first().click();
    await expect(page).not.toHaveURL(new RegExp(claim.id));
    const other = neighbours.find(({ id }) => page.url().endsWith(id));
    await expect(marks.first()).toBeVisible();
    expect((await marks.allTextContents()).join("")).toBe(other?.quote);
  });
}

test("a citation shows the editor's words, marked as such, and leads to the article", async ({
  page,
  request,
  t,
  language,
}) => {
  const claim = await claimOf(request, "evidence=curated&language=fr", ({ article }) => article.url !== null);
  await page.goto(`/${language}/claims/${claim.id}`);
  const evidence = page.getByRole("region", { name: t("claim.inArticle") });
  await expect(evidence.getByRole("heading", { name: t("claim.curated.title") })).toBeVisible();
  for (const each of ["ar", "en"] as const) {
    const words = evidence.getByText(claim.summary[each] ?? "no summary", { exact: true });
    await expect(words).toBeVisible();
    await expect(words).toHaveAttribute("lang", each);
    await expect(words).toHaveAttribute("dir", DIRECTIONS[each]);
  }
  await expect(evidence.getByRole("link", { name: t("claim.openArticle") })).toHaveAttribute(
    "href",
    claim.article.url ?? "no address",
  );
  await expect(evidence.locator("mark")).toHaveCount(0);
  await expect(page.getByRole("definition").filter({ hasText: t("evidence.curated") })).toBeVisible();
});

test("a claim's link and its citation can be copied", async ({ page, context, request, t, language }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const claim = await claimOf(request, "company=openai");
  await page.goto(`/${language}/claims/${claim.id}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByRole("region", { name: t("claim.inArticle") })).toBeVisible();
  await page.getByRole("button", { name: t("claim.copyLink") }).click();
  await expect(page.getByRole("button", { name: t("claim.copied") })).toBeVisible();
  expect(await copied()).toBe(page.url());
  await page.getByText(t("claim.identifiers")).click();
  await page.getByRole("button", { name: t("claim.copyCitation") }).click();
  await expect.poll(copied).toContain(page.url());
  expect(await copied()).toContain(claim.source.name);
});

test.describe("what is not there", () => {
  test.use({ expectedErrors: [/status of 404/] });

  const missing = async (page: Page, path: string, t: Words, what: "noClaim" | "noCompany" | "notFound") => {
    const reply = await page.goto(path);
    expect(reply?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`errors.${what}.title`));
    await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toBeVisible();
    await expect(
      page.getByRole("main").getByRole("link", { name: t(`errors.${what}.search`) }),
    ).toBeVisible();
  };

  test("has a page that says so, with its status, in the language of the address", async ({
    page,
    request,
    t,
    language,
  }) => {
    await missing(page, `/${language}/claims/0000000000000`, t, "noClaim");
    await missing(page, `/${language}/companies/no-such-firm`, t, "noCompany");
    await missing(page, `/${language}/no/such/page`, t, "notFound");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", DIRECTIONS[language]);
    const other = wordsIn(language === "ar" ? "en" : "ar");
    await expect(page.getByText(other("errors.notFound.title"))).toBeHidden();
    await page
      .getByRole("main")
      .getByRole("link", { name: t("errors.notFound.search") })
      .click();
    await expect(page).toHaveURL(`/${language}/claims`);
    expect((await request.get(`/${language}/claims/${(await claimOf(request, "")).id}`)).status()).toBe(200);
  });
});
