import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { OPERATIONS, type OperationName, operation } from "@/lib/api/operations";
import { problem } from "@/lib/api/schemas";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { mixedClaims } from "@/lib/claims/queries/mixed-claims.fixture";
import { db, pool } from "@/lib/db/client";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { figureKnowledge } from "@/lib/ingest/figures/figure-knowledge";
import { rebuildFigures } from "@/lib/ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "@/lib/ingest/in-transaction";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { GET as article } from "./articles/[id]/route";
import { GET as articles } from "./articles/route";
import { GET as claim } from "./claims/[id]/route";
import { GET as claims } from "./claims/route";
import { GET as company } from "./companies/[slug]/route";
import { GET as companies } from "./companies/route";
import { GET as disagreements } from "./disagreements/route";
import { GET as facets } from "./facets/route";
import { GET as figure } from "./figures/[id]/route";
import { GET as figures } from "./figures/route";
import { GET as openapi } from "./openapi.json/route";
import { GET as search } from "./search/route";
import { GET as sources } from "./sources/route";

const ORIGIN = "https://marsad.example";
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}/api/v1${path}`, { headers });

type Handler = (request: Request) => Promise<Response>;
const of =
  (
    handle: (request: Request, context: never) => Promise<Response>,
    params: Record<string, string>,
  ): Handler =>
  (request) =>
    handle(request, { params: Promise.resolve(params) } as never);

let database: TestDatabase;
let handlers: Record<OperationName, Handler>;

beforeAll(async () => {
  database = await testDatabase();
  await mixedClaims(collection(pool()));
  const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing), OVER_ALL_CLAIMS);
  const { rows } = await pool().query<{ id: string; article: string; figure: string | null }>(
    `SELECT c.id, c.article_id AS article, (SELECT id FROM figures LIMIT 1) AS figure
       FROM claims c WHERE superseded_at IS NULL AND quote IS NOT NULL LIMIT 1`,
  );
  const { id = "", article: ofArticle = "", figure: ofFigure } = rows[0] ?? {};
  handlers = {
    claims,
    claim: of(claim, { id }),
    figures,
    figure: of(figure, { id: ofFigure ?? id }),
    disagreements,
    companies,
    company: of(company, { slug: "nvidia" }),
    sources,
    articles,
    article: of(article, { id: ofArticle }),
    facets,
    search,
  };
});

afterAll(() => database.close());

describe("what the API gives is what its document says", () => {
  it.each(OPERATIONS.map(({ name }) => name))("%s, as in its example", async (name) => {
    const { path, example, reply } = operation(name);
    const whole = example.replace(/&?fields=[^&]*/, "");
    const answer = await handlers[name](ask(`${path}?${whole}`));
    const body = await answer.json();
    expect([answer.status, body]).toMatchObject([200, {}]);
    // A field that the schema does not know is left out of what it reads.
    expect(reply.parse(body)).toEqual(body);
    expect((await handlers[name](ask(`${path}?${example}`))).status).toBe(200);
  });

  it("is named in an OpenAPI document, in the caller's language", async () => {
    const document = await (await openapi(ask("/openapi.json?locale=ar"))).json();
    expect(document.openapi).toBe("3.1.0");
    for (const { path } of OPERATIONS) expect(document.paths[path].get.summary).toMatch(/\p{Script=Arabic}/u);
    expect(Object.keys(document.paths)).toContain("/claims.parquet");
    expect(JSON.stringify(document)).not.toContain('additionalProperties":false');
  });
});

describe("every reply", () => {
  it("has the fields that were asked for, of each row", async () => {
    const { claims: rows, total } = await (await claims(ask("/claims?fields=id,amount&limit=3"))).json();
    expect(total).toBeGreaterThan(3);
    expect(rows.map((row: object) => Object.keys(row))).toEqual(Array(3).fill(["id", "amount"]));
    const refused = await claims(ask("/claims?fields=id,secret"));
    const body = await refused.json();
    expect(problem.parse(body).problems).toMatchObject([{ parameter: "fields", reason: "not_fields" }]);
  });

  it("is not sent again to who has it", async () => {
    const first = await claims(ask("/claims?limit=2"));
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"/);
    const again = await claims(ask("/claims?limit=2", { "if-none-match": `"other", ${tag}` }));
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    const strong = await claims(ask("/claims?limit=2", { "if-none-match": tag.slice(2) }));
    expect(strong.status).toBe(304);
    expect((await claims(ask("/claims?limit=3", { "if-none-match": tag }))).status).toBe(200);
  });

  it("says how many more a client may ask for, and refuses what is beyond", async () => {
    // All within one window.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const client = { "x-forwarded-for": "203.0.113.9" };
    const first = await companies(ask("/companies?limit=1", client));
    const [, left = ""] = /r=(\d+)/.exec(first.headers.get("ratelimit") ?? "") ?? [];
    await Promise.all(
      Array.from({ length: Number(left) }, () => companies(ask("/companies?limit=0", client))),
    );
    const refused = await companies(ask("/companies?limit=1", client));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(problem.parse(await refused.json()).type).toBe("urn:marsad:problem:too-many-requests");
    expect((await companies(ask("/companies?limit=1", { "x-forwarded-for": "203.0.113.10" }))).status).toBe(
      200,
    );
  });

  it("names what is not there, and what cannot be asked", async () => {
    expect((await of(claim, { id: "nothing" })(ask("/claims/nothing"))).status).toBe(404);
    expect((await of(claim, { id: "nothing" })(ask("/claims/nothing?limit=3"))).status).toBe(400);
    expect((await disagreements(ask("/disagreements?agreement=agree"))).status).toBe(400);
    expect((await articles(ask("/articles?kind=deal"))).status).toBe(400);
    expect((await search(ask("/search"))).status).toBe(400);
    expect((await companies(ask("/companies?after=%00"))).status).toBe(400);
  });
});

describe("pages", () => {
  it.each([
    ["companies", companies, "slug"],
    ["sources", sources, "slug"],
    ["articles", articles, "id"],
  ] as const)("of %s lead through all of them, each once", async (name, handle, key) => {
    const all = (await (await handle(ask(`/${name}?limit=1000`))).json())[name].map((row: never) => row[key]);
    const paged: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const body = await (await handle(ask(`/${name}?limit=2&after=${after}`))).json();
      paged.push(...body[name].map((row: never) => row[key]));
      after = body.after;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(all.length);
  });
});

it("an article's text stands only where its source allows it", async () => {
  const { rows } = await pool().query<{ id: string; right: string }>(
    `SELECT DISTINCT ON (s.text_right) a.id, s.text_right AS right FROM articles a JOIN sources s ON s.id = a.source_id
      WHERE a.text IS NOT NULL ORDER BY s.text_right`,
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const { id, right } of rows) {
    const { text } = await (await of(article, { id })(ask(`/articles/${id}`))).json();
    expect(text === null, right).toBe(right !== "full");
  }
});
