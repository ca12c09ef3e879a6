import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, type ProcessIdentity } from "./process-identity";

/** The embedded server of this checkout, as its starter left word of it in `.data/postgres/server.json`. */
export interface RunningServer extends ProcessIdentity {
  url: string;
  port: number;
}

/** Null if there is no word of one, or if that process is gone. */
export function runningServer(home = join(process.cwd(), ".data", "postgres")): RunningServer | null {
  try {
    const server: RunningServer = JSON.parse(readFileSync(join(home, "server.json"), "utf8"));
    return isAlive(server) ? server : null;
  } catch {
    return null;
  }
}
