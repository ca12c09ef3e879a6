import dotenv from "dotenv";
import { z } from "zod";

/** What is wrong with a variable; the message catalogs say it. */
export type BadVariable = "not_a_port" | "not_a_database_address" | "names_a_schema" | "not_an_origin";

const port = z.coerce
  .number({ error: "not_a_port" satisfies BadVariable })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 65535, {
    error: "not_a_port" satisfies BadVariable,
  });
/** A variable that is set to nothing is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema.optional());

const databaseAddress = z
  .string()
  .refine((value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value), {
    error: "not_a_database_address" satisfies BadVariable,
  })
  .refine(
    (value) => !URL.canParse(value) || ["public", null].includes(new URL(value).searchParams.get("schema")),
    { error: "names_a_schema" satisfies BadVariable },
  );

const isOrigin = ({ pathname, search, hash, username, password }: URL): boolean =>
  pathname === "/" && `${search}${hash}${username}${password}` === "";

const schema = z.object({
  /** A PostgreSQL server of one's own, in place of the embedded one. */
  DATABASE_URL: optional(databaseAddress),
  /** Servers that follow the one of DATABASE_URL: pages and API read from them. Commas stand between them. */
  DATABASE_REPLICA_URLS: optional(
    z
      .string()
      .transform((value) =>
        value
          .split(",")
          .map((url) => url.trim())
          .filter((url) => url !== ""),
      )
      .pipe(z.array(databaseAddress)),
  ),
  /** Where `npm start` begins to look for a free port. */
  PORT: optional(port),
  /** The address that `npm start` listens at; unset, this machine alone can read. */
  HOST: optional(z.string()),
  /** Where readers find the site: "https://marsad.example". */
  MARSAD_ORIGIN: optional(
    z
      .string()
      .transform((value) => value.replace(/\/$/, ""))
      .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value) && isOrigin(new URL(value)), {
        error: "not_an_origin" satisfies BadVariable,
      })
      .transform((value) => new URL(value).origin),
  ),
  CI: optional(z.string()).transform((value) => value !== undefined && value !== "false" && value !== "0"),
  /** A Chromium for the browser tests. */
  PLAYWRIGHT_CHROMIUM: optional(z.string()),
  /** The folder in which npm was called; paths on the command line start there. */
  INIT_CWD: optional(z.string()),
});

/** Set by npm and by CI, not by hand. */
const SET_BY_OTHERS = ["CI", "INIT_CWD"];

/** What a user may set; `.env.example` explains each. */
export const SETTINGS = Object.keys(schema.shape).filter((name) => !SET_BY_OTHERS.includes(name));

export type Environment = z.output<typeof schema>;

/** A variable has a value that cannot be used. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  constructor(
    readonly variable: string,
    readonly bad: BadVariable,
  ) {
    super(`${variable}: ${bad}`);
  }
}

let parsed: Environment | undefined;

/** The process's variables and those of `.env`, which lose against them. Throws EnvironmentError. */
export function environment(): Environment {
  if (parsed) return parsed;
  dotenv.config({ quiet: true });
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const [issue] = result.error.issues;
    // Only the checks above can fail, and their messages are these words.
    throw new EnvironmentError(String(issue?.path[0]), issue?.message as BadVariable);
  }
  parsed = result.data;
  return parsed;
}

/** The address that every later connection of this process uses: the embedded server has one only once it runs. */
export function setDatabaseUrl(url: string | undefined): void {
  parsed = { ...environment(), DATABASE_URL: url };
}

/** The terminal's language, in the order in which POSIX reads it; readable even if another variable is wrong. */
export function terminal(): { LC_ALL?: string; LC_MESSAGES?: string; LANG?: string } {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return { LC_ALL, LC_MESSAGES, LANG };
}

/** The variables for a child process, with its own on top. */
export function childEnvironment(own: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}
