import { DatabaseNotRunning } from "@/lib/db/client";

const NETWORK_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
/** PostgreSQL's own: the connection failed (08), the server is full (53300), stops or starts (57P). */
const SERVER_CODES = /^(08...|53300|57P0[1-3])$/;
/** What the driver says without a code. */
const DRIVER_MESSAGES = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** Whether a query failed because the database could not be reached, and not because of what it asked. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof DatabaseNotRunning) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return NETWORK_CODES.has(code) || SERVER_CODES.test(code) || DRIVER_MESSAGES.test(error.message);
}
