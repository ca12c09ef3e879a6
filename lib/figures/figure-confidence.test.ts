import fc from "fast-check";
import { expect, test } from "vitest";
import { assertionsOfFigure } from "./assertion.arbitrary";
import { figureConfidence } from "./figure-confidence";
import type { Origin } from "./fold-origins";
import { foldPositions } from "./fold-positions";

const figure = assertionsOfFigure(8).chain((all) => {
  const positions = foldPositions(all);
  const keys = positions.map(({ key }) => key);
  const origin = fc.subarray(keys, { minLength: 1 }).map(
    (held): Origin => ({
      sort: "source",
      name: held.join(),
      firstDay: "2025-01-27",
      positions: held,
      articles: [],
    }),
  );
  return fc.tuple(fc.constant(positions), fc.array(origin, { maxLength: 8 }));
});

test("every origin is counted once, and the main position is one that was said", () => {
  fc.assert(
    fc.property(figure, ([positions, origins]) => {
      const { main, agree, slightly, differ, otherwise } = figureConfidence(positions, origins)!;
      expect(agree + slightly + differ + otherwise).toBe(origins.length);
      expect(positions.map(({ key }) => key)).toContain(main);
    }),
  );
});

test("who repeats the main position is one more that agrees", () => {
  fc.assert(
    fc.property(figure, ([positions, origins]) => {
      const before = figureConfidence(positions, origins)!;
      const more: Origin = {
        sort: "claimant",
        name: "X",
        firstDay: "2025-01-28",
        positions: [before.main],
        articles: [],
      };
      expect(figureConfidence(positions, [...origins, more])!.agree).toBe(before.agree + 1);
    }),
  );
});

test("nothing said, no confidence", () => {
  expect(figureConfidence([], [])).toBeNull();
});
