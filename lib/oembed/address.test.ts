import { expect, test } from "vitest";
import { chartOfPage } from "./address";

const ORIGIN = "https://marsad.example";

test.each([
  ["/en/claims", "/embed/timeline"],
  ["/ar/claims?company=nvidia&scale=log&claim=0123456789abc", "/embed/timeline?company=nvidia&scale=log"],
  ["/ar/claims/?kind=deal&order=largest", "/embed/timeline?kind=deal"],
  ["/fr/embed/volume?company=openai&theme=dark", "/embed/volume?company=openai"],
  ["/fr/volume", null],
  ["/en/figures/0123456789abc", "/embed/figures/0123456789abc"],
  ["/de/embed/figures/0123456789abc?as_of=2025-02-01", "/embed/figures/0123456789abc?as_of=2025-02-01"],
  ["/en/figures/0123456789abc/more", null],
  ["/en/figures/%E0%A4%A", null],
  ["/en/figures", null],
  ["/en/claims/0123456789abc", null],
  ["/en/claims?kind=nonsense", null],
  ["/en/claims?color=red", null],
  ["/en/rankings", "/embed/rankings"],
  ["/fr/rankings?kind=deal&as_of=2025-02-01", "/embed/rankings?kind=deal&as_of=2025-02-01"],
  ["/en/rankings?by=weight", null],
  ["/ar/plans?state=overdue&theme=dark", "/embed/plans?state=overdue"],
  ["/ar/embed/plans?company=meta&order=amount", "/embed/plans?company=meta&order=amount"],
  ["/en/plans/meta", null],
  [
    "/en/compare?company=meta&company=nvidia&scale=log",
    "/embed/compare?company=meta&company=nvidia&scale=log",
  ],
  ["/en/compare", null],
  ["/en/constructor", null],
  ["/es/claims", null],
  ["/claims", null],
  ["/en", null],
])("%s: %s", (path, embed) => {
  expect(chartOfPage(ORIGIN + path, ORIGIN)?.embed ?? null).toBe(embed);
});

test("a page of another site has none", () => {
  for (const address of ["https://evil.example/en/claims", "http://marsad.example/en/claims", "claims", ""])
    expect(chartOfPage(address, ORIGIN)).toBeNull();
});
