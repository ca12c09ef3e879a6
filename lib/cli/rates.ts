import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { db } from "../db/client";
import { environment } from "../db/env";
import { ensureDatabase } from "../db/server";
import { figureKnowledge } from "../ingest/figures/figure-knowledge";
import { rebuildFigures } from "../ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "../ingest/in-transaction";
import { decode } from "../ingest/readers/decode";
import { asBadInput } from "../ingest/readers/find-inputs";
import { storeRates } from "../ingest/store-rates";
import { readRates } from "../money/read-rates";
import { gazetteer } from "../organisations/gazetteer";
import { failureLine } from "./ingest-report";
import { noticeSentence, terminalLanguage } from "./messages";
import { rateProblemLine, ratesWords } from "./rates-words";

/** `npm run rates`. Exit status 1 if the file could not be taken; then nothing was stored. */
export async function main(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = ratesWords(language);
  const fail = (line: string): number => {
    console.error(line);
    return 1;
  };
  let help: boolean;
  let files: string[];
  try {
    const options = { help: { type: "boolean", short: "h", default: false } } as const;
    const parsed = parseArgs({ args, options, allowPositionals: true });
    help = parsed.values.help;
    files = parsed.positionals;
  } catch (error) {
    return fail(
      `${words.badOption(error instanceof Error ? error.message : String(error))}\n\n${words.usage}`,
    );
  }
  if (help) {
    console.log(words.usage);
    return 0;
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return fail(words.nothingGiven);

  let csv: string;
  try {
    csv = decode(await readFile(path.resolve(environment().INIT_CWD ?? process.cwd(), file)));
  } catch (error) {
    return fail(failureLine(file, asBadInput(error), language));
  }
  const { rates, problems } = readRates(csv, new Date());
  if (rates === null) {
    for (const problem of problems) console.error(`✗ ${file}, ${rateProblemLine(problem, language)}`);
    return fail(words.nothingStored(problems.length));
  }

  const database = await ensureDatabase({
    writes: true,
    onNotice: (notice) => console.error(noticeSentence(notice, language)),
  });
  try {
    const stored = await inTransaction(
      db(),
      async (tx) => {
        const changes = await storeRates(tx, rates);
        // What claims are worth in dollars decides how they stand to each other.
        if (changes.claims > 0)
          await rebuildFigures(tx, { knowledge: figureKnowledge(gazetteer), now: new Date() });
        return changes;
      },
      OVER_ALL_CLAIMS,
    );
    console.log(words.summary(stored));
    return 0;
  } finally {
    await database.release();
  }
}
