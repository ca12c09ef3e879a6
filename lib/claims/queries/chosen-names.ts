import type { ClaimFilter } from "../filter";
import type { Names } from "../rows";
import type { Database } from "./database";
import { findNames } from "./names";

/** By slug; what is unknown is absent. */
export interface ChosenNames {
  companies: Record<string, Names>;
  /** Organisations and people. */
  claimants: Record<string, Names>;
  sources: Record<string, string>;
}

interface Chosen {
  owner: "organisation" | "person" | "source";
  id: number;
  slug: string;
  name: string;
}

/** What the companies, claimants and sources that a filter names are called. */
export async function chosenNames(
  database: Database,
  { company, claimant, source }: Pick<ClaimFilter, "company" | "claimant" | "source">,
): Promise<ChosenNames> {
  if (company.length + claimant.length + source.length === 0)
    return { companies: {}, claimants: {}, sources: {} };
  const { rows } = await database.query<Chosen>(
    `SELECT 'organisation' AS owner, id, slug, name FROM organisations WHERE slug = ANY($1::text[])
      UNION ALL SELECT 'person', id, slug, name FROM people WHERE slug = ANY($2::text[])
      UNION ALL SELECT 'source', id, slug, name FROM sources WHERE slug = ANY($3::text[])`,
    [[...company, ...claimant], claimant, source],
  );
  const of = (owner: Chosen["owner"]) => rows.filter((row) => row.owner === owner);
  const [organisations, people] = [of("organisation"), of("person")];
  const names = await findNames(database, [
    ...organisations.map(({ id }) => ({ organisation: id })),
    ...people.map(({ id }) => ({ person: id })),
  ]);
  const companies = organisations.map(
    ({ id, slug, name }) => [slug, names.of({ organisation: id }, name)] as const,
  );
  return {
    companies: Object.fromEntries(companies),
    // A slug that is both a person's and an organisation's means either: it is called by the organisation's name.
    claimants: Object.fromEntries([
      ...people.map(({ id, slug, name }) => [slug, names.of({ person: id }, name)] as const),
      ...companies,
    ]),
    sources: Object.fromEntries(of("source").map(({ slug, name }) => [slug, name])),
  };
}
