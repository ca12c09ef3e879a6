import { expect, it } from "vitest";
import { companiesPath, readCompaniesView, sortOrganisations } from "./companies-view";

it("is read back as it was written", () => {
  for (const view of [
    { q: null, order: "claims" },
    { q: "أوبن", order: "latest" },
  ] as const) {
    const [, query = ""] = companiesPath(view).split("?");
    expect(readCompaniesView(new URLSearchParams(query))).toEqual({ view, problems: [] });
  }
  expect(companiesPath({ q: null, order: "claims" })).toBe("/companies");
  expect(readCompaniesView({ order: "size" }).problems).toMatchObject([{ reason: "unknown_value" }]);
});

it("sorts by name as the reader's language does, and by the latest claim", () => {
  const rows = [
    { names: { en: "OpenAI", ar: "أوبن إيه آي" }, lastDate: "2026-01-01" },
    { names: { en: "Ecole", ar: "إيكول" }, lastDate: null },
    { names: { en: "École 2", ar: "بي" }, lastDate: "2026-06-01" },
    { names: { en: "xAI", ar: "إكس إيه آي" }, lastDate: "2025-06-01" },
  ];
  const names = (order: "name" | "latest", locale: "en" | "ar") =>
    sortOrganisations(rows, order, locale).map((row) => row.names[locale]);
  expect(names("name", "en")).toEqual(["Ecole", "École 2", "OpenAI", "xAI"]);
  expect(names("name", "ar").at(-1)).toBe("بي");
  expect(names("latest", "en")).toEqual(["École 2", "OpenAI", "xAI", "Ecole"]);
});
