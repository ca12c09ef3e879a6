import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function origin(settled: string, headers: Record<string, string>): Promise<string> {
  vi.stubEnv("MARSAD_ORIGIN", settled);
  const { originOf } = await import("./origin");
  return originOf(new Request("http://localhost:3000/api/v1/claims", { headers }));
}

test.each([
  ["nothing but the address", {}, "http://localhost:3000"],
  ["the host that was asked for", { host: "marsad.example:8080" }, "http://marsad.example:8080"],
  [
    "a proxy",
    { host: "app:3000", "x-forwarded-host": "marsad.example", "x-forwarded-proto": "https" },
    "https://marsad.example",
  ],
  [
    "proxies behind each other",
    { "x-forwarded-host": "marsad.example, inner", "x-forwarded-proto": "https, http" },
    "https://marsad.example",
  ],
  ["a host that cannot be one", { "x-forwarded-host": "<script>" }, "http://localhost:3000"],
  [
    "a protocol that is not of the web",
    { host: "a.example", "x-forwarded-proto": "javascript" },
    "http://localhost:3000",
  ],
])("unless it is set, the site's address follows from %s", async (_, headers, expected) => {
  expect(await origin("", headers)).toBe(expected);
});

test("MARSAD_ORIGIN stands above what a request says of itself", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" };
  expect(await origin("https://marsad.example/", headers)).toBe("https://marsad.example");
});
