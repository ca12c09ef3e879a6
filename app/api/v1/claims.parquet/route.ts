import { announceExport, sendExport } from "../send-export";

export const GET = (request: Request) => sendExport(request, "parquet");
export const HEAD = (request: Request) => announceExport(request, "parquet");
