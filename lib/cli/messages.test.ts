import { describe, expect, test } from "vitest";
import { DatabaseNotRunning } from "@/lib/db/client";
import { asProblem, DatabaseProblem, type Problem } from "@/lib/db/database-problem";
import { EnvironmentError } from "@/lib/db/env";
import { MigrationEdited, MigrationFailed } from "@/lib/db/migrate";
import { ROOT } from "@/lib/db/server";
import { explain, messages, noticeSentence } from "./messages";
import { StartProblem } from "./start-problem";

const address = "db.example:5432";
const problems: Problem[] = [
  { is: "unreachable", address, reason: "connect ECONNREFUSED" },
  { is: "login_refused", address, reason: "password authentication failed" },
  { is: "too_old", address, version: "14.2" },
  { is: "no_such_database", address, name: "marsad" },
  { is: "no_space", path: "/data" },
  { is: "no_permission", path: "/data" },
  { is: "no_binaries", platform: "linux-s390x" },
  { is: "no_account" },
  { is: "other_version", path: "/data", version: "17" },
  { is: "password_lost", path: "/data/password" },
  { is: "no_answer", pid: 77, path: "/data" },
  { is: "would_not_start", reason: "out of memory", log: "/data/log" },
];
const errors: Array<[string, unknown, string[]]> = [
  ...problems.map((problem): [string, unknown, string[]] => {
    const { is, ...words } = problem;
    return [is, new DatabaseProblem(problem), Object.values(words).map(String)];
  }),
  ["a failed migration", new MigrationFailed("2026_x", "syntax error"), ["2026_x", "syntax error"]],
  ["an edited migration", new MigrationEdited("2026_x"), ["2026_x"]],
  ["a bad port", new EnvironmentError("PORT", "not_a_port"), ["PORT", "65535"]],
  [
    "a bad address",
    new EnvironmentError("DATABASE_URL", "not_a_database_address"),
    ["DATABASE_URL", "postgresql://"],
  ],
  ["a schema", new EnvironmentError("DATABASE_URL", "names_a_schema"), ["DATABASE_URL", "schema"]],
  [
    "a bad origin",
    new EnvironmentError("MARSAD_ORIGIN", "not_an_origin"),
    ["MARSAD_ORIGIN", "https://marsad.example"],
  ],
  ["no database", new DatabaseNotRunning(), ["npm start"]],
  ["a failed build", new StartProblem({ is: "build_failed", said: "Type error" }), ["Type error"]],
  ["no port", new StartProblem({ is: "no_port", first: 3000, last: 3099 }), ["3000", "3099", "PORT"]],
  ["a server that ended", new StartProblem({ is: "server_ended", said: "out of memory" }), ["out of memory"]],
  ["a full disk", Object.assign(new Error("no"), { code: "ENOSPC", path: "/data/x" }), ["/data/x"]],
  [
    "a disk that is full for PostgreSQL",
    new Error("Raw query failed. Code: `53100`. Message: `could not extend`"),
    [ROOT],
  ],
  [
    "a disk that is full for a migration",
    new MigrationFailed("x", "could not extend: No space left on device"),
    [ROOT],
  ],
  [
    "a disk that is full for the build",
    new StartProblem({ is: "build_failed", said: "ENOSPC: write" }),
    [ROOT],
  ],
  ["a database that went away", Object.assign(new Error("no"), { code: "P1001" }), []],
  ["a forbidden file", Object.assign(new Error("no"), { code: "EACCES", path: "/data/x" }), ["/data/x"]],
];

describe.each(["en", "ar"] as const)("in %s", (language) => {
  test.each(errors)("%s is one sentence with what it is about", (_, error, words) => {
    const sentence = explain(error, language);
    expect(sentence).not.toMatch(/undefined|\[object|\n {4}at /);
    for (const word of words) expect(sentence).toContain(word);
    expect(/[\u0600-\u06ff]/.test(sentence ?? "")).toBe(language === "ar");
  });
  test("a notice too", () => {
    expect(noticeSentence({ is: "outside", path: "/var/lib/x" }, language)).toContain("/var/lib/x");
    expect(messages(language).running("http://localhost:3000")).toContain("http://localhost:3000");
  });
});

test("an error of Marsad's own is not explained away", () => {
  expect(explain(new TypeError("x is not a function"), "en")).toBeNull();
});

test.each([
  ["ENOSPC", "no_space"],
  ["EDQUOT", "no_space"],
  ["EACCES", "no_permission"],
  ["EROFS", "no_permission"],
])("%s of the file system is %s", (code, is) => {
  const error = Object.assign(new Error(code), { code, path: "/data/x" });
  expect(asProblem(error, "/data")).toMatchObject({ problem: { is, path: "/data" } });
  expect(asProblem(new Error("other"), "/data")).not.toBeInstanceOf(DatabaseProblem);
});
