import type { Database } from "../../claims/queries/database";

export async function sourceExists(database: Database, slug: string): Promise<boolean> {
  const { rowCount } = await database.query("SELECT FROM sources WHERE slug = $1", [slug]);
  return rowCount === 1;
}
