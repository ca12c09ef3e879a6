import { createParser, parseAsStringLiteral } from "nuqs/server";
import { type Codecs, one, type Params, type Problem, readParameters, writeParameters } from "../parameters";
import { MONEY_CODECS, type MoneyView } from "../shown-money";
import { SCALES, type Scale } from "./scales";

/** How the chart of some claims is drawn; null leaves it to what the claims are. */
export interface ChartView extends MoneyView {
  /** A key of measure.ts. */
  measure: string | null;
  scale: Scale | null;
}

const measure = createParser<string>({
  parse: (text) => (/^[A-Za-z_]{1,30}(\.[A-Za-z_]{1,30})?$/.test(text) ? text : null),
  serialize: (text) => text,
});

const CODECS: Codecs<ChartView> = {
  measure: one(measure, () => "unknown_value"),
  scale: one(parseAsStringLiteral(SCALES), () => "unknown_value"),
  ...MONEY_CODECS,
};

export const CHART_PARAMETERS = Object.keys(CODECS) as ReadonlyArray<keyof ChartView>;

/** Reads what an address says about the chart; `alongside` names the parameters that others read. Never throws. */
export function readChartView(
  params: Params,
  alongside: readonly string[] | "anything",
): { view: ChartView; problems: Problem[] } {
  const { values: view, problems } = readParameters(CODECS, params, alongside);
  return { view, problems };
}

/** The query string without `?`; "" where nothing was chosen. */
export function writeChartView(view: ChartView): string {
  return writeParameters(CODECS, view);
}
