import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV_COLUMNS, csvHeader, csvLines } from "./csv";
import { csvFilename } from "./csv-filename";
import type { ExportRow } from "./export-row";
import { everyClaim } from "./filter";

const ORIGIN = "https://marsad.example";

const row = (own: Partial<ExportRow> = {}): ExportRow => ({
  id: "0a1b2c3d4e5f6",
  claimDate: "2025-01-27",
  datePrecision: "day",
  dateAssumed: false,
  kind: "market_value_change",
  family: "valuations",
  subject: "Nvidia",
  object: null,
  low: "600000000000",
  high: "600000000000",
  comparator: "about",
  direction: "loss",
  currency: "USD",
  unit: null,
  modality: "reported",
  claimant: null,
  counterparty: null,
  counterpartyRole: null,
  basis: null,
  period: null,
  periodStart: null,
  periodEnd: null,
  periodSort: null,
  quote: "خسرت إنفيديا نحو 600 مليار دولار",
  quoteStart: 10,
  quoteEnd: 42,
  summaryEn: null,
  summaryAr: null,
  evidence: "extracted",
  source: "الجزيرة",
  creditedSource: null,
  articleTitle: null,
  articleUrl: null,
  language: "ar",
  confidence: "0.87",
  extractor: "marsad-rules",
  extractorVersion: "0.1.0",
  ...own,
});

const read = (text: string): Array<Record<string, string>> =>
  parse(text, { columns: true, bom: true, record_delimiter: "\r\n" });
const file = (rows: ExportRow[], { bom = false, raw = false } = {}): string =>
  csvHeader({ bom }) + csvLines(rows, { origin: ORIGIN, raw });

describe("a CSV file", () => {
  it("begins with a byte order mark only if asked, and has no sep= line", () => {
    expect(csvHeader({ bom: true })).toMatch(/^\uFEFF"id","permalink",/);
    expect(csvHeader({ bom: false })).toMatch(/^"id",/);
  });

  it("has the promised columns in the promised order", () => {
    expect(CSV_COLUMNS.join(" ")).toBe(
      "id permalink claim_date date_precision date_assumed kind family subject object low high comparator direction " +
        "currency unit modality claimant counterparty counterparty_role basis period period_start period_end " +
        "period_sort quote quote_start quote_end summary_en summary_ar evidence source credited_source article_title " +
        "article_url language confidence extractor extractor_version",
    );
  });

  it("writes text in quotes, numbers and days plainly, nothing for what is not known, and ends lines with CRLF", () => {
    const line = csvLines([row()], { origin: ORIGIN, raw: false });
    expect(line).toBe(
      '"0a1b2c3d4e5f6","https://marsad.example/claims/0a1b2c3d4e5f6",2025-01-27,"day",false,"market_value_change",' +
        '"valuations","Nvidia",,600000000000,600000000000,"about","loss","USD",,"reported",,,,,,,,,' +
        '"خسرت إنفيديا نحو 600 مليار دولار",10,42,,,"extracted","الجزيرة",,,,"ar",0.87,"marsad-rules","0.1.0"\r\n',
    );
  });

  it("leaves an open side of an interval empty", () => {
    const [cells] = read(file([row({ low: null, high: "6000000", comparator: "less_than" })]));
    expect(cells).toMatchObject({ low: "", high: "6000000", comparator: "less_than" });
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+971 4 000", "'+971 4 000"],
    ["-5 billion, a loss", "'-5 billion, a loss"],
    ["@cmd", "'@cmd"],
    ["\tindented", "'\tindented"],
    ["\rreturned", "'\rreturned"],
    ["5 - 3 = 2", "5 - 3 = 2"],
    ["’=quoted", "’=quoted"],
  ])("guards text that a spreadsheet would run: %j", (text, guarded) => {
    expect(read(file([row({ quote: text })]))[0]?.quote).toBe(guarded);
    expect(read(file([row({ quote: text })], { raw: true }))[0]?.quote).toBe(text);
  });

  it("never guards a number", () => {
    const cells = read(file([row({ low: "-5", high: "-3", quoteStart: 0 })]))[0];
    expect(cells).toMatchObject({ low: "-5", high: "-3", quote_start: "0" });
  });

  it("reads back as it was, whatever the text holds", () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => value !== "");
    fc.assert(
      fc.property(text, text, fc.constantFrom('"', ",", "\n", "\r\n", "\u2067"), (one, other, sign) => {
        const quote = `${one}${sign}${other}`;
        const rows = [row({ quote, source: other }), row({ articleTitle: `${sign}${one}` })];
        const cells = read(file(rows, { bom: true, raw: true }));
        expect(cells).toHaveLength(2);
        expect(cells[0]).toMatchObject({ quote, source: other });
        expect(cells[1]).toMatchObject({ article_title: `${sign}${one}` });
      }),
    );
  });
});

describe("its name", () => {
  it("says in words what is in it, and of which day", () => {
    const filter = {
      ...everyClaim(),
      company: ["nvidia"],
      kind: ["market_value_change" as const],
      from: "2025-01-01",
    };
    expect(csvFilename(everyClaim(), "2026-11-23")).toBe("marsad-claims-2026-11-23.csv");
    expect(csvFilename(filter, "2026-11-23")).toBe(
      "marsad-claims-nvidia-market-value-change-from-2025-01-01-2026-11-23.csv",
    );
  });

  it("stays short and plain", () => {
    const company = Array.from({ length: 30 }, (_, n) => `شركة-${n}`);
    expect(csvFilename({ ...everyClaim(), company }, "2026-11-23")).toMatch(/^[\w.-]{1,120}$/);
  });
});
