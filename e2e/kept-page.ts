import type { Browser, Page } from "@playwright/test";

/** The page that the tests of a worker use one after the other. */
export interface KeptPage {
  page: Page | null;
}

export async function newPage(browser: Browser): Promise<Page> {
  return await (await browser.newContext()).newPage();
}

/** Takes away what a test left in the page, but for what the browser holds of our files. */
export async function forget(page: Page, { origin, viewport }: { origin: string; viewport: Size | null }) {
  for (const event of ["console", "pageerror", "request"] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (viewport) await page.setViewportSize(viewport);
  const context = page.context();
  await context.clearPermissions();
  const browser = await context.newCDPSession(page);
  await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "cookies,local_storage" });
  await browser.detach();
  await context.clearCookies();
}

interface Size {
  width: number;
  height: number;
}
