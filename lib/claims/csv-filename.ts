import type { ClaimFilter } from "./filter";

const MOST_WORDS = 8;

/** A file name that says what is in the file and of which day: "marsad-claims-nvidia-valuation-2026-11-23.csv". */
export function csvFilename(filter: ClaimFilter, today: string): string {
  const { company, family, kind, modality, language, currency, source, evidence, from, to } = filter;
  const said = [company, family, kind, modality, language, currency, source, evidence].flat();
  if (from !== null) said.push(`from-${from}`);
  if (to !== null) said.push(`to-${to}`);
  if (filter.words !== null) said.push("search");
  const ascii = said.map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const shown = ascii.filter((word) => word !== "").slice(0, MOST_WORDS);
  const more = said.length > shown.length ? ["and-more"] : [];
  return `${["marsad-claims", ...shown, ...more, today].join("-")}.csv`;
}
