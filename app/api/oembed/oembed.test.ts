import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problem } from "@/lib/api/schemas";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { db, pool } from "@/lib/db/client";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { figureKnowledge } from "@/lib/ingest/figures/figure-knowledge";
import { rebuildFigures } from "@/lib/ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "@/lib/ingest/in-transaction";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { GET } from "./route";

const ORIGIN = "https://marsad.example";
const ask = (asked: Record<string, string>, language = "en") =>
  GET(
    new Request(`${ORIGIN}/api/oembed?${new URLSearchParams(asked)}`, {
      headers: { "accept-language": language, "x-forwarded-proto": "https", host: "marsad.example" },
    }),
  );

let database: TestDatabase;
const claim = "0123456789abc";

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const nvidia = await rows.organisation("nvidia", { en: "Nvidia", ar: "إنفيديا" });
  await rows.claim(await rows.article(await rows.source("reuters")), nvidia, {
    id: claim,
    kind: "valuation",
  });
  const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing), OVER_ALL_CLAIMS);
});

afterAll(() => database.close());

describe("a page with a chart", () => {
  it("of claims stands elsewhere as the chart of the same filter, named in the page's language", async () => {
    const reply = await ask({ url: `${ORIGIN}/ar/claims?company=nvidia&kind=valuation&scale=log` });
    expect([reply.status, reply.headers.get("content-type")]).toEqual([
      200,
      "application/json; charset=utf-8",
    ]);
    const body = await reply.json();
    expect(body).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "مرصد",
      provider_url: `${ORIGIN}/ar`,
      width: 960,
      height: 720,
    });
    expect(body.title).toContain("إنفيديا");
    expect(body.html).toContain(
      `src="${ORIGIN}/ar/embed/timeline?company=nvidia&amp;kind=valuation&amp;scale=log" title="${body.title}"`,
    );
  });

  it("of a figure stands elsewhere as its axis, as of the day of the page", async () => {
    const body = await (await ask({ url: `${ORIGIN}/en/figures/${claim}?as_of=2026-01-01` })).json();
    expect(body.html).toContain(`src="${ORIGIN}/en/embed/figures/${claim}?as_of=2026-01-01"`);
    expect(body.title).toContain("Nvidia");
  });

  it.each([
    ["rankings", "/ar/rankings?kind=deal&by=largest", "/ar/embed/rankings?kind=deal&amp;by=largest"],
    ["plans", "/ar/plans?company=nvidia", "/ar/embed/plans?company=nvidia"],
    ["a comparison", "/ar/compare?company=nvidia", "/ar/embed/compare?company=nvidia"],
  ])("of %s stands elsewhere as what the page draws, headed as there", async (_, page, embed) => {
    const body = await (await ask({ url: ORIGIN + page })).json();
    expect(body.html).toContain(`src="${ORIGIN}${embed}"`);
    expect(body.title).toMatch(/^[\p{Script=Arabic}\p{M}\s:]+$/u);
  });

  it("keeps the currency that its money is in, and is headed with it", async () => {
    const pages = ["claims?company=nvidia&in=EUR", `figures/${claim}?in=EUR`, "plans?in=EUR"];
    for (const page of pages) {
      const body = await (await ask({ url: `${ORIGIN}/en/${page}` })).json();
      expect(body.html).toContain("in=EUR");
      expect(body.title).toMatch(/, in euros$/);
    }
  });

  it("takes no more room than there is, and no more than it needs", async () => {
    const url = `${ORIGIN}/en/claims`;
    const small = await (await ask({ url, maxwidth: "320", maxheight: "5000", dnt: "1" })).json();
    expect([small.width, small.height]).toEqual([320, 720]);
    expect(small.html).toContain('width="320" height="720"');
  });

  it("comes as XML too, with the same in it", async () => {
    const url = `${ORIGIN}/en/claims?company=nvidia`;
    const reply = await ask({ url, format: "xml" });
    expect(reply.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(await reply.text());
    const json = await (await ask({ url })).json();
    expect(oembed).toEqual(
      Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])),
    );
  });
});

describe("what has no chart", () => {
  it.each([
    ["a page without one", `${ORIGIN}/en/claims/${claim}`],
    ["a figure that is not", `${ORIGIN}/en/figures/3333333333333`],
    ["a company that is not", `${ORIGIN}/en/claims?company=nobody`],
    ["plans of a company that is not", `${ORIGIN}/en/plans?company=nobody`],
    ["a comparison of one", `${ORIGIN}/en/compare?company=nobody`],
    ["a filter that cannot be understood", `${ORIGIN}/en/claims?kind=nonsense`],
    ["another site", "https://elsewhere.example/en/claims"],
    ["no address", "nvidia"],
  ])("is not found: %s", async (_, url) => {
    const reply = await ask({ url });
    expect(reply.status).toBe(404);
    expect(problem.parse(await reply.json()).type).toBe("urn:marsad:problem:not-found");
  });

  it("says which form is not offered, in the caller's language", async () => {
    const reply = await ask({ url: `${ORIGIN}/en/claims`, format: "yaml" }, "ar");
    expect(reply.status).toBe(501);
    const { title, detail } = problem.parse(await reply.json());
    expect(title).toMatch(/\p{Script=Arabic}/u);
    expect(detail).toContain("yaml");
  });

  it("names each parameter that cannot be understood", async () => {
    const reply = await ask({ maxwidth: "wide", maxheight: "-3" });
    expect(reply.status).toBe(400);
    expect(
      problem.parse(await reply.json()).problems?.map((each) => `${each.parameter}: ${each.reason}`),
    ).toEqual(["maxwidth: unknown_value", "maxheight: unknown_value", "url: missing"]);
  });
});
