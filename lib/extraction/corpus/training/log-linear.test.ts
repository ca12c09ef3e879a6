import { describe, expect, it } from "vitest";
import { fitChoices, fitClasses } from "./log-linear";

describe("weights", () => {
  it("of classes follow how often each goes with what is there", () => {
    const seen = (feature: number, right: number) => ({ features: [feature], right: [right], weight: 1 });
    const examples = [...Array(9).fill(seen(0, 0)), seen(0, 1), ...Array(10).fill(seen(1, 1))];
    const weights = fitClasses(examples, 2, 2, 1e-6);
    // Nine to one, in log-odds.
    expect(weights[0]! - weights[1]!).toBeCloseTo(Math.log(9), 2);
    expect(weights[3]! - weights[2]!).toBeGreaterThan(5);
  });

  it("of choices make the right option the likeliest, and either of two right ones will do", () => {
    const choices = [
      { options: [[0], [1], [2]], right: [1], weight: 1 },
      { options: [[0], [2]], right: [1], weight: 1 },
      { options: [[0], [3]], right: [0, 1], weight: 1 },
    ];
    const weights = fitChoices(choices, 4, 0.1);
    expect(weights[1]).toBeGreaterThan(weights[2]!);
    expect(weights[2]).toBeGreaterThan(weights[0]!);
    expect(weights[3]).toBeCloseTo(0, 3);
  });

  it("are smaller the more they are damped, and the same each time", () => {
    const choices = [{ options: [[0], [1]], right: [0], weight: 1 }];
    const [loose, tight] = [0.1, 10].map((damping) => fitChoices(choices, 2, damping));
    expect(loose![0]).toBeGreaterThan(tight![0]!);
    expect(fitChoices(choices, 2, 0.1)).toEqual(loose);
  });
});
