import { MOMENT_CODECS, type Moment, momentIn } from "../claims/moment";
import {
  type Codecs,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "../claims/parameters";
import { type MoneyView, moneyCodecs } from "../claims/shown-money";

/** As of which day a figure is shown, and in which money. */
export interface FigureView extends Moment, MoneyView {}

/** As printed unless something else is asked for: the same euros, said in two months, are not two sums. */
const CODECS: Codecs<FigureView> = { ...MOMENT_CODECS, ...moneyCodecs("printed") };

/** Reads what the address of a figure says; `alongside` names the parameters that others read. Never throws. */
export function readFigureView(
  params: Params,
  alongside: readonly string[] = [],
): { view: FigureView; problems: Problem[] } {
  const { values, problems } = readParameters(CODECS, params, alongside);
  return { view: { ...values, ...momentIn(values) }, problems };
}

/** The query string without `?`. */
export const writeFigureView = (view: FigureView): string => writeParameters(CODECS, view);
