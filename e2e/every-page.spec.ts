import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { claimOf } from "./api";
import { expect, test } from "./test";

const WIDTHS = [320, 768, 1440];

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rows and items that are made like those before them: axe takes as long for each as for the first. */
const REPEATED = ["tbody tr:nth-child(n+6)", "ol > li:nth-child(n+6)", "ul > li:nth-child(n+12)"].map(
  (rows) => `main :is(${rows})`,
);

interface Look {
  path: string | ((request: APIRequestContext) => Promise<string>);
  /** The languages in which axe looks at it. Elements are the same in all of them, and each takes it a while. */
  axe?: ReadonlyArray<"ar" | "en">;
  /** Axe looks at its colours in dark, too: those are the same everywhere, and these pages have all of them. */
  dark?: true;
  /** Not a page of its own: its head is another one's. */
  variant?: true;
}

const extracted = (request: APIRequestContext) => claimOf(request, "evidence=extracted");
const curated = (request: APIRequestContext) => claimOf(request, "evidence=curated");

/** Every page. Where there is a choice a small one for axe, and a large one, of which something may stand out of its window. */
const PAGES: Record<string, Look> = {
  "the overview": { path: "", axe: ["ar", "en"], dark: true },
  "a short list of claims": {
    path: "/claims?company=mistral-ai&kind=valuation",
    axe: ["ar", "en"],
    dark: true,
    variant: true,
  },
  "a list of claims": { path: "/claims?company=openai" },
  "a list that nobody can give": { path: "/claims?kind=bogus", variant: true },
  "a claim of an article": {
    path: async (request) => `/claims/${(await extracted(request)).id}`,
    axe: ["ar", "en"],
    dark: true,
  },
  "a citation": { path: async (request) => `/claims/${(await curated(request)).id}` },
  "a figure": {
    path: async (request) => `/figures/${(await curated(request)).id}`,
    axe: ["ar", "en"],
    dark: true,
  },
  "the disagreements": { path: "/disagreements", axe: ["ar"] },
  "the companies": { path: "/companies", axe: ["ar"] },
  "a company": { path: "/companies/mistral-ai", axe: ["ar"] },
  "a company with many claims": { path: "/companies/openai" },
  "the sources": { path: "/sources", axe: ["ar"] },
  "a source": { path: async (request) => `/sources/${(await extracted(request)).source.slug}` },
  "the plans": { path: "/plans", axe: ["ar"] },
  "the rankings": { path: "/rankings", axe: ["ar"] },
  "a comparison": { path: "/compare?company=openai&company=xai", axe: ["ar"] },
  "the desk to try it": { path: "/try", axe: ["ar"] },
  "the API in words": { path: "/api" },
};

const pathOf = ({ path }: Look, request: APIRequestContext) =>
  typeof path === "string" ? path : path(request);

async function violations(page: Page, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude(REPEATED.join(", "))
    .options({ resultTypes: ["violations"] });
  const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(STANDARDS)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

for (const [name, look] of Object.entries(PAGES)) {
  test(`${name} has a head and landmarks, fits every window, and nothing that the guidelines forbid`, async ({
    page,
    request,
    t,
    language,
  }) => {
    await page.goto(`/${language}${await pathOf(look, request)}`);
    await expect(page.locator("main .waiting")).toHaveCount(0);
    await test.step("head and landmarks", async () => {
      for (const landmark of ["banner", "main", "contentinfo"] as const)
        await expect(page.getByRole(landmark), landmark).toHaveCount(1);
      await expect(page.getByRole("navigation", { name: t("shell.navigation") })).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      const description = page.locator("head meta[name=description]");
      await expect(description).toHaveAttribute("content", /\S.{20}/s);
      await expect(page.locator("meta[name=description]")).toHaveCount(1);
      await expect(page.locator("head title")).toHaveCount(1);
    });
    if (look.axe?.includes(language))
      await test.step("guidelines", async () => {
        expect(await violations(page)).toEqual([]);
        if (look.dark === undefined || language !== "ar") return;
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violations(page, ["color-contrast"]), "in dark").toEqual([]);
      });
    await test.step("width", async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `at ${width}`).toBeLessThanOrEqual(0);
      }
    });
  });
}

/** What search engines and links elsewhere show of a page. */
test("every page says what it is in words of its own", async ({ request, language }) => {
  const own = Object.values(PAGES).filter(({ variant }) => variant === undefined);
  const found = { title: new Set<string>(), description: new Set<string>() };
  for (const look of own) {
    const html = await (await request.get(`/${language}${await pathOf(look, request)}`)).text();
    found.title.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "");
    found.description.add(/<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? "");
  }
  for (const words of Object.values(found)) {
    expect(words.size).toBe(own.length);
    expect(words.has("")).toBe(false);
  }
});
