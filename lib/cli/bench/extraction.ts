import { createExtractor } from "../../extraction";
import { gazetteer } from "../../organisations/gazetteer";
import { againstRival } from "./extraction/against-rival";
import { hostileMegabytes } from "./extraction/hostile";
import { memoryOfStream } from "./extraction/memory";
import { phrasesRight } from "./extraction/phrases-right";

const PARTS = {
  speed: againstRival,
  phrases: phrasesRight,
  hostile: hostileMegabytes,
  memory: memoryOfStream,
} as const;
type Part = keyof typeof PARTS;

const USAGE = `Usage: npm run bench -- extraction [PART…]

  speed     articles and megabytes a second on one core: all of the extractor, its amounts alone, and @microsoft/recognizers-text,
            which reads amounts only, over the sentences of the corpus' English articles, in turns, the median of several rounds
  phrases   how many phrases of lib/extraction/corpus and ../shared/specs each of the two gets right by value
  hostile   what a megabyte takes that was made to be slow, in every language, in seconds of processor time
  memory    resident memory over a stream of 100,000 articles

Without a part, all of them.`;

export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !(arg in PARTS));
  if (unknown !== undefined) {
    (unknown === "--help" ? console.log : console.error)(USAGE);
    return unknown === "--help" ? 0 : 2;
  }
  const parts = (args.length > 0 ? args : Object.keys(PARTS)) as Part[];
  const extractor = createExtractor(gazetteer);
  for (const part of parts) await PARTS[part](extractor);
  return 0;
}
