import { assertions, knowledge, readClaims } from "../../../figures/corpus/corpus";
import { groupAssertions } from "../../../figures/group-assertions";
import type { Assertion } from "../../../figures/types";
import { median, processorTime } from "../processor-time";

const ROUNDS = 15;
const BLOCK = 5000;
const DAYS = 1500;

/** Processor time of grouping: all curated claims at once, and thousands of one subject and kind. */
export async function grouping(): Promise<void> {
  const curated = assertions(readClaims());
  report(`grouping ${curated.length} curated claims`, curated);
  for (const kind of ["valuation", "investment_plan", "revenue"] as const) {
    report(`grouping ${BLOCK} of one block, ${kind}`, block(kind));
  }
}

function report(what: string, given: readonly Assertion[]): void {
  const group = () => groupAssertions(given, knowledge);
  const figures = group().length;
  const times = Array.from({ length: ROUNDS }, () => processorTime(group) * 1000);
  console.log(`${what}: ${median(times).toFixed(0)} ms, ${figures} figures`);
}

/** Amounts over four orders of magnitude and days over four years, by golden steps: even, and the same every time. */
function block(kind: Assertion["kind"]): Assertion[] {
  return Array.from({ length: BLOCK }, (_, index) => {
    const dollars = Math.round(1e8 * 10 ** (4 * ((index * 0.618034) % 1)));
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(DAYS * ((index * 0.754878) % 1))))
      .toISOString()
      .slice(0, 10);
    return {
      key: `assertion ${index}`,
      kind,
      subject: "OpenAI",
      counterparty: null,
      object: null,
      low: dollars,
      high: dollars,
      comparator: "exactly",
      direction: null,
      currency: "USD",
      unit: null,
      usd: { low: dollars, high: dollars },
      basis: null,
      modality: "reported",
      claimant: null,
      period: null,
      firstDay: day,
      lastDay: day,
    };
  });
}
