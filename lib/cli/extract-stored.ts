import { once } from "node:events";
import { parseArgs } from "node:util";
import { db } from "../db/client";
import { ensureDatabase } from "../db/server";
import { createReader } from "../ingest/create-reader";
import { countStored, extractStored } from "../ingest/extract-stored";
import { loadGazetteer } from "../ingest/load-gazetteer";
import { gazetteer } from "../organisations/gazetteer";
import { openProgress } from "./ingest-progress";
import { failureLine } from "./ingest-report";
import { ingestWords, type ReadAgainCounts } from "./ingest-words";
import { noticeSentence, terminalLanguage } from "./messages";

/** From so many articles on the wait deserves a bar. */
const MANY = 5;

/** `npm run extract:stored`. Exit status 1 if an article could not be read again. */
export async function main(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = ingestWords(language);
  const options = {
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  let json: boolean;
  try {
    const { values } = parseArgs({ args, options });
    if (values.help) {
      console.log(words.readAgainUsage);
      return 0;
    }
    json = values.json;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${words.readAgainUsage}`);
    return 1;
  }

  const database = await ensureDatabase({
    writes: true,
    onNotice: (notice) => console.error(noticeSentence(notice, language)),
  });
  try {
    await loadGazetteer(db(), gazetteer);
    const total = await countStored(db());
    const progress = openProgress(total > MANY ? total : null, words.progress);
    const counts: ReadAgainCounts = {
      articles: 0,
      unchanged: 0,
      changed: 0,
      superseded: 0,
      added: 0,
      failed: 0,
    };
    try {
      for await (const { fault, ...again } of extractStored(db(), createReader(gazetteer), {
        clock: () => new Date(),
      })) {
        counts.articles += 1;
        counts.unchanged += again.unchanged;
        counts.changed += again.changed;
        counts.superseded += again.superseded;
        // Found again after an earlier version had lost it: new to who looks at the present claims.
        counts.added += again.added + again.restored;
        if (fault !== null) {
          counts.failed += 1;
          progress.say(failureLine(again.articleId, fault, language));
        }
        const line = JSON.stringify({ ...again, fault: fault?.reason ?? null });
        if (json && !process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
        progress.advance(1, { articles: counts.articles, failed: counts.failed });
      }
    } finally {
      progress.stop();
      (json ? console.error : console.log)(words.readAgain(counts));
    }
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await database.release();
  }
}
