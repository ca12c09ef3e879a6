import dotenv from "dotenv";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65535);
/** A variable that is set to nothing is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema.optional());

const schema = z.object({
  /** A PostgreSQL server of one's own, in place of the embedded one. */
  DATABASE_URL: optional(
    z
      .string()
      .refine((value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value), {
        error: "is not an address like postgresql://user:password@host:5432/marsad",
      })
      .refine(
        (value) =>
          !URL.canParse(value) || ["public", null].includes(new URL(value).searchParams.get("schema")),
        {
          error: "names a schema: Marsad keeps its tables in “public”",
        },
      ),
  ),
  /** Where `npm start` begins to look for a free port. */
  PORT: optional(port),
  /** The address that `npm start` listens at; unset, this machine alone can read. */
  HOST: optional(z.string()),
  CI: optional(z.string()).transform((value) => value !== undefined && value !== "false" && value !== "0"),
  /** A Chromium for the browser tests. */
  PLAYWRIGHT_CHROMIUM: optional(z.string()),
  /** The terminal's language, in the order in which POSIX reads it. */
  LC_ALL: optional(z.string()),
  LC_MESSAGES: optional(z.string()),
  LANG: optional(z.string()),
  /** The folder in which npm was called; paths on the command line start there. */
  INIT_CWD: optional(z.string()),
});

export type Environment = z.output<typeof schema>;

/** A variable has a value that cannot be used; the message is one sentence that names it. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

let parsed: Environment | undefined;

/** The process's variables and those of `.env`, which lose against them. Throws EnvironmentError. */
export function environment(): Environment {
  if (parsed) return parsed;
  dotenv.config({ quiet: true });
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new EnvironmentError(`${issue?.path.join(".")} ${issue?.message}`);
  }
  parsed = result.data;
  return parsed;
}

/** The address that every later connection of this process uses: the embedded server has one only once it runs. */
export function setDatabaseUrl(url: string | undefined): void {
  parsed = { ...environment(), DATABASE_URL: url };
}

/** The variables for a child process, with its own on top. */
export function childEnvironment(own: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}
