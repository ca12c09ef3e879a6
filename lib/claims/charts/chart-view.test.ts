import { expect, test } from "vitest";
import { readChartView, writeChartView } from "./chart-view";

const read = (search: string) => readChartView(new URLSearchParams(search), []);

test("what is written is read back", () => {
  for (const view of [
    { measure: null, scale: null, in: "USD" },
    { measure: "USD.per_million_tokens", scale: "log", in: "EUR" },
    { measure: "GW", scale: "linear", in: "printed" },
  ] as const) {
    expect(read(writeChartView(view))).toEqual({ view, problems: [] });
  }
});

test("what cannot be understood is named, not dropped", () => {
  expect(read("scale=cubic&measure=1/2&zoom=3").problems.map(({ parameter }) => parameter)).toEqual([
    "measure",
    "scale",
    "zoom",
  ]);
});
