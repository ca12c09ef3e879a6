import { describe, expect, test } from "vitest";
import { claimStands, type DatedVoice } from "./claim-stands";
import type { Reason } from "./types";

let next = 0;
const voice = (said: Partial<DatedVoice>): DatedVoice => {
  next += 1;
  return {
    articleId: `a${next}`,
    textCluster: null,
    source: `Source ${next}`,
    creditedSource: null,
    claimant: null,
    position: "0",
    firstDay: "2025-01-27",
    until: said.firstDay ?? "2025-01-27",
    ...said,
  };
};
const later = "2025-02-01";
const disagree = (a: number, b: number, reason: Reason) => ({
  a,
  b,
  agreement: "disagree" as const,
  reason,
});
const agree = (a: number, b: number) => ({ a, b, agreement: "agree" as const, reason: null });
const stands = (...said: Parameters<typeof claimStands>) => claimStands(...said).map(({ stand }) => stand);

describe("a claim", () => {
  test("of which nobody else speaks is alone, also when its own source repeats it or says two things", () => {
    const said = [
      voice({ source: "Reuters" }),
      voice({ source: "Reuters", position: "1", firstDay: later }),
      voice({ source: "Boursorama", creditedSource: "Reuters" }),
    ];
    expect(claimStands(said, [disagree(0, 1, "conflict")])).toEqual(
      said.map(() => ({ stand: "alone", first: false })),
    );
  });

  test("agrees with another origin of the same position, or of one that agrees", () => {
    const said = [voice({}), voice({ position: "0" }), voice({ position: "1" }), voice({ position: "2" })];
    expect(stands(said, [agree(0, 1), disagree(1, 2, "revised")])).toEqual([
      "agreeing",
      "agreeing",
      "agreeing",
      "otherwise",
    ]);
  });

  test("is contradicted by one origin whoever else agrees, but not by its own", () => {
    const said = [
      voice({ source: "Reuters" }),
      voice({ source: "Bloomberg" }),
      voice({ source: "CNBC", position: "1" }),
      voice({ source: "CNBC", position: "2", firstDay: later }),
    ];
    const verdicts = [disagree(0, 1, "conflict"), disagree(1, 2, "denied"), disagree(0, 2, "scope")];
    expect(stands(said, verdicts)).toEqual(["contradicted", "contradicted", "contradicted", "otherwise"]);
  });

  test("is first if nobody spoke on an earlier day, unless it credits another or prints another's text", () => {
    const said = [
      voice({ source: "Reuters" }),
      voice({ source: "Boursorama", creditedSource: "Reuters" }),
      voice({ source: "CNBC", claimant: { name: "Sam Altman", outlet: false } }),
      voice({ source: "BBC", firstDay: later }),
    ];
    expect(claimStands(said, []).map(({ first }) => first)).toEqual([true, false, true, false]);
  });

  test("is not first where only the month is known and another spoke in it, but is before one of a later month", () => {
    const january = { firstDay: "2025-01-01", until: "2025-01-31" };
    const firsts = (...said: DatedVoice[]) => claimStands(said, []).map(({ first }) => first);
    expect(firsts(voice(january), voice({}))).toEqual([false, false]);
    expect(firsts(voice(january), voice({ firstDay: later }))).toEqual([true, false]);
  });
});
