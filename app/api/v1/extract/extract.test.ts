import { describe, expect, it } from "vitest";
import { POST } from "./route";

const ORIGIN = "https://marsad.example";

describe("trying an article", () => {
  const send = (body: BodyInit) =>
    POST(
      new Request(`${ORIGIN}/api/v1/extract`, { method: "POST", body, headers: { "accept-language": "en" } }),
    );
  const sendJson = (body: unknown) => send(JSON.stringify(body));

  it("gives its claims with their quotes and the names in both languages", async () => {
    const text = "Nvidia lost about $600 billion in market value on Monday.";
    const reply = await sendJson({ text, published: "2025-01-28" });
    expect(reply.status).toBe(200);
    const { lang, claims, names } = await reply.json();
    expect(lang).toBe("en");
    expect(claims).toMatchObject([
      { kind: "market_value_change", subject: "Nvidia", direction: "loss", low: 600e9 },
    ]);
    expect([...text].slice(claims[0].start, claims[0].end).join("")).toBe(claims[0].quote);
    expect(names.Nvidia).toMatchObject({ en: "Nvidia", ar: expect.stringMatching(/\p{Script=Arabic}/u) });
  });

  it.each<[string, unknown, number, string]>([
    ["no object", [], 400, "field"],
    ["no text", {}, 400, "field"],
    ["an empty text", { text: " \n" }, 400, "empty"],
    ["a null character", { text: "a\u0000b" }, 400, "not-text"],
    ["half a surrogate pair", { text: "a\ud800b" }, 400, "not-text"],
    ["an unknown field", { text: "a", language: "en" }, 400, "field"],
    ["an impossible day", { text: "a", published: "2025-02-30" }, 400, "field"],
    ["a language that Marsad does not read", { text: "L'azienda", lang: "it" }, 400, "field"],
    ["more than 200 kB", { text: "x".repeat(200_001) }, 413, "too-large"],
  ])("refuses %s with its reason", async (_, body, status, type) => {
    const reply = await sendJson(body);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({ type: `urn:marsad:problem:article-${type}`, status });
  });

  it("refuses what is not JSON", async () => {
    expect(await (await send("{")).json()).toMatchObject({ type: "urn:marsad:problem:article-not-json" });
  });
});
