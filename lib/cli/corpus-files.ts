import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../db/server";
import type { GoldArticle } from "../extraction/corpus/score";
import type { PhraseRow } from "../extraction/corpus/score-phrases";

export const CORPUS = path.join(ROOT, "lib/extraction/corpus");
const SHARED = path.join(ROOT, "../shared");

/** The labelled articles of the corpus. */
export function readArticles(): GoldArticle[] {
  return articlesIn(path.join(CORPUS, "articles"));
}

/** The labelled articles beside the checkout; null where there are none. */
export function readSharedArticles(): GoldArticle[] | null {
  const folder = path.join(SHARED, "gold");
  return existsSync(folder) ? articlesIn(folder) : null;
}

function articlesIn(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as GoldArticle);
}

export interface PhraseTable {
  name: string;
  rows: PhraseRow[];
}

/** The tables of phrases with their amounts: the corpus' own, and those beside the checkout where there are any. */
export function readPhraseTables(): PhraseTable[] {
  return [...tablesIn(CORPUS, ""), ...tablesIn(path.join(SHARED, "specs"), "../shared/specs/")];
}

function tablesIn(folder: string, prefix: string): PhraseTable[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .map((file) => ({
      name: `${prefix}${file.replace(".jsonl", "")}`,
      rows: readJsonLines<PhraseRow>(path.join(folder, file)),
    }));
}

export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
