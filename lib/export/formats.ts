/** The files that claims are taken away in. */
export const FORMATS = ["csv", "ndjson", "xlsx", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** As they are sent; CSV says that its first line names the columns. */
export const MEDIA_TYPES: Record<Format | "zip", string> = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
};

/** What people call them, in any language. */
export const FORMAT_NAMES: Record<Format | "zip", string> = {
  csv: "CSV",
  ndjson: "NDJSON",
  xlsx: "Excel",
  parquet: "Parquet",
  zip: "ZIP",
};
