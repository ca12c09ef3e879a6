import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ROOT } from "./server";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function read(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { environment } = await import("./env");
  return environment();
}

test("every setting is explained in .env.example, and nothing else is", async () => {
  const { SETTINGS } = await import("./env");
  const explained = readFileSync(join(ROOT, ".env.example"), "utf8").matchAll(/^# ([A-Z_]+)=/gm);
  expect([...explained].map(([, name]) => name).sort()).toEqual([...SETTINGS].sort());
});

test("what is set to nothing is not set", async () => {
  expect(await read({ DATABASE_URL: "", PORT: "", HOST: "" })).toMatchObject({
    DATABASE_URL: undefined,
    PORT: undefined,
    HOST: undefined,
  });
});

test.each([
  ["postgresql://marsad:secret@db.example:5432/marsad"],
  ["postgres://localhost/marsad?sslmode=require"],
  ["postgresql://localhost/marsad?schema=public"],
])("%s is an address", async (url) => {
  expect((await read({ DATABASE_URL: url })).DATABASE_URL).toBe(url);
});

test.each([
  ["DATABASE_URL", "mysql://localhost/marsad", "not_a_database_address"],
  ["DATABASE_URL", "postgresql://host:port/marsad", "not_a_database_address"],
  ["DATABASE_URL", "marsad", "not_a_database_address"],
  ["DATABASE_URL", "postgresql://localhost/marsad?schema=other", "names_a_schema"],
  ["DATABASE_REPLICA_URLS", "postgresql://one/marsad,two", "not_a_database_address"],
  ["MARSAD_ORIGIN", "marsad.example", "not_an_origin"],
  ["MARSAD_ORIGIN", "ftp://marsad.example", "not_an_origin"],
  ["MARSAD_ORIGIN", "https://marsad.example/app", "not_an_origin"],
  ["MARSAD_ORIGIN", "https://user:secret@marsad.example", "not_an_origin"],
  ["MARSAD_ORIGIN", "https://", "not_an_origin"],
  ["PORT", "three thousand", "not_a_port"],
  ["PORT", "0", "not_a_port"],
  ["PORT", "65536", "not_a_port"],
  ["PORT", "80.5", "not_a_port"],
])("%s=%s is refused: %s", async (variable, value, bad) => {
  await expect(read({ [variable]: value })).rejects.toMatchObject({
    name: "EnvironmentError",
    variable,
    bad,
  });
});

test("replicas stand behind each other with commas between them", async () => {
  const { DATABASE_REPLICA_URLS } = await read({
    DATABASE_REPLICA_URLS: "postgresql://one/marsad, postgres://two/marsad,",
  });
  expect(DATABASE_REPLICA_URLS).toEqual(["postgresql://one/marsad", "postgres://two/marsad"]);
});

test.each([
  ["https://marsad.example/", "https://marsad.example"],
  ["HTTPS://Marsad.Example:443", "https://marsad.example"],
  ["http://localhost:3000", "http://localhost:3000"],
])("MARSAD_ORIGIN=%s: %s", async (value, expected) => {
  expect((await read({ MARSAD_ORIGIN: value })).MARSAD_ORIGIN).toBe(expected);
});

test.each([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
  ["", false],
])("CI=%s: %s", async (value, expected) => {
  expect((await read({ CI: value })).CI).toBe(expected);
});
