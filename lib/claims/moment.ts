import { type Codecs, one, type Params, type Problem, readParameters, writeParameters } from "./parameters";
import { day } from "./parsers";

/** What a page is asked to go back to; null is today. */
export interface Moment {
  /** Claims dated up to that day. */
  as_of: string | null;
  /** What Marsad had recorded by the end of that day (UTC); where `as_of` is not given, it is the same day. */
  known: string | null;
}

export const TODAY: Moment = { as_of: null, known: null };

/** For what asks of a moment among other things; what it reads is to go through `momentIn`. */
export const MOMENT_CODECS: Codecs<Moment> = {
  as_of: one(day, () => "not_a_day"),
  known: one(day, () => "not_a_day"),
};

/** What was recorded by a day and no more is as of that day. */
export const momentIn = ({ as_of, known }: Moment): Moment => ({ as_of: as_of ?? known, known });

/** Reads what an address says about the moment; `alongside` names the parameters that others read. Never throws. */
export function readMoment(
  params: Params,
  alongside: readonly string[] | "anything" = [],
): { moment: Moment; problems: Problem[] } {
  const { values, problems } = readParameters(MOMENT_CODECS, params, alongside);
  return { moment: momentIn(values), problems };
}

/** The query string without `?`; "" for today. */
export const writeMoment = (moment: Moment): string => writeParameters(MOMENT_CODECS, moment);
