import { connection } from "next/server";

/** The day in UTC, ISO; of the request, never of the build. */
export async function today(): Promise<string> {
  await connection();
  return new Date().toISOString().slice(0, 10);
}
