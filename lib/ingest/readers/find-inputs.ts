import { type Dirent, realpathSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { BadInput } from "../bad-input";

export type FileForm = "text" | "markdown" | "html" | "json" | "json_lines";

const FORMS: Record<string, FileForm> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".json": "json",
  ".jsonl": "json_lines",
  ".ndjson": "json_lines",
};

/** Standard input, a pipe or a file; a fault where a path leads to nothing that can be read. */
export type Input =
  | { place: string; sort: "stream"; path: string | null }
  | { place: string; sort: "file"; path: string; form: FileForm | null; size: number }
  | { place: string; sort: "fault"; fault: BadInput };

export interface FoundInputs {
  inputs: Input[];
  /** Files in the given folders that are of no type that is read (hidden ones are not counted). */
  passedOver: string[];
}

/** The files behind the arguments of a command, folders walked in name order; "-" is standard input. Never throws. */
export async function findInputs(paths: readonly string[]): Promise<FoundInputs> {
  const found: FoundInputs = { inputs: [], passedOver: [] };
  for (const given of paths) {
    if (given === "-") found.inputs.push({ place: "-", sort: "stream", path: null });
    else await visit(given, found, { named: true, above: [] });
  }
  return found;
}

async function visit(
  file: string,
  found: FoundInputs,
  at: { named: boolean; above: readonly string[] },
): Promise<void> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return await visitFolder(file, found, at.above);
    if (!facts.isFile()) {
      if (at.named) found.inputs.push({ place: file, sort: "stream", path: file });
      return;
    }
    const extension = path.extname(file).toLowerCase();
    const form = FORMS[extension] ?? null;
    if (form !== null || (at.named && extension === "")) {
      found.inputs.push({ place: file, sort: "file", path: file, form, size: facts.size });
    } else if (at.named) throw new BadInput({ code: "unsupported_type", extension });
    else found.passedOver.push(file);
  } catch (error) {
    found.inputs.push({ place: file, sort: "fault", fault: asBadInput(error) });
  }
}

async function visitFolder(folder: string, found: FoundInputs, above: readonly string[]): Promise<void> {
  const real = realpathSync(folder);
  if (above.includes(real)) return;
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    await visit(path.join(folder, entry.name), found, { named: false, above: [...above, real] });
  }
}

/** What the file system says, as a fault with its reason; what is no error of it is thrown on. */
export function asBadInput(error: unknown): BadInput {
  if (error instanceof BadInput) return error;
  const system = error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : null;
  if (system === null) throw error;
  return new BadInput(
    system === "ENOENT" || system === "ENOTDIR" ? { code: "not_found" } : { code: "unreadable", system },
  );
}
