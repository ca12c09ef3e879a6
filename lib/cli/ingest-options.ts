import { parseArgs } from "node:util";
import { BadInput } from "../ingest/bad-input";
import { parsePublished } from "../ingest/dates";
import { type Given, requireLanguage } from "../ingest/prepare-article";
import { canonicalUrl } from "../ingest/web-address";

export const RIGHTS = ["full", "quote", "link"] as const;
export type Right = (typeof RIGHTS)[number];

export interface IngestOptions {
  paths: string[];
  given: Given;
  /** Null where the command does not say: then a new source's text may be shown in full. */
  rights: Right | null;
  json: boolean;
  help: boolean;
}

/** Thrown for a command line that cannot be carried out; nothing was read yet. */
export class BadOption extends Error {
  override readonly name = "BadOption";
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

/** Throws BadOption for an unknown option, and BadInput for a date, language or address that is none. */
export function readIngestOptions(args: readonly string[], today: Date): IngestOptions {
  const { values, positionals } = parse(args);
  const { published = null, source = null, url = null, lang = null, rights = null, json, help } = values;
  if (published !== null) parsePublished(published, today);
  if (lang !== null) requireLanguage(lang);
  if (url !== null) canonicalUrl(url);
  const right = RIGHTS.find((each) => each === rights) ?? null;
  if (rights !== null && right === null) throw new BadOption(`--rights ${rights} (full | quote | link)`);
  return {
    paths: positionals,
    given: { published, source: source?.trim() || null, url, lang },
    rights: right,
    json,
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: text,
        source: text,
        url: text,
        lang: text,
        rights: text,
        json: flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}
