import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** What a chunk of Next's registers before it: an arrow function a module, called once and without `this`. */
const ARROW = /^(\(([\w$,]*)\)|([\w$]+))=>\{/;

/**
 * Writes the modules of a build's scripts as plain functions. V8 reads the whole of an arrow function a second time when it is
 * called, whatever was learnt of the functions in it before: of React alone that is 50 ms of a desk's processor and 200 of a phone's.
 */
export function openFactories(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".js"))) {
    const path = join(folder, name);
    const script = readFileSync(path, "utf8");
    const opened = withPlainFunctions(script);
    if (opened !== script) writeFileSync(path, opened);
  }
}

/** The same script with its modules as plain functions; any other script as it is. */
export function withPlainFunctions(script: string): string {
  const written: string[] = [];
  let read = 0;
  for (const factory of factoriesOf(script)) {
    const start = script.indexOf(factory, read);
    const head = ARROW.exec(factory);
    if (start === -1 || head === null) continue;
    written.push(script.slice(read, start), `function(${head[2] ?? head[3]}){`);
    read = start + head[0].length;
  }
  return written.join("") + script.slice(read);
}

/** The source of each module, in the script's order: registered, and never called. */
function factoriesOf(script: string): string[] {
  if (!script.startsWith("(globalThis.TURBOPACK")) return [];
  const registered: unknown[] = [];
  const context = createContext({ TURBOPACK: { push: (chunk: unknown[]) => registered.push(...chunk) } });
  runInContext(script, context);
  return registered.filter((one) => typeof one === "function").map(String);
}
