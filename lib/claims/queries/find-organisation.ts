import type { OrganisationDetail } from "../rows";
import type { Database } from "./database";

/** An organisation with its names, people, objects, sources and claims by kind; null if no organisation has this slug. */
export async function findOrganisation(database: Database, slug: string): Promise<OrganisationDetail | null> {
  throw new Error(`not built: ${database}${slug}`);
}
