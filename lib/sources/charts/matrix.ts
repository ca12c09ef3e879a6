import { isolate } from "../../claims/charts/isolate";
import { nameIn, type Party } from "../../claims/rows";
import type { Locale } from "../../i18n/locales";
import type { Matrix, StandCounts } from "../rows";

export interface MatrixModel {
  columns: Array<{ company: Party & { slug: string }; claims: number }>;
  rows: Array<{
    source: Matrix["sources"][number];
    /** One a column; null where the source says nothing of the company. */
    cells: Array<(StandCounts & { strength: number }) | null>;
  }>;
  /** The pair with most claims; null where there is none. */
  most: { source: string; company: string; claims: number } | null;
}

/** A cell's `strength` is from 0 to 1: equal steps are equal factors, for most cells hold one claim or two. */
export function prepareMatrix({ sources, companies, cells }: Matrix, locale: Locale): MatrixModel {
  const byPlace = new Map(cells.map(({ source, company, stands }) => [`${source} ${company}`, stands]));
  const highest = Math.max(1, ...cells.map(({ stands }) => stands.claims));
  const strength = (claims: number) => Math.log2(1 + claims) / Math.log2(1 + highest);
  const top = cells.reduce<Matrix["cells"][number] | null>(
    (best, cell) => (cell.stands.claims > (best?.stands.claims ?? 0) ? cell : best),
    null,
  );
  const nameOf = (slug: string) => {
    const named = companies.find(({ company }) => company.slug === slug);
    return named === undefined ? slug : isolate(nameIn(named.company.names, locale), locale);
  };
  return {
    columns: companies,
    rows: sources.map((source) => ({
      source,
      cells: companies.map(({ company }) => {
        const stands = byPlace.get(`${source.slug} ${company.slug}`);
        return stands === undefined ? null : { ...stands, strength: strength(stands.claims) };
      }),
    })),
    most:
      top === null
        ? null
        : {
            source: sources.find(({ slug }) => slug === top.source)?.name ?? top.source,
            company: nameOf(top.company),
            claims: top.stands.claims,
          },
  };
}
