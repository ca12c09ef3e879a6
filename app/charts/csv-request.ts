import type { Problem } from "@/lib/claims/parameters";
import { BadParameters } from "@/lib/claims/parameters";
import { pool } from "@/lib/db/client";
import { type ExportOptions, exportParameters, readExportOptions } from "@/lib/export/options";
import { type ChartRequest, readChart } from "./chart-request";

/**
 * What `read` finds in the address of a chart's rows, and how their file is written; throws what cannot be understood.
 * `alongside` names the parameters of the file.
 */
export async function readCsvRequestWith<Found extends { problems: Problem[] }>(
  request: Request,
  read: (params: URLSearchParams, alongside: readonly string[]) => Found | Promise<Found>,
): Promise<Omit<Found, "problems"> & { options: ExportOptions }> {
  const params = new URL(request.url).searchParams;
  const { problems, ...found } = await read(params, exportParameters("chart"));
  const { options, problems: ofFile } = readExportOptions(params);
  if (problems.length + ofFile.length > 0) throw new BadParameters([...problems, ...ofFile]);
  return { ...found, options };
}

/** The same of a chart of the claims of a filter. */
export const readCsvRequest = (
  request: Request,
): Promise<Omit<ChartRequest, "problems"> & { options: ExportOptions }> =>
  readCsvRequestWith(request, (params, alongside) => readChart(pool(), params, alongside));
