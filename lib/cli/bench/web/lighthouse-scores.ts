import { spawn } from "node:child_process";
import { childEnvironment } from "../../../db/env";
import { textTable } from "../../text-table";
import { PAGES, type Visit } from "./visit";

/** The last that runs on the oldest Node that Marsad runs on. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PRESETS = ["desktop", "mobile"] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/**
 * Under Lighthouse a browser without a screen takes a frame a second while it holds the page before: the first drawing came 0.5 to 2 s
 * late, and whatever had loaded by then counted as before it. Playwright's browsers hold none, either.
 */
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-features=PaintHolding";

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

/** Prints Lighthouse's scores of three pages in both directions, and what cost points. */
export async function lighthouseScores({ site, chromium }: Visit): Promise<void> {
  const rows: string[][] = [];
  for (const preset of PRESETS)
    for (const language of ["ar", "en"])
      for (const [name, path] of Object.entries(PAGES)) {
        const report = await look(`${site}/${language}${path}`, preset, chromium);
        const { audits, categories } = report;
        const lost = Object.values(audits).filter(({ score }) => score === 0);
        rows.push([
          `${name}, ${language}, ${preset}`,
          ...CATEGORIES.map((category) => (categories[category].score * 100).toFixed(0)),
          (audits["largest-contentful-paint"]?.numericValue ?? Number.NaN).toFixed(0),
          (audits["total-blocking-time"]?.numericValue ?? Number.NaN).toFixed(0),
          (audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN).toFixed(3),
          lost.map(({ title }) => title).join("; "),
        ]);
      }
  console.log(
    textTable(
      [
        "",
        "performance",
        "accessibility",
        "best practices",
        "SEO",
        "LCP, ms",
        "TBT, ms",
        "CLS",
        "failed audits",
      ],
      rows,
      90,
    ),
  );
  console.log(
    "aims: performance 95 on desktop and 85 on mobile, accessibility and best practices 100, CLS 0\n",
  );
}

function look(address: string, preset: (typeof PRESETS)[number], chromium: string): Promise<Report> {
  const args = ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", address, "--quiet"];
  const options = ["--output=json", `--only-categories=${CATEGORIES.join(",")}`, `--chrome-flags=${FLAGS}`];
  if (preset === "desktop") options.push("--preset=desktop");
  return new Promise((resolve, reject) => {
    const child = spawn("npm", [...args, ...options], {
      stdio: ["ignore", "pipe", "inherit"],
      env: childEnvironment({ CHROME_PATH: chromium }),
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve(JSON.parse(said)) : reject(new Error(`Lighthouse ended with ${status}`)),
    );
  });
}
