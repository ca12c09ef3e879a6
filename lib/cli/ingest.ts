import { once } from "node:events";
import path from "node:path";
import { db } from "../db/client";
import { environment } from "../db/env";
import { ensureDatabase } from "../db/server";
import { BadInput } from "../ingest/bad-input";
import { badInputMessage } from "../ingest/bad-input-messages";
import { createReader } from "../ingest/create-reader";
import { detectLanguage } from "../ingest/language";
import { loadGazetteer } from "../ingest/load-gazetteer";
import { Pipeline } from "../ingest/pipeline";
import { prepareArticle } from "../ingest/prepare-article";
import { findInputs, type Input } from "../ingest/readers/find-inputs";
import { type Reading, readArticles } from "../ingest/readers/read-articles";
import { sourceRights } from "../ingest/source-rights";
import { gazetteer } from "../organisations/gazetteer";
import { BadOption, type IngestOptions, readIngestOptions } from "./ingest-options";
import { openProgress } from "./ingest-progress";
import { failureLine, type Report, reportAsJson, reportForPeople, type SuccessReport } from "./ingest-report";
import { type IngestCounts, ingestWords } from "./ingest-words";
import { noticeSentence, terminalLanguage } from "./messages";

/** Up to so many articles are shown with their claims. */
const FEW = 5;
/** From so many bytes on, or more than a few files, the wait deserves a bar. */
const LONG = 1024 * 1024;
const WIDTH_OF_A_FILE = 160;

/** `npm run ingest`. Exit status 1 if anything failed. */
export async function main(args: string[]): Promise<number> {
  const language = terminalLanguage();
  const words = ingestWords(language);
  const options = optionsOrNull(args);
  if (options === null) return 1;
  if (options.help) return say(process.stdout, words.usage, 0);
  if (options.paths.length === 0) return say(process.stderr, words.nothingGiven, 1);

  const from = environment().INIT_CWD ?? process.cwd();
  const { inputs, passedOver } = await findInputs(
    options.paths.map((given) => (given === "-" ? given : path.resolve(from, given))),
  );
  if (options.given.url !== null && inputs.length > 1)
    return say(process.stderr, words.oneAddress(inputs.length), 1);

  const database = await ensureDatabase({
    writes: true,
    onNotice: (notice) => console.error(noticeSentence(notice, language)),
  });
  try {
    const counts = await ingestAll(inputs, options, (place) => shownPlace(place, from));
    if (passedOver.length > 0) console.error(words.passedOver(passedOver.length));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await database.release();
  }
}

function optionsOrNull(args: string[]): IngestOptions | null {
  const words = ingestWords(terminalLanguage());
  try {
    return readIngestOptions(args, new Date());
  } catch (error) {
    if (error instanceof BadInput) console.error(badInputMessage(error.reason, terminalLanguage()));
    else if (error instanceof BadOption) console.error(`${words.badOption(error.message)}\n\n${words.usage}`);
    else throw error;
    return null;
  }
}

async function ingestAll(
  inputs: readonly Input[],
  { given, rights, json }: IngestOptions,
  shown: (place: string) => string,
): Promise<IngestCounts> {
  const language = terminalLanguage();
  const words = ingestWords(language);
  await loadGazetteer(db(), gazetteer);
  const settings = { reader: createReader(gazetteer), demonstration: false, clock: () => new Date() };
  const pipeline = await Pipeline.open(db(), { ...settings, textRight: rights ?? "full" });
  const source = sourceRights(db(), rights);

  const counts: IngestCounts = { stored: 0, known: 0, newVersions: 0, failed: 0, claims: 0 };
  const few: SuccessReport[] = [];
  const total = barTotal(inputs);
  const progress = openProgress(total, words.progress);
  const width = process.stdout.columns ?? WIDTH_OF_A_FILE;
  let articles = 0;
  let addressGiven = false;

  /** What became of one reading: stored, known, or why not. */
  const take = async ({ place, ...reading }: Reading): Promise<Report> => {
    const told = { place: shown(place), givenId: "article" in reading ? reading.article.givenId : null };
    try {
      if ("fault" in reading) throw reading.fault;
      if (given.url !== null && reading.article.url === null) {
        if (addressGiven) throw new BadInput({ code: "one_address" });
        addressGiven = true;
      }
      const article = prepareArticle(reading.article, given, { today: new Date(), detectLanguage });
      for (const { field, said, given: other } of article.overruled) {
        progress.say(`${told.place}: ${words.overruled(field, said, other)}`);
      }
      const ingested = await pipeline.ingest(article);
      if (await source.showsOnlyLinks(article.source)) progress.say(words.linkOnly(article.source));
      return { ...told, article, ingested };
    } catch (error) {
      if (error instanceof BadInput) return { ...told, fault: error };
      throw error;
    }
  };

  let finished = false;
  try {
    for await (const reading of readArticles(inputs, process.stdin)) {
      const report = await take(reading);
      articles += 1;
      count(counts, report);
      if (json) await writeLine(reportAsJson(report, language));
      if ("fault" in report) progress.say(failureLine(report.place, report.fault, language));
      else if (!json && articles <= FEW) few.push(report);
      progress.advance(reading.bytes, { articles, failed: counts.failed });
    }
    finished = true;
  } finally {
    progress.stop();
    if (articles <= FEW) for (const report of few) await writeLine(reportForPeople(report, language, width));
    if (!finished) console.error(words.stopped);
    const summary = words.summary(counts);
    if (json) console.error(summary);
    else await writeLine(summary);
  }
  return counts;
}

function count(counts: IngestCounts, report: Report): void {
  if ("fault" in report) counts.failed += 1;
  else if (report.ingested.outcome === "known") counts.known += 1;
  else {
    if (report.ingested.outcome === "stored") counts.stored += 1;
    else counts.newVersions += 1;
    counts.claims += report.ingested.claims.length;
  }
}

function barTotal(inputs: readonly Input[]): number | null {
  const bytes = inputs.reduce((sum, input) => sum + (input.sort === "file" ? input.size : 0), 0);
  const known = inputs.every(({ sort }) => sort !== "stream");
  return known && (inputs.length > FEW || bytes > LONG) ? bytes : null;
}

/** As the user would name it. */
function shownPlace(place: string, from: string): string {
  const relative = path.relative(from, place);
  return place === "-" || place.startsWith("-:") || !path.isAbsolute(place) || relative.length >= place.length
    ? place
    : relative;
}

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function say(stream: NodeJS.WriteStream, line: string, status: number): number {
  stream.write(`${line}\n`);
  return status;
}
