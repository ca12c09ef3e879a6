import type { ClaimFilter } from "../claims/filter";

const MOST_WORDS = 8;

/** What is in a file, and of which day: "marsad-claims-nvidia-valuation-2026-11-23.csv"; `ending` without its dot. */
export function exportFilename(filter: ClaimFilter, today: string, ending: string): string {
  const { company, family, kind, modality, language, currency, source, evidence, from, to } = filter;
  const { claimant, agreement, usd_from, usd_to } = filter;
  const said = [
    company,
    family,
    kind,
    modality,
    language,
    currency,
    source,
    claimant,
    evidence,
    agreement,
  ].flat();
  if (usd_from !== null) said.push(`from-${usd_from}-usd`);
  if (usd_to !== null) said.push(`to-${usd_to}-usd`);
  if (from !== null) said.push(`from-${from}`);
  if (to !== null) said.push(`to-${to}`);
  if (filter.as_of !== null) said.push(`as-of-${filter.as_of}`);
  if (filter.known !== null) said.push(`known-${filter.known}`);
  if (filter.figure !== null) said.push(`figure-${filter.figure}`);
  if (filter.words !== null) said.push("search");
  const ascii = said.map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const shown = ascii.filter((word) => word !== "").slice(0, MOST_WORDS);
  const more = said.length > shown.length ? ["and-more"] : [];
  return `${["marsad-claims", ...shown, ...more, today].join("-")}.${ending}`;
}
