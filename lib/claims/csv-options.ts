import { createParser } from "nuqs/server";
import type { CsvOptions } from "./csv";
import { type Codecs, oneOr, type Params, type Problem, readParameters } from "./parameters";

const flag = createParser<boolean>({
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
});

const CODECS: Codecs<CsvOptions> = {
  bom: oneOr(true, flag, () => "unknown_value"),
  raw: oneOr(false, flag, () => "unknown_value"),
};

export const CSV_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof CsvOptions>;

/** How the file is written: `bom=0` for programs, `raw=1` for text as it is. Never throws. */
export function readCsvOptions(params: Params): { options: CsvOptions; problems: Problem[] } {
  const { values: options, problems } = readParameters(CODECS, params, "anything");
  return { options, problems };
}
