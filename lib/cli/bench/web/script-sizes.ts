import { gzipSync } from "node:zlib";
import { textTable } from "../../text-table";
import { PAGES, type Visit, withBrowser } from "./visit";

const [MOST_AT_FIRST, MOST_IN_ALL] = [180, 300];
const PATHS = { ...PAGES, claim: null, compare: "/compare?company=openai&company=xai", try: "/try" } as const;

/** Prints kB of JavaScript as gzip: what the document itself asks for, and all that had come once its charts were drawn. */
export async function scriptSizes({ site, chromium }: Visit): Promise<void> {
  const rows: string[][] = [];
  await withBrowser(chromium, async (browser) => {
    for (const [name, path] of Object.entries(PATHS)) {
      const address = `${site}/en${path ?? (await someClaim(site))}`;
      const page = await browser.newPage();
      // What links fetch in advance is of other pages.
      await page.route("**/*", (route) =>
        route.request().headers()["next-router-prefetch"] === undefined ? route.continue() : route.abort(),
      );
      await page.goto(address, { waitUntil: "networkidle" });
      // Charts are asked for once the page around them works.
      await page.waitForFunction(() => document.querySelector("main .waiting") === null);
      const all = await page.evaluate(() => {
        const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
        return entries.map(({ name }) => name).filter((name) => /\.js(\?|$)/.test(name));
      });
      await page.close();
      const first = scriptsIn(await (await fetch(address)).text()).map((one) => new URL(one, site).href);
      const [atFirst, inAll] = [await kilobytes(first), await kilobytes([...new Set([...first, ...all])])];
      rows.push([name, atFirst.toFixed(0), inAll.toFixed(0)]);
    }
  });
  console.log(textTable(["JavaScript, kB gzip", "at first", "in all"], rows, 40));
  console.log(
    `aims: at most ${MOST_AT_FIRST} kB before a chart is drawn, ${MOST_IN_ALL} kB with all charts\n`,
  );
}

async function someClaim(site: string): Promise<string> {
  const reply = await fetch(`${site}/api/v1/claims?evidence=extracted&limit=1`);
  const { claims } = (await reply.json()) as { claims: Array<{ id: string }> };
  return `/claims/${claims[0]?.id}`;
}

/** Browsers with modules leave `nomodule` alone. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([, attributes = ""]) =>
    /\bnomodule\b/i.test(attributes) ? [] : (/\bsrc="([^"]+\.js[^"]*)"/.exec(attributes)?.[1] ?? []),
  );
}

async function kilobytes(addresses: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const address of addresses) {
    const body = await (await fetch(address)).arrayBuffer();
    bytes += gzipSync(body).length;
  }
  return bytes / 1000;
}
