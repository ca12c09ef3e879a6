import type { Database } from "./database";

export async function organisationExists(database: Database, slug: string): Promise<boolean> {
  const { rowCount } = await database.query("SELECT FROM organisations WHERE slug = $1", [slug]);
  return rowCount === 1;
}
