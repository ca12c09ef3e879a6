import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { pool } from "@/lib/db/client";
import { setDatabaseUrl } from "@/lib/db/env";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { proxy } from "@/proxy";

const ORIGIN = "http://localhost:3000";
const open = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`${ORIGIN}${path}`, { headers: { "sec-fetch-dest": "document", ...headers } }));

/** Next goes on to the page, or to the page that a rewrite names. */
const goesOn = (reply: Response) => reply.headers.get("x-middleware-next") === "1";
const rewritten = (reply: Response) => reply.headers.get("x-middleware-rewrite");

let database: TestDatabase;
const claim = "0123456789abc";

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const nvidia = await rows.organisation("nvidia", { en: "Nvidia" });
  await rows.claim(await rows.article(await rows.source("reuters")), nvidia, { id: claim });
});

afterAll(() => database.close());

describe("an address", () => {
  it.each([
    [{}, "/ar"],
    [{ "accept-language": "en-GB,en;q=0.9" }, "/en"],
    [{ "accept-language": "en", cookie: "NEXT_LOCALE=ar" }, "/ar"],
  ])("without a language leads to the reader's: %j", async (headers, path) => {
    const reply = await open("/", headers);
    expect([reply.status, reply.headers.get("location")]).toEqual([307, `${ORIGIN}${path}`]);
  });

  it("keeps its filter on the way", async () => {
    const reply = await open("/claims?kind=deal", { "accept-language": "en" });
    expect(reply.headers.get("location")).toBe(`${ORIGIN}/en/claims?kind=deal`);
  });

  it.each([
    "/ar",
    "/en/claims",
    `/en/claims/${claim}`,
    "/ar/companies/nvidia",
    "/en/sources/reuters",
    "/ar/plans",
    "/ar/embed/timeline",
    "/ar/embed/rankings",
    "/en/embed/plans",
    "/en/embed/compare",
  ])("%s is a page", async (path) => {
    const reply = await open(path);
    expect([reply.status, goesOn(reply)]).toEqual([200, true]);
  });

  it("says where it stands in each language, at the site's own address", async () => {
    const behind = { "x-forwarded-host": "marsad.example", "x-forwarded-proto": "https" };
    const links = (await open("/en/claims?kind=deal", behind)).headers.get("link");
    expect(links).toContain('<https://marsad.example/ar/claims>; rel="alternate"; hreflang="ar"');
    expect(links).not.toContain("localhost");
  });

  it.each([
    ["/en/claims?kind=deal&page=2", "https://marsad.example/en/claims"],
    ["/ar/", "https://marsad.example/ar"],
    ["/ar/companies/nvidia", null],
    ["/ar/embed/plans", null],
  ])(
    "%s has a canonical address without a query, unless the page itself says it: %s",
    async (path, address) => {
      const behind = { "x-forwarded-host": "marsad.example", "x-forwarded-proto": "https" };
      const links = (await open(path, behind)).headers.get("link") ?? "";
      expect(/<([^>]*)>; rel="canonical"/.exec(links)?.[1] ?? null).toBe(address);
    },
  );

  it.each([
    [
      "/en/claims?kind=deal",
      `${ORIGIN}/api/oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fen%2Fclaims%3Fkind%3Ddeal&format=json`,
    ],
    ["/en/claims?kind=nonsense", null],
    ["/en/plans", `${ORIGIN}/api/oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fen%2Fplans&format=json`],
    ["/en/sources", null],
  ])("%s says where its chart may be had: %s", async (path, address) => {
    const links = (await open(path)).headers.get("link") ?? "";
    expect(/<([^>]*)>; rel="alternate"; type="application\/json\+oembed"/.exec(links)?.[1] ?? null).toBe(
      address,
    );
  });

  it.each(["/ar/claims/%E0%A4%A", "/ar/claims/a%00b", "/%ff"])(
    "that no page can have is nowhere: %s",
    async (path) => {
      expect(rewritten(await open(path))).toBe(`${ORIGIN}/ar/-`);
    },
  );
});

describe("a page, claim or company that does not exist", () => {
  const fetched = vi.fn<typeof fetch>();
  beforeEach(() => {
    fetched.mockResolvedValue(new Response("<html lang=ar>", { headers: { "content-type": "text/html" } }));
    vi.stubGlobal("fetch", fetched);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  it.each([
    "/ar/claims/nothing",
    "/en/companies/nobody",
    "/ar/sources/nobody",
    "/ar/nowhere",
    "/en/try/harder",
  ])("%s is its own page, with status 404", async (path) => {
    const reply = await open(path, { "x-forwarded-proto": "https" });
    expect([reply.status, await reply.text()]).toEqual([404, "<html lang=ar>"]);
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(String(address)).toBe(`${ORIGIN}${path}`);
    const inner = await proxy(new NextRequest(String(address), { headers: new Headers(init?.headers) }));
    expect(goesOn(inner)).toBe(true);
  });

  it("is nowhere if its page cannot be had", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    fetched.mockRejectedValue(new TypeError("fetch failed"));
    expect(rewritten(await open("/en/claims/nothing"))).toBe(`${ORIGIN}/en/-`);
    quiet.mockRestore();
  });

  it("has no status while an open page asks for its data", async () => {
    expect(goesOn(await open("/ar/claims/nothing", { "sec-fetch-dest": "empty" }))).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("what a reader chose for all pages", () => {
  const chosen = (path: string, choices: string) => open(path, { cookie: `marsad-choices=${choices}` });

  it("leads to the page that is built so, at the same address", async () => {
    expect(rewritten(await chosen("/ar/claims?kind=deal", "digits%3Darab"))).toBe(
      `${ORIGIN}/ar-u-nu-arab/claims?kind=deal`,
    );
    expect(rewritten(await chosen("/ar", "digits=arab&time=rtl"))).toBe(`${ORIGIN}/ar-u-nu-arab-x-mirror`);
  });

  it("says nothing in languages without a choice, nor where it says nothing", async () => {
    expect(goesOn(await chosen("/en/claims", "digits=arab"))).toBe(true);
    expect(goesOn(await chosen("/ar/claims", "digits=roman"))).toBe(true);
  });

  it("is no address of its own", async () => {
    expect((await open("/ar-u-nu-arab/claims")).headers.get("location")).toMatch(
      /\/ar\/ar-u-nu-arab\/claims$/,
    );
  });
});

describe("while the database is away", () => {
  const clock = performance.now.bind(performance);
  let ahead = 0;
  beforeEach(() => {
    ahead += 2001;
    vi.spyOn(performance, "now").mockImplementation(() => clock() + ahead);
    setDatabaseUrl("postgresql://nobody@127.0.0.1:1/none");
  });
  afterEach(() => {
    vi.restoreAllMocks();
    setDatabaseUrl(database.url);
  });

  it.each([
    ["/ar/claims?kind=deal", "ar", "rtl", "يتعذّر الوصول إلى قاعدة البيانات"],
    ["/en", "en", "ltr", "The database cannot be reached"],
  ])(
    "%s says so in its language and direction, and is back as soon as the database is",
    async (path, lang, dir, title) => {
      const reply = await open(path);
      const html = await reply.text();
      expect([reply.status, reply.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}" dir="${dir}">`));
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain(`href="${path.replaceAll("&", "&amp;")}"`);

      setDatabaseUrl(database.url);
      expect((await open(path)).status).toBe(503);
      ahead += 2001;
      expect(goesOn(await open(path))).toBe(true);
    },
  );

  it("its page cannot be made to hold what the address says", async () => {
    const html = await (await open('/en/claims?words="><script>alert(1)</script>')).text();
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html).not.toContain("alert(1)</script>");
  });
});
