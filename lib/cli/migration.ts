import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { joinEmbedded } from "@/lib/db/embedded";
import { MIGRATIONS } from "@/lib/db/migrate";
import { diffSchema, migratedSchema, migrationFiles, rehearse } from "@/lib/db/next-migration";
import { ROOT } from "@/lib/db/server";
import { temporaryHome } from "@/lib/db/temporary-home";

const USAGE = `Usage: npm run migration -- NAME [--by-hand]
Writes prisma/migrations/…_NAME from the changes in prisma/schema.prisma, and applies all migrations to an empty database.
  NAME       what it does, in small letters: add_reviews
  --by-hand  also if the schema did not change, for SQL that Prisma has no words for
`;

/** `npm run migration -- NAME`: for developers, so in English alone. */
export async function main(args: string[]): Promise<number> {
  const byHand = args.includes("--by-hand");
  const [name, ...more] = args.filter((arg) => arg !== "--by-hand");
  if (name === undefined || more.length > 0 || !/^[a-z][a-z0-9_]*$/.test(name)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const schema = readFileSync(join(ROOT, "prisma", "schema.prisma"), "utf8");
  const { home, remove } = await temporaryHome();
  try {
    const server = await joinEmbedded({ home, disposable: true });
    const sql = await diffSchema(server.url, migratedSchema(), schema);
    if (sql === "" && !byHand) {
      process.stderr.write("prisma/schema.prisma has no change since the last migration.\n");
      return 1;
    }
    const files = migrationFiles(name, new Date(), sql, schema);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(MIGRATIONS, dirname(path)), { recursive: true });
      writeFileSync(join(MIGRATIONS, path), content);
    }
    const [path = ""] = Object.keys(files);
    process.stdout.write(`${relative(ROOT, join(MIGRATIONS, path))}\n\n${sql}`);
    await rehearse(server.url);
    process.stderr.write(
      "\nAll migrations run on an empty database. Read the SQL; what is written by hand goes below it, under a comment of its own.\n",
    );
    return 0;
  } finally {
    await remove();
  }
}
