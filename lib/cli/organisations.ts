import { db } from "../db/client";
import { ensureDatabase } from "../db/server";
import { figureKnowledge } from "../ingest/figures/figure-knowledge";
import { loadGazetteer } from "../ingest/load-gazetteer";
import { type MergeDone, MergeRefused, mergeOrganisations, undoMerge } from "../ingest/merge-organisations";
import { gazetteer } from "../organisations/gazetteer";
import { noticeSentence, terminalLanguage } from "./messages";
import { organisationsWords, refusalSentence, type StandingMerge } from "./organisations-words";

/** `npm run organisations`. Exit status 1 where it was refused, 2 where it was not understood. */
export async function main(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = organisationsWords(language);
  const [command = "--help", ...names] = args;
  if (command === "--help" || command === "-h") {
    console.log(words.usage);
    return 0;
  }
  const wanted = { merge: 2, undo: 1, list: 0 }[command];
  if (wanted === undefined || names.length !== wanted) {
    if (wanted === undefined) console.error(words.unknownCommand(command));
    console.error(words.usage);
    return 2;
  }

  const database = await ensureDatabase({
    writes: true,
    onNotice: (notice) => console.error(noticeSentence(notice, language)),
  });
  try {
    await loadGazetteer(db(), gazetteer);
    if (command === "list") await list(words.none);
    else console.log(words[command === "merge" ? "merged" : "undone"](await run(command, names)));
    return 0;
  } catch (error) {
    if (!(error instanceof MergeRefused)) throw error;
    console.error(refusalSentence(error.refusal, language));
    return 1;
  } finally {
    await database.release();
  }
}

function run(command: string, [first = "", second = ""]: string[]): Promise<MergeDone> {
  const settings = { knowledge: figureKnowledge(gazetteer), now: new Date() };
  return command === "merge"
    ? mergeOrganisations(db(), [first, second], settings)
    : undoMerge(db(), first, settings);
}

async function list(none: string): Promise<void> {
  const merges = await db().$queryRaw<StandingMerge[]>`
    SELECT kept.slug AS kept, merged.slug AS merged, to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM organisation_merges m JOIN organisations kept ON kept.id = m.kept_id
      JOIN organisations merged ON merged.id = m.merged_id
    WHERE m.undone_at IS NULL ORDER BY m.id`;
  console.log(
    merges.length === 0
      ? none
      : merges.map(({ kept, merged, day }) => `${day}  ${merged} → ${kept}`).join("\n"),
  );
}
