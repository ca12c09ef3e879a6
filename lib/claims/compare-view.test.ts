import { expect, test } from "vitest";
import { readCompareView, writeCompareView } from "./compare-view";

test("reads and writes whom it compares, on what", () => {
  const query = "company=openai&company=xai&kind=revenue&layout=together";
  const { view, problems } = readCompareView(new URLSearchParams(query));
  expect([writeCompareView(view), problems]).toEqual([query, []]);
  expect(readCompareView({}).view).toEqual({ company: [], kind: "valuation", layout: "apart" });
});

test("more than eight are not compared, and each of them is named", () => {
  const company = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const { view, problems } = readCompareView({ company });
  expect(view.company).toHaveLength(8);
  expect(problems.map(({ value, reason }) => [value, reason])).toEqual([
    ["c8", "too_many_compared"],
    ["c9", "too_many_compared"],
  ]);
});
