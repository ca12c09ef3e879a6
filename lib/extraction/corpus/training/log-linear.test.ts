import { describe, expect, it } from "vitest";
import { type Example, fitChoices, fitClasses } from "./log-linear";

const evenly = (damping: number) => ({ evenly: damping, byDoubt: 0 });

describe("weights", () => {
  it("of classes follow how often each goes with what is there", () => {
    const seen = (feature: number, right: number) => ({ features: [feature], right: [right], weight: 1 });
    const examples = [...Array(9).fill(seen(0, 0)), seen(0, 1), ...Array(10).fill(seen(1, 1))];
    const weights = fitClasses(examples, 2, 2, evenly(1e-6));
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
    const weights = fitChoices(choices, 4, evenly(0.1));
    expect(weights[1]).toBeGreaterThan(weights[2]!);
    expect(weights[2]).toBeGreaterThan(weights[0]!);
    expect(weights[3]).toBeCloseTo(0, 3);
  });

  it("are smaller the more they are damped, and the same each time", () => {
    const choices = [{ options: [[0], [1]], right: [0], weight: 1 }];
    const [loose, tight] = [0.1, 10].map((damping) => fitChoices(choices, 2, evenly(damping)));
    expect(loose![0]).toBeGreaterThan(tight![0]!);
    expect(fitChoices(choices, 2, evenly(0.1))).toEqual(loose);
  });

  it("of rare evidence that settles what it stands in are held less than those of what leaves doubt", () => {
    const seen = (features: number[], right: number, times: number) =>
      Array<Example>(times).fill({ features, right: [right], weight: 1 });
    const examples = [...seen([0], 0, 20), ...seen([0], 1, 20), ...seen([1], 0, 4)];
    const rare = ({ byDoubt }: { byDoubt: number }) => {
      const weights = fitClasses(examples, 2, 2, { evenly: 1 - byDoubt, byDoubt });
      return weights[2]! - weights[3]!;
    };
    expect(rare({ byDoubt: 0.8 })).toBeGreaterThan(1.1 * rare({ byDoubt: 0 }));
  });
});
