import { BadParameters } from "@/lib/claims/parameters";
import { pool } from "@/lib/db/client";
import { type ExportOptions, exportParameters, readExportOptions } from "@/lib/export/options";
import { type ChartRequest, readChart } from "./chart-request";

/** A chart's rows, and how their file is written; throws what cannot be understood. */
export async function readCsvRequest(
  request: Request,
): Promise<Omit<ChartRequest, "problems"> & { options: ExportOptions }> {
  const params = new URL(request.url).searchParams;
  const { problems, ...chart } = await readChart(pool(), params, exportParameters("chart"));
  const { options, problems: ofFile } = readExportOptions(params);
  if (problems.length + ofFile.length > 0) throw new BadParameters([...problems, ...ofFile]);
  return { ...chart, options };
}
