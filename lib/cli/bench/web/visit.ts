import { type Browser, chromium as playwright } from "@playwright/test";

/** What every part is told. */
export interface Visit {
  /** The site's address, without a path. */
  site: string;
  /** The path of the browser's program. */
  chromium: string;
  rounds: number;
}

export const PAGES = {
  overview: "",
  explorer: "/claims",
  company: "/companies/openai",
} as const;

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

/** A browser that is closed again. */
export async function withBrowser<Result>(
  chromium: string,
  work: (browser: Browser) => Promise<Result>,
  flags: readonly string[] = [],
): Promise<Result> {
  const browser = await playwright.launch({
    executablePath: chromium,
    args: [...FLAGS, "--disable-background-networking", "--disable-component-update", ...flags],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
