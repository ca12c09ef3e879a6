import { once } from "node:events";
import { z } from "zod";
import { createExtractor } from "../extraction";
import { LANGS } from "../extraction/types";
import { detectLanguage } from "../ingest/language";
import { byteLines } from "../ingest/readers/byte-lines";
import { gazetteer } from "../organisations/gazetteer";

/** Longer lines are refused: one article is never that long. */
const LONGEST_LINE = 64 * 1024 * 1024;

const articleLine = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  text: z.string(),
  lang: z.enum(LANGS).nullish(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  published: z.string().nullish(),
});

/**
 * JSON Lines on standard input, one article a line, to JSON Lines on standard output in the same order (DESIGN § The extractor's
 * contract). A line that cannot be read is reported on standard error with its number and leaves no line behind.
 * Returns the exit status: 1 if any line failed.
 */
export async function main(args: string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--amounts");
  if (unknown.length > 0) {
    console.error(
      `extract: unknown argument ${unknown[0]}. Usage: npm run --silent extract -- [--amounts] < articles.jsonl`,
    );
    return 1;
  }
  const write = args.includes("--amounts") ? amountsLine() : claimsLine();
  let failed = false;
  for await (const { number, bytes } of byteLines(process.stdin, LONGEST_LINE)) {
    if (bytes !== null && isBlank(bytes)) continue;
    try {
      if (bytes === null) throw new Error(`longer than ${LONGEST_LINE} bytes`);
      const line = write(articleLine.parse(JSON.parse(decoder.decode(bytes))));
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    } catch (error) {
      failed = true;
      console.error(`line ${number}: ${reasonOf(error)}`);
    }
  }
  return failed ? 1 : 0;
}

type ArticleLine = z.infer<typeof articleLine>;
const decoder = new TextDecoder("utf-8", { fatal: true });

function claimsLine(): (line: ArticleLine) => string {
  const extractor = createExtractor(gazetteer);
  return ({ id = null, text, lang, title, source, published }) => {
    const language = lang ?? detectLanguage(text);
    const claims = extractor.extract({ text, lang: language, title, source, published });
    return JSON.stringify({ id, lang: language, claims });
  };
}

function amountsLine(): (line: ArticleLine) => string {
  const extractor = createExtractor(gazetteer);
  return ({ id = null, text, lang }) => {
    const language = lang ?? detectLanguage(text);
    return JSON.stringify({ id, lang: language, amounts: extractor.findAmounts(text, language) });
  };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll("\n", " ");
  if (error instanceof Error && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return "not valid UTF-8";
  return error instanceof Error ? error.message : String(error);
}
