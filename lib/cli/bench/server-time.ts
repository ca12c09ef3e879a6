import { readFileSync } from "node:fs";

/**
 * Milliseconds of processor time that a process of this machine has had: of a connection's server process it tells what a
 * query costs, whatever else runs beside it. 0 where the server is elsewhere, or not on Linux.
 */
export function processorOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
}
