import { createParser, parseAsStringLiteral } from "nuqs/server";
import { LANGUAGES, type Language } from "../i18n/locales";
import { type Codecs, one, oneOr, type Params, type Problem, readParameters } from "./parameters";

export const MOST_ROWS = 1000;
const DEFAULT_ROWS = 50;

/** What a client may say of a reply's form, apart from which claims it wants. */
export interface ApiOptions {
  /** Rows in one reply, 1 to 1,000. */
  limit: number;
  /** The language of messages; null leaves it to Accept-Language. */
  locale: Language | null;
}

const limit = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= MOST_ROWS ? Number(text) : null),
  serialize: String,
});

const locale = parseAsStringLiteral(LANGUAGES);

const CODECS: Codecs<ApiOptions> = {
  limit: oneOr(DEFAULT_ROWS, limit, () => "not_a_limit"),
  locale: one<Language>(locale, () => "unknown_value"),
};

export const API_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ApiOptions>;

/** Never throws. Other parameters are left to their own readers. */
export function readApiOptions(params: Params): { options: ApiOptions; problems: Problem[] } {
  const { values: options, problems } = readParameters(CODECS, params, "anything");
  return { options, problems };
}
