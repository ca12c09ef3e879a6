import { expect, it } from "vitest";
import { Model } from "./model";

it("gives a chance what it was worth before, between the points that are known", () => {
  const model = new Model({
    kinds: {},
    subjects: {},
    claims: {},
    reliability: { 40: 20, 80: 70 },
  });
  expect([0, 0.2, 0.4, 0.6, 0.8, 0.9, 1].map((chance) => model.worth(chance))).toEqual([
    0, 0.1, 0.2, 0.45, 0.7, 0.85, 1,
  ]);
});

it("weighs again by what the other figures say, from the chances before", () => {
  const model = new Model({ kindsAgain: { near: 100 }, subjectsAgain: { near: -100 } });
  const near = model.names.add("near");
  const unheard = model.names.add("unheard of");
  const chances = [0.25, 0.75];
  for (const [i, chance] of model.kindsAgain(chances, [[], [unheard]]).entries())
    expect(chance).toBeCloseTo(chances[i]!, 6);
  expect(model.kindsAgain(chances, [[near], []])[0]).toBeGreaterThan(0.25);
  expect(model.subjectsAgain(chances, [[near], []])[0]).toBeLessThan(0.25);
});
