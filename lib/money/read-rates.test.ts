import { describe, expect, test } from "vitest";
import { RATES_HEADER, readRates } from "./read-rates";

const TODAY = new Date("2026-11-27T09:00:00Z");
const read = (...lines: string[]) => readRates([RATES_HEADER, ...lines].join("\n"), TODAY);
const problemsOf = (...lines: string[]) => read(...lines).problems;

describe("a file of rates", () => {
  test("is read as it is written", () => {
    expect(read("2026-07,EUR,0.8612", "2026-11,JPY,155.10")).toEqual({
      rates: [
        { month: "2026-07-01", currency: "EUR", unitsPerUsd: "0.8612" },
        { month: "2026-11-01", currency: "JPY", unitsPerUsd: "155.10" },
      ],
      problems: null,
    });
  });
  test("may come from a spreadsheet: with a mark at its head, quotes, CRLF and empty lines", () => {
    const csv = '\uFEFF"month","currency","units_per_usd"\r\n\r\n"2026-07", "EUR" ,"0.86"\r\n';
    expect(readRates(csv, TODAY).rates).toEqual([
      { month: "2026-07-01", currency: "EUR", unitsPerUsd: "0.86" },
    ]);
  });
});

describe("a bad line is named", () => {
  test.each([
    ["", { line: 1, is: "header", found: "" }],
    [
      "month;currency;units_per_usd\n2026-07;EUR;1",
      { line: 1, is: "header", found: "month;currency;units_per_usd" },
    ],
    ["currency,month,units_per_usd\n", { line: 1, is: "header", found: "currency,month,units_per_usd" }],
    [`${RATES_HEADER}\n`, { line: 1, is: "no_rates" }],
    [`${RATES_HEADER}\n2026-07,"EUR,1`, { line: 2, is: "open_quote" }],
  ])("%j", (csv, problem) => {
    expect(readRates(csv, TODAY)).toEqual({ rates: null, problems: [problem] });
  });
  test.each([
    ["2026-07,EUR", { is: "columns", found: 2 }],
    ["2026-07,EUR,0,86", { is: "columns", found: 4 }],
    ["2026-7,EUR,1", { is: "month", value: "2026-7" }],
    ["2026-13,EUR,1", { is: "month", value: "2026-13" }],
    ["2026-07-01,EUR,1", { is: "month", value: "2026-07-01" }],
    ["0000-01,EUR,1", { is: "month", value: "0000-01" }],
    ["2026-12,EUR,1", { is: "month_to_come", value: "2026-12" }],
    ["2026-07,eur,1", { is: "currency", value: "eur" }],
    ["2026-07,EUE,1", { is: "currency", value: "EUE" }],
    ["2026-07,USD,1", { is: "dollar" }],
    ["2026-07,EUR,0", { is: "units", value: "0" }],
    ["2026-07,EUR,0.00", { is: "units", value: "0.00" }],
    ["2026-07,EUR,-1", { is: "units", value: "-1" }],
    ["2026-07,EUR,1e3", { is: "units", value: "1e3" }],
    ["2026-07,EUR,٠٫٩", { is: "units", value: "٠٫٩" }],
    ["2026-07,EUR,", { is: "units", value: "" }],
    ["2026-07,EUR,0.123456789", { is: "units", value: "0.123456789" }],
    ["2026-07,EUR,NaN", { is: "units", value: "NaN" }],
  ])("%s", (line, problem) => {
    expect(problemsOf("2026-06,GBP,0.75", line)).toEqual([{ line: 3, ...problem }]);
  });
  test("as often as something is wrong with it, wherever it stands", () => {
    expect(problemsOf("2026-06,GBP,0.75", "", "06/2026,Euro,0,", "2026,pound,x", "2026-06,GBP,0.75")).toEqual(
      [
        { line: 4, is: "columns", found: 4 },
        { line: 5, is: "month", value: "2026" },
        { line: 5, is: "currency", value: "pound" },
        { line: 5, is: "units", value: "x" },
        { line: 6, is: "said_before", month: "2026-06", currency: "GBP", before: 2 },
      ],
    );
  });
});
