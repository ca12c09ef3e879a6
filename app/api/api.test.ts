import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ClaimFilter, everyClaim, NOBODY, writeFilter } from "@/lib/claims/filter";
import { anyFilter } from "@/lib/claims/filter.arbitrary";
import { TODAY } from "@/lib/claims/moment";
import { exportPath, searchApiPath } from "@/lib/claims/paths";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { rankCompanies } from "@/lib/claims/queries/rank-companies";
import { MOST_RANKED } from "@/lib/claims/rank-view";
import { exportPool, pool } from "@/lib/db/client";
import { setDatabaseUrl } from "@/lib/db/env";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { KINDS } from "@/lib/extraction/types";
import { GET as health } from "./health/route";
import { GET as getRankingCsv } from "./v1/charts/rankings.csv/route";
import { GET as getTimelineCsv } from "./v1/charts/timeline.csv/route";
import { GET as getVolumeCsv } from "./v1/charts/volume.csv/route";
import { GET as getClaimants } from "./v1/claimants/route";
import { GET as getClaims } from "./v1/claims/route";
import { GET as getCsv, HEAD as headCsv } from "./v1/claims.csv/route";
import { GET as getOrganisations } from "./v1/organisations/route";
import { GET as getSources } from "./v1/sources/route";

const ORIGIN = "https://marsad.example";
const ask = (path: string, language = "en") =>
  new Request(`${ORIGIN}${path}`, { headers: { "accept-language": language, host: "marsad.example" } });

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const nvidia = await rows.organisation("nvidia", { en: "Nvidia", ar: "إنفيديا" });
  const openai = await rows.organisation("openai", { en: "OpenAI" });
  const huang = await rows.person("jensen-huang", "Jensen Huang");
  await rows.name({ person_id: huang }, "ar", "جنسن هوانغ");
  const reuters = await rows.source("reuters");
  for (let n = 0; n < 1300; n += 1) {
    const article = await rows.article(reuters, { text: `-${n} "خسرت"\r\nإنفيديا` });
    await rows.claim(article, n % 3 === 0 ? nvidia : openai, {
      kind: KINDS[n % KINDS.length]!,
      quote: `-${n} "خسرت"\r\nإنفيديا`,
      ...(n % 4 === 0 && { claimant_person_id: huang, claimant_name: "Jensen Huang" }),
    });
  }
});

afterAll(() => database.close());

interface ClaimsReply {
  total: number;
  after: string | null;
  claims: Array<{ id: string }>;
}

async function idsOfApi(filter: ClaimFilter, limit: number): Promise<{ ids: string[]; totals: Set<number> }> {
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null = ""; after !== null; ) {
    const query = `${writeFilter(filter)}&limit=${limit}&after=${after}`;
    const reply = await getClaims(ask(`/api/v1/claims?${query}`));
    expect(reply.status).toBe(200);
    const page: ClaimsReply = await reply.json();
    ids.push(...page.claims.map(({ id }) => id));
    totals.add(page.total);
    after = page.after;
  }
  return { ids, totals };
}

async function csv(
  path: string,
): Promise<{ reply: Response; text: string; rows: Array<Record<string, string>> }> {
  const reply = await getCsv(ask(path));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await reply.arrayBuffer());
  return { reply, text, rows: parse(text, { columns: true, bom: true, record_delimiter: "\r\n" }) };
}

describe("one address", () => {
  it("gives the same claims as JSON, page by page, and as CSV with their number announced", async () => {
    const likely = anyFilter({
      companies: fc.constantFrom("nvidia", "openai"),
      sources: fc.constantFrom("reuters"),
      claimants: fc.constantFrom(NOBODY, "nvidia", "jensen-huang"),
      dollars: fc.constantFrom("0", "999999999.9999", "1000000000", "1000000000.0001"),
      words: fc.constantFrom("خسرت", "انفيديا", "7"),
    });
    await fc.assert(
      fc.asyncProperty(likely, fc.integer({ min: 100, max: 1000 }), async (filter, limit) => {
        const { ids, totals } = await idsOfApi(filter, limit);
        const { reply, rows } = await csv(exportPath(filter));
        expect(rows.map(({ id }) => id)).toEqual(ids);
        expect(reply.headers.get("x-total-count")).toBe(String(ids.length));
        expect([...totals]).toEqual([ids.length]);
      }),
      { numRuns: 25 },
    );
  });
});

const COPYING = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND query LIKE 'COPY %' AND state <> 'idle' AND pid <> pg_backend_pid()`;

describe("the export", () => {
  it("is a file for spreadsheets, and one for programs if asked", async () => {
    const { reply, text, rows } = await csv("/api/v1/claims.csv?company=nvidia");
    expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(reply.headers.get("content-disposition")).toMatch(
      /^attachment; filename="marsad-claims-nvidia-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(rows).toHaveLength(434);
    expect(rows[0]?.permalink).toBe(`${ORIGIN}/claims/${rows[0]?.id}`);
    expect(rows.every(({ quote }) => quote?.startsWith("'-"))).toBe(true);

    const plain = await csv("/api/v1/claims.csv?company=nvidia&bom=0&raw=1");
    expect(plain.text.startsWith('"id"')).toBe(true);
    expect(plain.rows.every(({ quote }) => /^-\d+ "خسرت"\r\nإنفيديا$/.test(quote ?? ""))).toBe(true);
  });

  it("has its header line also when nothing matches", async () => {
    const { reply, rows, text } = await csv("/api/v1/claims.csv?to=1990-01-01");
    expect([reply.status, reply.headers.get("x-total-count"), rows.length]).toEqual([200, "0", 0]);
    expect(text).toMatch(/^\uFEFF"id",.*\r\n$/);
  });

  it("can be counted without being sent", async () => {
    const reply = await headCsv(ask("/api/v1/claims.csv"));
    expect([reply.headers.get("x-total-count"), await reply.text()]).toEqual(["1300", ""]);
  });

  it("gives its connection back when it ends and when the client goes away", async () => {
    const files = exportPool();
    const held = () => files.totalCount - files.idleCount;
    await csv("/api/v1/claims.csv");
    expect(held()).toBe(0);

    const abandoned = await getCsv(ask("/api/v1/claims.csv"));
    const reader = abandoned.body!.getReader();
    await reader.read();
    expect(held()).toBe(1);
    await reader.cancel();
    await vi.waitFor(() => expect(held()).toBe(0));
    await vi.waitFor(async () => expect((await pool().query(COPYING)).rowCount).toBe(0));

    const controller = new AbortController();
    const request = new Request(`${ORIGIN}/api/v1/claims.csv`, { signal: controller.signal });
    const aborted = await getCsv(request);
    expect(aborted.status).toBe(200);
    controller.abort();
    await vi.waitFor(() => expect(held()).toBe(0));
    await expect(aborted.arrayBuffer()).rejects.toThrow();
  });

  it("breaks off rather than ending short when the database fails in the middle", async () => {
    const reply = await getCsv(ask("/api/v1/claims.csv"));
    const reader = reply.body!.getReader();
    await reader.read();
    const { rowCount } = await pool().query(`SELECT pg_terminate_backend(pid) FROM (${COPYING}) copying`);
    expect(rowCount).toBe(1);
    const readOn = async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read());
    };
    await expect(readOn()).rejects.toThrow();
    await vi.waitFor(() => expect(exportPool().totalCount - exportPool().idleCount).toBe(0));
  });
});

describe("what cannot be understood", () => {
  it("is answered with a problem for each parameter, in the client's language", async () => {
    const reply = await getClaims(
      ask("/api/v1/claims?kind=bogus&pages=2&limit=0&company=nvidea", "ar-EG,ar;q=0.9"),
    );
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.headers.get("content-language")).toBe("ar");
    const body = await reply.json();
    expect(body).toMatchObject({ type: "urn:marsad:problem:bad-parameters", status: 400 });
    expect(body.detail).toContain("4 أجزاء");
    expect(body.problems.map(({ parameter, reason }: Record<string, string>) => [parameter, reason])).toEqual(
      [
        ["kind", "unknown_value"],
        ["pages", "unknown_parameter"],
        ["limit", "not_a_limit"],
        ["company", "unknown_company"],
      ],
    );
    expect(body.problems[0].detail).toBe("القيمة «\u2068bogus\u2069» ليست من قيم «\u2068kind\u2069».");
  });

  it.each([
    ["export", getCsv, "/api/v1/claims.csv?bom=yes"],
    ["export of one page", getCsv, "/api/v1/claims.csv?after=MjAyNS0wMS0yNyBh"],
    ["picker", getOrganisations, "/api/v1/organisations?query=nvidia"],
    ["list", getClaims, "/api/v1/claims?bom=0"],
  ])("is refused by the %s too", async (_, handle, path) => {
    expect((await handle(ask(path))).status).toBe(400);
  });

  it("is answered in the language that the address asks for", async () => {
    const reply = await getClaims(ask("/api/v1/claims?kind=bogus&locale=en", "ar"));
    expect((await reply.json()).title).toBe("Part of the address could not be understood");
  });
});

describe("the picker", () => {
  const slugs = async (text: string) => {
    const { organisations } = await (
      await getOrganisations(ask(searchApiPath("organisations", text)))
    ).json();
    return organisations.map(({ slug }: { slug: string }) => slug);
  };

  it("finds by any script, and offers the most claimed for no text", async () => {
    expect(await slugs("nvi")).toEqual(["nvidia"]);
    expect(await slugs("انفيد")).toEqual(["nvidia"]);
    expect(await slugs("")).toEqual(["openai", "nvidia"]);
    expect(await slugs("?!")).toEqual([]);
  });

  it("finds sources by name, and claimants among organisations and people", async () => {
    const names = async (reply: Response, list: string) =>
      (await reply.json())[list].map(({ names }: { names: { en: string } }) => names.en);
    expect(await names(await getSources(ask(searchApiPath("sources", "reut"))), "sources")).toEqual([
      "REUTERS",
    ]);
    expect(await names(await getSources(ask(searchApiPath("sources", "zzz"))), "sources")).toEqual([]);
    expect(await names(await getClaimants(ask(searchApiPath("claimants", "هوانغ"))), "claimants")).toEqual([
      "Jensen Huang",
    ]);
    expect(await names(await getClaimants(ask(searchApiPath("claimants", ""))), "claimants")).toEqual([
      "Jensen Huang",
    ]);
  });
});

describe("health", () => {
  it("is up while the database is, and says when it is not", async () => {
    expect((await health(ask("/api/health"))).status).toBe(200);
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    setDatabaseUrl("postgresql://nobody@127.0.0.1:1/none");
    const replies = [await health(ask("/api/health")), await getClaims(ask("/api/v1/claims", "ar"))];
    setDatabaseUrl(database.url);
    quiet.mockRestore();
    expect(replies.map(({ status }) => status)).toEqual([503, 503]);
    expect(await replies[1]!.json()).toMatchObject({ title: "يتعذّر الوصول إلى قاعدة البيانات" });
    expect(replies[0]!.headers.get("retry-after")).toBe("5");
    expect((await health(ask("/api/health"))).status).toBe(200);
  });
});

describe("charts as CSV", () => {
  it("give exactly the claims of the measure that is drawn, in the columns of every export", async () => {
    const reply = await getTimelineCsv(ask("/api/v1/charts/timeline.csv?company=nvidia&measure=USD&bom=0"));
    expect(reply.status).toBe(200);
    const rows: Array<Record<string, string>> = parse(await reply.text(), { columns: true });
    expect(reply.headers.get("X-Total-Count")).toBe(String(rows.length));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ subject, currency }) => `${subject} ${currency}`))).toEqual(
      new Set(["Nvidia USD"]),
    );
  });

  it("give exactly the claims of a ranking, one a company", async () => {
    const reply = await getRankingCsv(ask("/api/v1/charts/rankings.csv?kind=valuation&by=largest&bom=0"));
    expect(reply.status).toBe(200);
    const rows: Array<Record<string, string>> = parse(await reply.text(), { columns: true });
    const { claims } = await rankCompanies(pool(), {
      kind: "valuation",
      by: "largest",
      ...TODAY,
      size: MOST_RANKED,
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
  });

  it("give one row a month, that sum up to the claims of the filter", async () => {
    const reply = await getVolumeCsv(ask("/api/v1/charts/volume.csv?company=nvidia&bom=0"));
    const rows: Array<Record<string, string>> = parse(await reply.text(), { columns: true });
    const sum = rows.reduce((total, row) => total + Number(row.total), 0);
    expect(sum).toBe((await idsOfApi({ ...everyClaim(), company: ["nvidia"] }, 1000)).ids.length);
  });

  it("name what they do not understand", async () => {
    const reply = await getTimelineCsv(ask("/api/v1/charts/timeline.csv?scale=cubic"));
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ problems: [{ parameter: "scale", value: "cubic" }] });
  });
});
