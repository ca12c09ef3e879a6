import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { asProblem } from "@/lib/db/database-problem";
import { identify, isAlive, type ProcessIdentity } from "@/lib/db/process-identity";
import { withProcessLock } from "@/lib/db/process-lock";

/** Who serves this checkout, in `.data/marsad.json`. The address is null until it serves. */
export interface Occupant extends ProcessIdentity {
  url: string | null;
  port: number | null;
}

/** Takes the checkout for this process, or gives the process that has it. What a killed one left does not count. */
export async function occupy(file: string): Promise<Occupant | null> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return await withProcessLock(`${file}.lock`, async () => {
      const other = read(file);
      if (other && other.pid !== process.pid && isAlive(other)) return other;
      write(file, { ...identify(), url: null, port: null });
      return null;
    });
  } catch (error) {
    throw asProblem(error, file);
  }
}

/** Says where this process serves. */
export function announce(file: string, url: string, port: number): void {
  write(file, { ...identify(), url, port });
}

export function vacate(file: string): void {
  if (read(file)?.pid === process.pid) rmSync(file, { force: true });
}

function write(file: string, occupant: Occupant): void {
  writeFileSync(file, JSON.stringify(occupant));
}

function read(file: string): Occupant | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
