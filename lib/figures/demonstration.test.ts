import { describe, expect, test } from "vitest";
import { compare } from "./compare";
import { demonstrationAssertions } from "./demonstration.fixture";
import { figureAgreement } from "./figure-agreement";
import { foldPositions } from "./fold-positions";
import type { Assertion, Position } from "./types";
import { openPairs, verdictOfClaims } from "./verdicts";

const demonstration = demonstrationAssertions();

function positionsWhere(holds: (assertion: Assertion) => boolean): Position[] {
  const positions = foldPositions([...demonstration.values()].filter(holds));
  expect(positions.length).toBeGreaterThan(0);
  return positions;
}

const verdictOf = (one: string, other: string) => {
  const positions = foldPositions([demonstration.get(one)!, demonstration.get(other)!]);
  return verdictOfClaims(positions, one, other);
};

describe("Nvidia's loss of 27 January 2025", () => {
  const positions = positionsWhere(
    ({ kind, subject, period }) =>
      kind === "market_value_change" && subject === "Nvidia" && period?.text === "2025-01-27",
  );
  const agreement = figureAgreement(positions, openPairs(positions));

  test("has 18 claims in few positions, from about 500 to about 600 billion", () => {
    expect(agreement.claims).toBe(18);
    expect(positions.length).toBeLessThan(10);
  });

  test("mostly agrees with nearly 600", () => {
    const nearly600 = positions.find(({ key }) => key.startsWith("600000000000 about"))!;
    const disagreeing = positions.filter((other) => compare(nearly600, other).verdict !== "agree");
    expect(disagreeing.map(({ low, comparator }) => [low, comparator])).toEqual([[500e9, "about"]]);
  });

  test("says slightly different of 593 and 589", () => {
    expect(verdictOf("vf-0051", "vf-0036")).toMatchObject({ verdict: "slightly_different" });
    expect(verdictOf("vf-0056", "vf-0051")).toEqual({ verdict: "agree" });
    expect(verdictOf("vf-0059", "vf-0040")).toEqual({ verdict: "agree" });
  });

  test("clashes where one page says about 500", () => {
    expect(agreement.standing).toBe("conflict");
    const from = positions.find(({ key }) => key === agreement.clash?.from);
    expect(from).toMatchObject({ low: 500e9, comparator: "about", assertions: ["vf-0041"] });
  });
});

describe("DeepSeek's training costs", () => {
  test("less than 6 million agrees with 5.576", () => {
    expect(verdictOf("fcp-0174", "fcp-0205")).toEqual({ verdict: "agree" });
    expect(verdictOf("fcp-0418", "fcp-0205")).toEqual({ verdict: "agree" });
  });
  test("294,000 for R1 is no other value of what V3 cost", () => {
    expect(verdictOf("fcp-0416", "fcp-0205")).toMatchObject({ verdict: "disagree", reason: "scope" });
  });
  test("one model's and all models' are of another scope", () => {
    expect(verdictOf("fcp-0222", "fcp-0205")).toMatchObject({ verdict: "disagree", reason: "scope" });
  });
});

describe("Stargate", () => {
  test("500 billion dollars and about 480 billion euros are the same", () => {
    expect(verdictOf("fcp-0191", "fcp-0184")).toEqual({ verdict: "agree" });
  });
  test("the page that prints 430 million euros is off by a thousand", () => {
    expect(verdictOf("fcp-0538", "fcp-0537")).toMatchObject({ verdict: "disagree", reason: "scale_slip" });
  });
  test("the first phase is a part of it", () => {
    expect(verdictOf("fcp-0201", "fcp-0200")).toMatchObject({ verdict: "disagree", reason: "scope" });
  });
  test("Elon Musk denies it", () => {
    expect(verdictOf("fcp-0399", "fcp-0200")).toMatchObject({ verdict: "disagree", reason: "denied" });
  });
});

describe("OpenAI in talks with SoftBank", () => {
  test("300 billion (Reuters) against 340 (the Wall Street Journal) is a conflict", () => {
    expect(verdictOf("vf-0027", "vf-0020")).toMatchObject({ verdict: "disagree", reason: "conflict" });
  });
  test("260 is before the money", () => {
    expect(verdictOf("vf-0030", "vf-0031")).toMatchObject({ verdict: "disagree", reason: "scope" });
  });
  test("340 in talks was revised by the deal", () => {
    expect(verdictOf("vf-0020", "vf-0063")).toMatchObject({ verdict: "disagree", reason: "revised" });
  });
  test("425 billion euros and 500 billion dollars are the same", () => {
    expect(verdictOf("vf-0457", "vf-0458")).toEqual({ verdict: "agree" });
  });
});

test("Meta's guidance for 2025 of February and October: revised, by Meta", () => {
  expect(verdictOf("fcp-0237", "fcp-0505")).toMatchObject({ verdict: "disagree", reason: "revised" });
});
