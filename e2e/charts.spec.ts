import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Download, Locator, Page } from "@playwright/test";
import { expect, test } from "./test";

/** Fixed claims: what is asked of the demonstration data here has ranges, open bounds and two companies with a colour. */
const CLAIMS = "kind=valuation&company=openai&company=nvidia";

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the texts of a drawing lie, in its own order. */
const boxesOf = (texts: Locator): Promise<Box[]> =>
  texts.evaluateAll((drawn) =>
    drawn.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent ?? "", left, right, top, bottom };
    }),
  );

const apart = (one: Box, other: Box) =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

function expectNoOverlap(boxes: readonly Box[]) {
  const over = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (apart(one, other) ? [] : [`${one.text} / ${other.text}`])),
  );
  expect(over, "texts that lie on each other").toEqual([]);
}

/** A number that a label begins with or holds: "500 bn", "5 تريليونات". */
const numberIn = (text: string) => Number(text.replace(/[^\d.]/g, ""));

async function take(page: Page, chart: Locator, name: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    chart.getByRole("button", { name }).click(),
  ]);
  return file;
}

test("a timeline's labels stand in order, on the reader's side, and none lies on another", async ({
  page,
  language,
  t,
}) => {
  await page.goto(`/${language}/claims?${CLAIMS}&scale=log`);
  const chart = page.getByRole("listbox", { name: t("charts.timeline.title") });
  await expect(chart.locator(".recharts-yAxis-tick-labels text").first()).toBeVisible();
  const days = await boxesOf(chart.locator(".recharts-xAxis-tick-labels text"));
  const amounts = await boxesOf(chart.locator(".recharts-yAxis-tick-labels text"));
  const lines = await boxesOf(chart.locator(".recharts-cartesian-grid-horizontal line"));
  const stage = await chart.boundingBox();
  if (!stage || !lines[0]) throw new Error("There is no plot.");
  expectNoOverlap(days);
  expectNoOverlap(amounts);
  for (const { left, right, top, bottom, text } of [...days, ...amounts]) {
    expect(left, `${text} is cut`).toBeGreaterThanOrEqual(stage.x - 1);
    expect(right, `${text} is cut`).toBeLessThanOrEqual(stage.x + stage.width + 1);
    expect(bottom, `${text} is cut`).toBeLessThanOrEqual(stage.y + stage.height + 1);
    expect(top, `${text} is cut`).toBeGreaterThanOrEqual(stage.y - 1);
  }
  for (const { left, right } of amounts) {
    if (language === "ar") expect(left).toBeGreaterThanOrEqual(lines[0].right - 1);
    else expect(right).toBeLessThanOrEqual(lines[0].left + 1);
  }
  // Time runs to the right in both languages, and more stands higher.
  const years = days.filter(({ text }) => /20\d\d/.test(text)).sort((a, b) => a.left - b.left);
  expect(years.map(({ text }) => text.match(/20\d\d/)?.[0])).toEqual(
    years.map(({ text }) => text.match(/20\d\d/)?.[0]).sort(),
  );
  const byHeight = [...amounts].sort((a, b) => b.top - a.top);
  const thousands = byHeight.map(({ text }, index) => {
    const before = byHeight.slice(0, index).map((box) => numberIn(box.text));
    return before.length > 0 && numberIn(text) < Math.max(...before);
  });
  // From billions to trillions the numbers begin anew once; within each they grow.
  expect(thousands.indexOf(true)).toBeGreaterThan(0);

  // An open amount points to its open side.
  const shapes = page.getByRole("list", { name: t("charts.timeline.shapes") });
  for (const reach of ["upwards", "downwards"] as const) {
    const sign = shapes.getByRole("listitem").filter({ hasText: t(`charts.timeline.reaches.${reach}`) });
    const [tip, dot] = await sign.evaluate((item) => {
      const middle = (shape: Element | null) => {
        const box = shape?.getBoundingClientRect();
        return box ? box.top + box.height / 2 : Number.NaN;
      };
      const [arrow, shape] = item.querySelectorAll("svg path");
      return [middle(arrow ?? null), middle(shape ?? null)] as const;
    });
    expect(Math.sign(tip - dot)).toBe(reach === "upwards" ? -1 : 1);
  }
});

test("a chart is taken away as a drawing and a picture with all that stands around it", async ({
  page,
  language,
  t,
}) => {
  await page.goto(`/${language}/claims?${CLAIMS}&from=2024-01-01`);
  const chart = page.getByRole("region", { name: t("charts.timeline.titleOf", { what: "" }).trim() });
  await expect(chart.getByRole("listbox")).toBeVisible();
  const title = await chart.getByRole("heading").textContent();
  const entries = await chart
    .getByRole("listitem")
    .filter({ hasNot: page.locator("button, a") })
    .allTextContents();

  const drawing = await take(page, chart, t("charts.take.svg"));
  expect(drawing.suggestedFilename()).toMatch(/^marsad-over-time-\d{4}-\d\d-\d\d\.svg$/);
  const svg = await readFile(await drawing.path(), "utf8");
  const drawn = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "image/svg+xml");
    const texts = [...document.querySelectorAll("text")];
    return {
      broken: document.querySelector("parsererror") !== null,
      size: ["width", "height"].map((side) => Number(document.documentElement.getAttribute(side))),
      text: texts.map((text) => text.textContent).join(" "),
      directions: [...new Set(texts.map((text) => text.getAttribute("direction")))],
      fonts: source.match(/font-family:"[^"]+";font-weight:\d+;src:url\(data:font\/woff2/g)?.length ?? 0,
      unresolved: source.match(/var\(--[^)]*\)|currentcolor/gi) ?? [],
    };
  }, svg);
  expect([drawn.broken, drawn.unresolved]).toEqual([false, []]);
  expect(drawn.fonts).toBeGreaterThanOrEqual(2);
  expect(drawn.text).toContain(title ?? "no title");
  for (const entry of entries.filter((text) => text !== "")) expect(drawn.text).toContain(entry);
  expect(drawn.text).toContain(`/${language}/claims?`);
  expect(drawn.text).toContain("2024");
  if (language === "ar") expect(drawn.directions).toContain("rtl");
  else expect(drawn.directions).not.toContain("rtl");

  const picture = await take(page, chart, t("charts.take.png"));
  const png = await readFile(await picture.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(drawn.size.map((side) => side * 2));
});

test("dragging over the timeline filters the list by its dates, and all dates come back", async ({
  page,
  language,
  t,
}) => {
  await page.goto(`/${language}/claims?${CLAIMS}`);
  const chart = page.getByRole("listbox", { name: t("charts.timeline.title") });
  await expect(chart.locator(".recharts-yAxis-tick-labels text").first()).toBeVisible();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart has no place on the page.");
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.7, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/);
  await page.getByRole("link", { name: t("charts.timeline.allDates") }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test("a chart stands in another site's page as high as it is, and says where it is from", async ({
  page,
  baseURL: origin,
  language,
  t,
}) => {
  const host = createServer((_, reply) =>
    reply
      .setHeader("Content-Type", "text/html")
      .end(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${origin}/${language}/embed/timeline?${CLAIMS}&theme=dark" title="chart" style="width:100%;height:300px;border:0"></iframe><script async src="${origin}/embed.js"></script>`,
      ),
  );
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/article`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("listbox", { name: t("charts.timeline.title") })).toBeVisible();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByRole("link", { name: t("charts.take.whole") })).toHaveAttribute(
    "href",
    new RegExp(`^/${language}/claims\\?`),
  );
  await expect
    .poll(async () => (await page.locator("iframe").boundingBox())?.height ?? 0)
    .toBeGreaterThan(500);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  host.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, ownPage: true });

  test("a chart is drawn once the reader comes near, and stays", async ({ page, t, language }) => {
    await page.goto(`/${language}`);
    const title = page.getByRole("heading", { name: t("charts.volume.title") });
    const chart = page.getByRole("listbox", { name: t("charts.volume.title") });
    await expect(title).toBeVisible();
    await expect(chart).toHaveCount(0);
    await title.evaluate((heading) => heading.scrollIntoView());
    await expect(chart).toBeVisible();
    await page.getByRole("banner").scrollIntoViewIfNeeded();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await expect(chart).toHaveCount(1);
  });
});
