import { expect, test } from "vitest";
import { add, closingLine, oneCheck, tallyPlaywright, tallyVitest } from "./test-tally";

test("Vitest: passed, failed and skipped, by name", () => {
  const tally = tallyVitest({
    testResults: [
      {
        name: "/x/lib/db/a.test.ts",
        status: "failed",
        assertionResults: [
          { fullName: "adds", status: "passed" },
          { fullName: "divides", status: "failed" },
          { fullName: "reads ../shared", status: "skipped" },
          { fullName: "later", status: "todo" },
        ],
      },
    ],
  });
  expect(tally).toEqual({
    passed: 1,
    failed: 1,
    skipped: ["db/a.test.ts: reads ../shared", "db/a.test.ts: later"],
    flaky: [],
  });
});

test("Vitest: a file that could not be loaded is a failure, not nothing", () => {
  const broken = { name: "/x/b.test.ts", status: "failed", assertionResults: [] };
  expect(tallyVitest({ testResults: [broken] })).toMatchObject({ passed: 0, failed: 1 });
});

test("Playwright: counts each project, in suites within suites; flaky passed, and is named", () => {
  const test = (status: string, projectName: string) => ({ status, projectName });
  const tally = tallyPlaywright({
    suites: [
      {
        title: "claims.spec.ts",
        specs: [{ title: "filters", tests: [test("expected", "ar"), test("unexpected", "en")] }],
        suites: [
          {
            title: "narrow",
            specs: [{ title: "scrolls", tests: [test("skipped", "ar"), test("flaky", "en")] }],
          },
        ],
      },
    ],
  });
  expect(tally).toEqual({
    passed: 2,
    failed: 1,
    skipped: ["narrow [ar]: scrolls"],
    flaky: ["narrow [en]: scrolls"],
  });
});

test("the closing line names skipped and flaky tests only if there are any", () => {
  expect(closingLine(add(oneCheck(true), oneCheck(false)))).toBe("1 passed, 1 failed");
  expect(closingLine({ passed: 3, failed: 0, skipped: ["x"], flaky: [] })).toBe(
    "3 passed, 0 failed, 1 skipped",
  );
  expect(closingLine({ passed: 3, failed: 0, skipped: [], flaky: ["x"] })).toBe(
    "3 passed, 1 of them at a second try, 0 failed",
  );
});
