import type { OrganisationRow } from "../rows";
import type { Database } from "./database";

/** Organisations by number of claims: those with one, or, where `slugs` is given, exactly those. */
export async function listOrganisations(
  database: Database,
  { slugs, size = 500 }: { slugs?: readonly string[]; size?: number } = {},
): Promise<OrganisationRow[]> {
  throw new Error(`not built: ${database}${slugs}${size}`);
}
