import fc from "fast-check";
import { expect, it } from "vitest";
import { fromParts } from "./decimal";
import { groupedSum, readTypedSum } from "./typed-sum";

it.each([
  ["1000000", "1000000"],
  ["1,000,000", "1000000"],
  ["1 000 000", "1000000"],
  ["$ 6m", "6000000"],
  ["1.5 bn", "1500000000"],
  ["1.5bn.", "1500000000"],
  ["2 Trillion", "2000000000000"],
  ["3 Mrd.", "3000000000"],
  ["500 مليار", "500000000000"],
  ["٥٠٠ مليار", "500000000000"],
  ["١٫٥ مليون", "1500000"],
  ["0.14", "0.14"],
  ["1,5 Mrd.", "1500000000"],
  ["0,14", "0.14"],
  ["007", "7"],
])("%s is %s", (typed, sum) => {
  expect(readTypedSum(typed)).toBe(sum);
});

it.each(["", "bn", "1.000.000", "one", "-5", "1e9", "2 Billionen", "5 apples", "9".repeat(21)])(
  "%s is no sum",
  (typed) => {
    expect(readTypedSum(typed)).toBeNull();
  },
);

it("is read again from how it is shown", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 23n }), (parts) => {
      const sum = fromParts(parts, 4);
      expect(readTypedSum(groupedSum(sum))).toBe(sum);
    }),
  );
});
