import fc from "fast-check";
import { expect, test } from "vitest";
import { assertionsOfFigure } from "./assertion.arbitrary";
import { FOLDED_DAYS, foldAssertions, sameWords } from "./fold-assertions";

test("folding loses and doubles nothing, whatever the order", () => {
  fc.assert(
    fc.property(assertionsOfFigure(30), (all) => {
      const folded = foldAssertions(all);
      expect(folded.flatMap(({ members }) => members).sort()).toEqual(all.map(({ key }) => key).sort());
      expect(foldAssertions([...all].reverse())).toEqual(folded);
      const byKey = new Map(all.map((one) => [one.key, one]));
      for (const { assertion: whole, members } of folded) {
        expect(members[0]).toBe(whole.key);
        const words = new Set(members.map((key) => sameWords(byKey.get(key)!)));
        expect(words.size).toBe(1);
        expect(members.every((key) => byKey.get(key)!.lastDay <= whole.lastDay)).toBe(true);
      }
    }),
  );
});

test("what is said again too long after the first is another assertion", () => {
  fc.assert(
    fc.property(assertionsOfFigure(1), fc.integer({ min: 1, max: 60 }), ([one], days) => {
      fc.pre(one !== undefined);
      const later = new Date(Date.parse(one.firstDay) + days * 86_400_000).toISOString().slice(0, 10);
      const folded = foldAssertions([
        one,
        { ...one, key: `${one.key} again`, firstDay: later, lastDay: later },
      ]);
      expect(folded).toHaveLength(days > FOLDED_DAYS ? 2 : 1);
    }),
  );
});
