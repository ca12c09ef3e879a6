import { parseAsStringLiteral } from "nuqs/server";
import { type Codecs, one, type Params, type Problem, readParameters } from "../parameters";

const THEMES = ["light", "dark"] as const;

/** What a page says of a chart that stands in it, apart from which chart. */
interface EmbedOptions {
  /** Null follows the reader's preference. It is set in the browser, before anything is painted. */
  theme: (typeof THEMES)[number] | null;
}

const CODECS: Codecs<EmbedOptions> = { theme: one(parseAsStringLiteral(THEMES), () => "unknown_value") };

export const EMBED_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof EmbedOptions>;

/** What cannot be understood of them. Never throws; other parameters are left to their own readers. */
export function embedProblems(params: Params): Problem[] {
  return readParameters(CODECS, params, "anything").problems;
}
