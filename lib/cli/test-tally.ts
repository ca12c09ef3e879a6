/** What a step of `npm test` counted. */
export interface Tally {
  passed: number;
  failed: number;
  /** Full names of the tests that were skipped. */
  skipped: string[];
  /** Full names of those passed that passed at a second try only. */
  flaky: string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [], flaky: [] };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: [...a.skipped, ...b.skipped],
    flaky: [...a.flaky, ...b.flaky],
  };
}

/** The line that ends `npm test`; CI reads it. */
export function closingLine({ passed, failed, skipped, flaky }: Tally): string {
  const also = (names: string[], what: string) => (names.length > 0 ? `, ${names.length} ${what}` : "");
  return `${passed} passed${also(flaky, "of them at a second try")}, ${failed} failed${also(skipped, "skipped")}`;
}

/** A step that is one check: it passed, or it failed. */
export function oneCheck(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], flaky: [] };
}

interface VitestReport {
  testResults: Array<{
    name: string;
    status: string;
    assertionResults: Array<{ fullName: string; status: string }>;
  }>;
}

/** Counts Vitest's JSON report. A file that failed before its first test counts as one failure. */
export function tallyVitest({ testResults }: VitestReport): Tally {
  return testResults.reduce((sum, { name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").length;
    return add(sum, {
      passed: assertionResults.filter((test) => test.status === "passed").length,
      failed: status === "failed" && failed === 0 ? 1 : failed,
      skipped: assertionResults
        .filter((test) => ["skipped", "pending", "todo", "disabled"].includes(test.status))
        .map((test) => `${name.split("/").slice(-2).join("/")}: ${test.fullName}`),
      flaky: [],
    });
  }, NOTHING);
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: Array<{ title: string; tests: Array<{ projectName: string; status: string }> }>;
}

/** Counts Playwright's JSON report. */
export function tallyPlaywright({ suites }: { suites: PlaywrightSuite[] }): Tally {
  const count = (suite: PlaywrightSuite): Tally => {
    const tests = (suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map((test) => ({ ...test, title })),
    );
    const named = (wanted: string) =>
      tests
        .filter(({ status }) => status === wanted)
        .map(({ title, projectName }) => `${suite.title} [${projectName}]: ${title}`);
    const flaky = named("flaky");
    const own: Tally = {
      passed: tests.filter(({ status }) => status === "expected").length + flaky.length,
      failed: tests.filter(({ status }) => status === "unexpected").length,
      skipped: named("skipped"),
      flaky,
    };
    return (suite.suites ?? []).map(count).reduce(add, own);
  };
  return suites.map(count).reduce(add, NOTHING);
}
