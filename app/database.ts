import { connection } from "next/server";
import type { Database } from "@/lib/claims/queries/database";
import { pool } from "@/lib/db/client";

/** For parts of pages: what they show is read for each request, never while the shell is built. */
export async function database(): Promise<Database> {
  await connection();
  return pool();
}
