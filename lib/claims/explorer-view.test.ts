import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS, DENSITIES, type ExplorerView, readExplorerView, writeExplorerView } from "./explorer-view";

const anyView: fc.Arbitrary<ExplorerView> = fc.record({
  columns: fc
    .shuffledSubarray(COLUMNS.filter((column) => column !== "amount"))
    .chain((others) =>
      fc.nat(others.length).map((at) => [...others.slice(0, at), "amount" as const, ...others.slice(at)]),
    ),
  density: fc.constantFrom(...DENSITIES),
  quotes: fc.boolean(),
  claim: fc.option(fc.stringMatching(/^[a-z0-9]{13}$/)),
});

describe("how the list is looked at", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { explorer, problems } = readExplorerView(new URLSearchParams(writeExplorerView(view)));
        expect({ explorer, problems }).toEqual({ explorer: view, problems: [] });
      }),
    );
  });

  it("is not said where it is as usual", () => {
    const { explorer } = readExplorerView({});
    expect(explorer).toEqual({ columns: COLUMNS, density: "roomy", quotes: false, claim: null });
    expect(writeExplorerView({ ...explorer, columns: [...COLUMNS] })).toBe("");
  });

  it.each([
    ["columns=date", "not_columns"],
    ["columns=amount,amount", "not_columns"],
    ["columns=amount,price", "not_columns"],
    ["density=huge", "unknown_value"],
    ["quotes=0", "unknown_value"],
    ["claim=A", "not_a_figure"],
  ])("%s is named", (query, reason) => {
    expect(readExplorerView(new URLSearchParams(query)).problems).toMatchObject([{ reason }]);
  });
});
