import type { Page } from "@playwright/test";
import type { Claim } from "../lib/extraction/types";
import { formatAmount } from "../lib/money/format";
import { countOf } from "./api";
import { expect, test } from "./test";
import type { Words } from "./words";

/** None of these is in the demonstration data. */
const OWN = {
  ar: "أعلنت أنثروبيك أنها جمعت 13 مليار دولار في جولة رفعت قيمة الشركة إلى 183 مليار دولار. ولم يعلّق متحدث باسمها.",
  en: "Anthropic raised $13 billion in a round that values the company at $183 billion. A spokesman would not comment.",
} as const;
const NO_FIGURES = {
  ar: "كان الطقس معتدلًا في لشبونة يوم الأحد، وكان المتحف مفتوحًا للجميع.",
  en: "The weather in Lisbon was mild on Sunday, and the museum was open to everyone.",
} as const;

async function reading(page: Page, act: () => Promise<void>): Promise<{ lang: string; claims: Claim[] }> {
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.url().includes("/api/v1/extract")),
    act(),
  ]);
  expect(reply.status()).toBe(200);
  return await reply.json();
}

function tryPage(page: Page, t: Words) {
  const claims = page.getByRole("region", { name: t("try.claims") });
  return {
    text: page.getByRole("textbox", { name: t("try.text") }),
    claims,
    found: claims.getByRole("listitem").getByRole("button"),
    marked: async () => (await page.locator("mark").allTextContents()).join("¶"),
    inView: async () => (await page.locator("mark[data-active]").allTextContents()).join(""),
  };
}

for (const written of ["ar", "en"] as const) {
  test(`a sample and an article in ${written}: claims are found, and their words marked in the text`, async ({
    page,
    request,
    t,
    language,
  }) => {
    const before = await countOf(request);
    await page.goto(`/${language}/try`);
    const desk = tryPage(page, t);
    const name = new Intl.DisplayNames([language], { type: "language" }).of(written) ?? written;
    const sample = await reading(page, () =>
      page.getByRole("button", { name: t("try.sample", { language: name }) }).click(),
    );
    expect(sample.lang).toBe(written);
    expect(sample.claims.length).toBeGreaterThan(5);
    await expect(desk.claims.getByText(t("try.found", { count: sample.claims.length }))).toBeVisible();
    await expect(desk.found).toHaveCount(sample.claims.length);
    for (const [index, claim] of sample.claims.entries()) {
      await expect(desk.found.nth(index)).toContainText(formatAmount(claim, language));
    }
    await expect(desk.text).toHaveCSS("direction", written === "ar" ? "rtl" : "ltr");

    await page.getByRole("button", { name: t("try.clear") }).click();
    await expect(desk.found).toHaveCount(0);
    const own = await reading(page, () => desk.text.fill(OWN[written]));
    expect(own.claims.map(({ kind, subject, low }) => [kind, subject, low])).toEqual([
      ["funding", "Anthropic", 13e9],
      ["valuation", "Anthropic", 183e9],
    ]);
    await expect(desk.found).toHaveCount(2);
    for (const [index, { quote }] of own.claims.entries()) {
      await desk.found.nth(index).hover();
      await expect.poll(desk.inView).toBe(quote);
      expect(OWN[written]).toContain(quote);
    }
    expect(await desk.marked()).toContain(written === "ar" ? "13 مليار" : "13 billion");
    await desk.found.first().focus();
    await expect.poll(desk.inView).toBe(own.claims[0]?.quote);
    await expect(page.getByText(t("try.nothingStored"))).toBeVisible();
    expect(await countOf(request)).toBe(before);
  });
}

test("without text, with too much, or with none of our figures, the page says so", async ({
  page,
  t,
  language,
}) => {
  await page.goto(`/${language}/try`);
  const desk = tryPage(page, t);
  await expect(desk.claims.getByText(t("try.waiting"))).toBeVisible();
  const reply = await reading(page, () => desk.text.fill(NO_FIGURES[language]));
  expect(reply.claims).toEqual([]);
  await expect(desk.claims.getByText(t("try.found", { count: 0 }))).toBeVisible();
  await expect(desk.claims.getByText(t("try.none"))).toBeVisible();
  await expect(page.locator("mark")).toHaveCount(0);

  const long = `${OWN.ar}\n`.repeat(1200);
  const size = Math.ceil(new TextEncoder().encode(JSON.stringify({ text: long })).length / 1000);
  await desk.text.fill(long);
  await expect(desk.claims.getByText(t("try.tooLong", { most: 200, size }))).toBeVisible();
  await expect(desk.text).toHaveAttribute("aria-invalid", "true");
  await expect(desk.found).toHaveCount(0);
  await desk.text.fill("   ");
  await expect(desk.claims.getByText(t("try.waiting"))).toBeVisible();
});

test.describe("a server that is away", () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test("leaves the text where it is, and can be asked again", { tag: "@once" }, async ({
    page,
    t,
    language,
  }) => {
    await page.goto(`/${language}/try`);
    const desk = tryPage(page, t);
    await page.route("**/api/v1/extract**", (route) => route.abort());
    await desk.text.fill(OWN[language]);
    await expect(desk.claims.getByText(t("try.failed"))).toBeVisible();
    await expect(desk.text).toHaveValue(OWN[language]);
    await page.unroute("**/api/v1/extract**");
    await page.getByRole("button", { name: t("try.retry") }).click();
    await expect(desk.found).toHaveCount(2);
  });
});
