import { defineConfig } from "@playwright/test";
import type { Options } from "./test";

// Run by `npm test` (lib/cli/test.ts), which finds the browser, starts the site and says where both are.
export default defineConfig<Options>({
  testDir: ".",
  outputDir: "results",
  fullyParallel: true,
  forbidOnly: process.env.CI === "true",
  // A busy machine may starve a page; what passed at its second try only is named at the end of the run.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 20_000,
    // Versions of the browser draw the edges of letters and lines a little differently.
    toHaveScreenshot: {
      animations: "disabled",
      caret: "hide",
      scale: "css",
      threshold: 0.2,
      maxDiffPixelRatio: 0.01,
    },
  },
  // One picture for all systems: the fonts are our own.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env.MARSAD_SITE,
    screenshot: "only-on-failure",
    // A trace takes a picture of the page at every step, a third of the time: `--trace on` where one is wanted.
    trace: "off",
    timezoneId: "UTC",
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        // Letters of the same shape and width on every system, for the pictures.
        "--font-render-hinting=none",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "ar", use: { language: "ar", locale: "ar" } },
    // There is one database to take away: that test runs once, and reads both languages. Right to left is Arabic. What has "@once" is
    // the same in every language, or reads all of them itself.
    {
      name: "en",
      use: { language: "en", locale: "en" },
      grepInvert: /@once/,
      testIgnore: ["database-away.spec.ts", "right-to-left.spec.ts"],
    },
  ],
});
