import { createRequire } from "node:module";
import type { Extractor } from "../../../extraction";
import { normalise } from "../../../extraction/text/normalise";
import { splitSentences } from "../../../extraction/text/split-sentences";
import { readArticles } from "../../corpus-files";
import { textTable } from "../../text-table";
import { median, timePerRun } from "../processor-time";
import { rivalAmounts } from "./rival";

const ROUNDS = 5;
/** Ours reads everything in milliseconds: a round repeats it for this long. */
const SECONDS_A_ROUND = 0.5;
/** Seconds until the machine code of either is what a long run has. */
const WARM_UP = 10;
const WIDTH = 120;
const { version } = createRequire(import.meta.url)("@microsoft/recognizers-text-suite/package.json") as {
  version: string;
};

/** Times our reading and the rival's in turns, so that a busy minute of the machine slows both. */
export function againstRival({ extract, findAmounts }: Extractor): void {
  const articles = readArticles().filter(({ lang }) => lang === "en");
  const sentences = articles.flatMap(({ text }) => {
    const view = normalise(text);
    return splitSentences(view, "en").map((sentence) => view.slice(sentence));
  });
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const work: ReadonlyArray<readonly [string, () => void]> = [
    [
      "all of ours, articles",
      () => {
        for (const { text, title, published } of articles) extract({ text, lang: "en", title, published });
      },
    ],
    [
      "our amounts, articles",
      () => {
        for (const { text } of articles) findAmounts(text, "en");
      },
    ],
    [
      "our amounts, sentences",
      () => {
        for (const sentence of sentences) findAmounts(sentence, "en");
      },
    ],
    [
      `recognizers-text ${version}, sentences`,
      () => {
        for (const sentence of sentences) rivalAmounts(sentence, "en");
      },
    ],
  ];
  for (const [, run] of work) timePerRun(run, WARM_UP);
  const rounds = Array.from({ length: ROUNDS }, () =>
    work.map(([, run]) => timePerRun(run, SECONDS_A_ROUND)),
  );
  const seconds = work.map((_, i) => median(rounds.map((round) => round[i]!)));
  const rival = seconds.at(-1)!;
  const rows = work.map(([name], i) => [
    name,
    (articles.length / seconds[i]!).toFixed(0),
    (bytes / 1e6 / seconds[i]!).toFixed(3),
    `${(rival / seconds[i]!).toFixed(rival / seconds[i]! < 10 ? 1 : 0)} ×`,
  ]);
  console.log(
    `Speed on one core: ${articles.length} English articles, ${sentences.length} sentences, ${bytes} bytes; median of ${ROUNDS} rounds, processor time`,
  );
  console.log(`${textTable(["", "articles/s", "MB/s", "beside the rival"], rows, WIDTH)}\n`);
}
