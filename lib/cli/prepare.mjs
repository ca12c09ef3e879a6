// Brings node_modules and the Prisma client up to date, then runs lib/cli/COMMAND.ts in this very process: signals and exit
// status need no passing on. Plain JavaScript, for it runs before there are any dependencies.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { say, step } from "./progress.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(ROOT, "node_modules");
const LOCKFILE = join(ROOT, "package-lock.json");
const GENERATED = join(ROOT, "lib", "db", "generated");

const arabic = /^ar/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
const words = arabic
  ? {
      installing: "تثبيت الحزم",
      generating: "توليد عميل Prisma",
      noSpace: `القرص ممتلئ: أفسح مكانًا في ${ROOT} ثم أعد المحاولة.`,
      noPermission: `لا يُسمح بالكتابة في ${ROOT}: غيّر الأذونات، أو شغّل مرصد بحساب مالك المجلد.`,
      noRegistry: "تعذّر الوصول إلى مستودع npm: تحقق من الاتصال بالشبكة، ثم أعد المحاولة.",
      noNpm: "لم يُعثر على npm: ثبّته مع Node من https://nodejs.org",
      notInstalled: "فشل تثبيت الحزم؛ وهذا ما قاله npm:",
      notGenerated: "فشل توليد عميل Prisma؛ وهذا ما قاله:",
    }
  : {
      installing: "Installing the packages",
      generating: "Generating the Prisma client",
      noSpace: `The disk is full: make room for ${ROOT} and try again.`,
      noPermission: `No permission to write in ${ROOT}: change its permissions, or run Marsad as its owner.`,
      noRegistry: "The npm registry cannot be reached: check the network and try again.",
      noNpm: "npm was not found: install it together with Node from https://nodejs.org",
      notInstalled: "The packages could not be installed; npm said:",
      notGenerated: "The Prisma client could not be generated; Prisma said:",
    };

/** @param {string} command @param {string[]} args */
export async function run(command, args) {
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(ROOT);
  process.stdout.on("error", (error) => {
    // The reader has had enough (`… | head`).
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  if (!(await ensureDependencies())) process.exit(1);
  if (command !== "generate" && !(await ensureClient())) process.exit(1);

  const tsx = await import("tsx/esm/api");
  tsx.register();
  // "server-only" guards what must not reach a browser; a command is no browser, but has no bundler to say so. And tsx has every
  // closure given its name each time that it is made, which costs the extractor a good part of its speed: the engine names them.
  const empty = pathToFileURL(join(MODULES, "server-only", "empty.js")).href;
  const hooks = `
    const NAMING = '(target,value)=>__defProp(target,"name",{value,configurable:true})';
    export const resolve = (name, context, next) => name === "server-only" ? { url: ${JSON.stringify(empty)}, shortCircuit: true } : next(name, context);
    export const load = async (url, context, next) => {
      const loaded = await next(url, context);
      if (!/[.]ts$/.test(url) || loaded.source == null) return loaded;
      return { ...loaded, source: String(loaded.source).replace(NAMING, "target=>target".padEnd(NAMING.length)) };
    };`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);

  let status = 1;
  try {
    const { main } = await import(`./${command}.ts`);
    status = await main(args);
  } catch (error) {
    const { explain } = await import("./messages.ts");
    say(explain(error) ?? (error instanceof Error ? error.stack : String(error)));
  }
  // Not before a slow reader has everything.
  process.stdout.write("", () => process.exit(status));
}

/** @returns {Promise<boolean>} */
async function ensureDependencies() {
  const wanted = `${hash(readFileSync(LOCKFILE))} ${process.platform}-${process.arch}`;
  const stamp = join(MODULES, ".marsad");
  const present = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (present()) return true;

  const lock = join(tmpdir(), `marsad-install-${hash(ROOT).slice(0, 16)}`);
  await takeTurn(lock);
  try {
    if (present()) return true;
    if (!sameAsLockfile()) {
      // An interrupted npm must not leave a stamp that says all is well.
      rmSync(stamp, { force: true });
      await step(words.installing, () => install(lock));
    }
    writeFileSync(stamp, wanted);
    return true;
  } catch (error) {
    say(installationProblem(String(error.said ?? error.code ?? error)));
    return false;
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * The lockfile as it is, and no install script: npm 10 would run them all, npm 11 none, and none is needed.
 * @param {string} lock
 */
async function install(lock) {
  const npm = process.env.npm_execpath;
  const [program, before] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  const flags = [
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
  ];
  // If this process is killed npm goes on: its number, not ours, says whether the turn is over.
  const holds = (pid) => writeFileSync(lock, String(pid));
  const strict = await collect(program, [...before, "ci", ...flags, "--loglevel=error"], {}, holds);
  // A lockfile that lacks another system's packages is refused; what it has is enough here.
  if (strict.status === 0) return;
  if (!strict.said.includes("EUSAGE")) throw strict;
  const lenient = await collect(
    program,
    [...before, "install", "--no-save", ...flags, "--loglevel=error"],
    {},
    holds,
  );
  if (lenient.status !== 0) throw lenient;
}

/** npm's own record of what lies in node_modules against the lockfile: somebody may have installed by hand. */
function sameAsLockfile() {
  const record = join(MODULES, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(LOCKFILE, "utf8")).packages;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    if (!installed[path]) return optional === true;
    return installed[path].version === version && existsSync(join(ROOT, path, "package.json"));
  });
}

/** @param {string} said */
function installationProblem(said) {
  if (/ENOSPC|EDQUOT|no space left/i.test(said)) return words.noSpace;
  if (/EACCES|EPERM|EROFS/.test(said)) return words.noPermission;
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH/.test(said)) return words.noRegistry;
  if (/ENOENT.*npm|npm.*ENOENT/.test(said) && !said.includes("npm error")) return words.noNpm;
  // npm says the reason first, and its manual after it.
  return `${words.notInstalled}\n${said.trim().split("\n").slice(0, 12).join("\n")}`;
}

/** @param {{ always?: boolean }} [options] @returns {Promise<boolean>} */
export async function ensureClient({ always = false } = {}) {
  const schema = join(ROOT, "prisma", "schema.prisma");
  const prisma = JSON.parse(readFileSync(join(MODULES, "prisma", "package.json"), "utf8")).version;
  const wanted = `${hash(readFileSync(schema))} prisma ${prisma}`;
  const stamp = join(GENERATED, ".made-from");
  if (!always && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;

  try {
    await step(words.generating, generate);
    writeFileSync(stamp, wanted);
    return true;
  } catch (error) {
    const said = String(error.said ?? error.code ?? error);
    if (/ENOSPC|EDQUOT/.test(said)) say(words.noSpace);
    else if (/EACCES|EPERM|EROFS/.test(said)) say(words.noPermission);
    else say(`${words.notGenerated}\n${said.trim().split("\n").slice(-15).join("\n")}`);
    return false;
  }
}

async function generate() {
  const prisma = join(MODULES, "prisma", "build", "index.js");
  const outcome = await collect(
    process.execPath,
    [prisma, "generate", "--config", join(ROOT, "prisma", "prisma.config.ts")],
    // Prisma wants its native schema engine before any command, and downloads it; generating never runs it.
    {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  );
  if (outcome.status !== 0) throw outcome;
}

/**
 * Runs a program to its end. What it says is kept, not shown. Ctrl-C ends it at once and waits until it is gone: npm
 * would go on for half a minute, and what it leaves half done the next start does anew.
 * @param {string} program @param {string[]} args @param {Record<string, string>} env
 * @param {(pid: number) => void} [onStart]
 * @returns {Promise<{ status: number, said: string }>}
 */
function collect(program, args, env, onStart) {
  return new Promise((resolve) => {
    let said = "";
    let stopped = 0;
    const stop = (_signal, number) => {
      stopped = 128 + number;
      child.kill("SIGKILL");
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && program === "npm",
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk) => {
        said += chunk;
      });
    if (child.pid) onStart?.(child.pid);
    child.on("error", (error) => resolve({ status: 1, said: String(error) }));
    child.on("close", (status) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (stopped) process.exit(stopped);
      resolve({ status: status ?? 1, said });
    });
  });
}

/** Two commands at once must not both rebuild node_modules. @param {string} lock */
async function takeTurn(lock) {
  for (;;) {
    try {
      mkdirSync(tmpdir(), { recursive: true });
      writeFileSync(openSync(lock, "wx", 0o600), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") return;
    }
    try {
      process.kill(Number(readFileSync(lock, "utf8")) || process.pid, 0);
    } catch (error) {
      if (error.code === "ESRCH") rmSync(lock, { force: true });
    }
    await sleep(200);
  }
}

/** @param {string | Buffer} content */
function hash(content) {
  return createHash("sha256").update(content).digest("hex");
}
