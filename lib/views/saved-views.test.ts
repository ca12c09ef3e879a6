import { expect, it } from "vitest";
import { readViews, withView, writeViews } from "./saved-views";

const nvidia = { name: "Nvidia", address: "/claims?company=nvidia" };
const deals = { name: "صفقات", address: "/claims?kind=deal" };

it("views are read back as they were written", () => {
  expect(readViews(writeViews([nvidia, deals]))).toEqual([nvidia, deals]);
});

it.each([
  null,
  "",
  "nonsense",
  "null",
  '{"version":2,"views":[]}',
  '{"version":1,"views":{}}',
  '{"version":1,"views":[{"name":"x","address":"//elsewhere.example"},{"name":"","address":"/claims"},7,null]}',
])("%s holds none", (kept) => {
  expect(readViews(kept)).toEqual([]);
});

it("the newest comes first, and replaces what has its name or its address", () => {
  const renamed = { name: "Chips", address: nvidia.address };
  expect(withView([deals, nvidia], renamed)).toEqual([renamed, deals]);
  expect(withView([deals], { name: deals.name, address: "/claims" })).toHaveLength(1);
});
