import { expect, it } from "vitest";
import { sourcesOf } from "./sources-of";

const from = (...names: string[]) => names.map((name) => ({ source: { slug: name.toLowerCase(), name } }));

it("counts sources once and names those that say most, ties by name", () => {
  expect(sourcesOf(from("Reuters", "CNBC", "Axios", "Reuters", "BBC", "CNBC"))).toEqual({
    count: 4,
    names: ["CNBC", "Reuters", "Axios"],
  });
  expect(sourcesOf([])).toEqual({ count: 0, names: [] });
});
