import { createParser, parseAsStringLiteral } from "nuqs/server";
import { LOCALES, type Locale } from "../i18n/locales";
import type { CsvOptions } from "./csv";
import { type Codecs, one, oneOr, type Params, type Problem, readParameters } from "./parameters";

/** How the file is written, and the language of messages about it. */
export interface ExportOptions extends CsvOptions {
  locale: Locale | null;
}

const flag = createParser<boolean>({
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
});

const CODECS: Codecs<ExportOptions> = {
  bom: oneOr(true, flag, () => "unknown_value"),
  raw: oneOr(false, flag, () => "unknown_value"),
  locale: one<Locale>(parseAsStringLiteral(LOCALES), () => "unknown_value"),
};

export const CSV_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ExportOptions>;

/** `bom=0` for programs, `raw=1` for text as it is. Never throws. */
export function readCsvOptions(params: Params): { options: ExportOptions; problems: Problem[] } {
  const { values: options, problems } = readParameters(CODECS, params, "anything");
  return { options, problems };
}
