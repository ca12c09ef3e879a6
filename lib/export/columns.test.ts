import { expect, it } from "vitest";
import { ALL_COLUMNS, SHOWN_COLUMNS, USUAL_COLUMNS } from "./columns";
import { readExportOptions } from "./options";

it("the promised columns stand in the promised order", () => {
  expect(ALL_COLUMNS.join(" ")).toBe(
    "id permalink claim_date date_precision date_assumed kind family subject object low high comparator direction " +
      "currency unit modality claimant counterparty counterparty_role basis period period_start period_end " +
      "period_sort quote quote_start quote_end summary_en summary_ar evidence source credited_source article_title " +
      "article_url language confidence extractor extractor_version usd_low usd_high rate rate_month figure agreement " +
      "company source_slug article article_published conversions gazetteer_version revision recorded_at trace " +
      "shown_currency shown_low shown_high shown_rate shown_rate_month",
  );
  expect(ALL_COLUMNS.filter((column) => !USUAL_COLUMNS.includes(column))).toEqual([
    "trace",
    ...SHOWN_COLUMNS,
  ]);
});

it("columns are chosen by name, in the order asked for, and strictly", () => {
  const read = (query: string) => readExportOptions(new URLSearchParams(query));
  expect(read("columns=quote,id,trace").options.columns).toEqual(["quote", "id", "trace"]);
  expect(read("").options.columns).toEqual(USUAL_COLUMNS);
  expect(read("in=EUR").options.columns).toEqual([...USUAL_COLUMNS, ...SHOWN_COLUMNS]);
  expect(read("in=EUR&columns=id").options.columns).toEqual(["id"]);
  expect(read("in=printed").options.columns).toEqual(USUAL_COLUMNS);
  for (const bad of ["id,id", "id,", "ID", "id;low", "toString"]) {
    expect(read(`columns=${bad}`).problems).toMatchObject([{ parameter: "columns", reason: "not_columns" }]);
  }
});
