import { describe, expect, test } from "vitest";
import { demonstrationAssertions } from "./demonstration.fixture";
import { type PlanStep, planState } from "./plan-state";

const demonstration = demonstrationAssertions();

const step = (
  key: string,
  text: string | null = null,
  rest: Partial<PlanStep["assertion"]> = {},
): PlanStep => ({
  assertion: { ...demonstration.get("fcp-0200")!, key, ...rest },
  words: text === null ? null : { text, lang: "en" },
});
const on = (day: string) => ({ firstDay: day, lastDay: day });

describe("a plan", () => {
  const announced = step("a", "Trump announced a $500 billion plan.", on("2025-01-21"));
  const begun = step("b", "Crews broke ground on the $500 billion project.", on("2025-06-01"));
  const dropped = step("c", "The $500 billion plan was scrapped.", on("2025-09-01"));

  test("is announced, then under way, then dropped, each with the claim that set it", () => {
    expect(planState([dropped, announced, begun])).toEqual({
      now: { state: "dropped", since: "c", day: "2025-09-01" },
      changes: [
        { state: "announced", since: "a", day: "2025-01-21" },
        { state: "under_way", since: "b", day: "2025-06-01" },
        { state: "dropped", since: "c", day: "2025-09-01" },
      ],
    });
  });

  test("that is dropped stays so when it is only told again, but not when work goes on", () => {
    const told = step("d", "The $500 billion plan was announced in January.", on("2025-10-01"));
    const raised = step("e", "It raised its plan.", on("2025-10-02"));
    const resumed = step("f", "The $500 billion site is again under construction.", on("2025-11-01"));
    expect(planState([announced, dropped, told, raised])?.now).toMatchObject({
      state: "dropped",
      since: "c",
    });
    expect(planState([announced, dropped, told, resumed])?.now).toMatchObject({
      state: "under_way",
      since: "f",
    });
  });

  test("is not changed by a denial, nor told by denials alone", () => {
    const denied = step("d", "Musk said the plan was scrapped.", { ...on("2025-03-01"), modality: "denied" });
    expect(planState([announced, denied])?.now.state).toBe("announced");
    expect(planState([denied])).toBeNull();
    expect(planState([])).toBeNull();
  });

  test("of Meta's capital spending was revised by the newest guidance, without any words", () => {
    const steps = [...demonstration.values()]
      .filter(
        ({ kind, subject, object }) =>
          subject === "Meta" && object === "capital expenditure 2025" && kind === "investment_plan",
      )
      .map((assertion): PlanStep => ({ assertion, words: null }));
    const plan = planState(steps)!;
    expect(plan.now).toEqual({ state: "revised", since: "fcp-0505", day: "2025-10-01" });
    expect(plan.changes.map(({ since }) => since)).toEqual(["fcp-0237", "fcp-0286", "fcp-0373", "fcp-0505"]);
  });

  test("of Stargate in the demonstration data is announced: what it says again is no revision", () => {
    const steps = [...demonstration.values()]
      .filter(({ object }) => object === "Stargate")
      .filter(
        ({ kind, subject, currency }) =>
          kind === "investment_plan" && subject === "Stargate" && currency === "USD",
      )
      .map((assertion): PlanStep => ({ assertion, words: null }));
    expect(steps.length).toBeGreaterThan(15);
    expect(planState(steps)?.now.state).toBe("announced");
  });
});
