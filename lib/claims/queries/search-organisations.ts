import type { OrganisationHit } from "../rows";
import type { Database } from "./database";

/** Organisations with a name that begins with the text, then those that hold it, each by number of claims. */
export async function searchOrganisations(
  database: Database,
  text: string,
  size = 12,
): Promise<OrganisationHit[]> {
  throw new Error(`not built: ${database}${text}${size}`);
}
