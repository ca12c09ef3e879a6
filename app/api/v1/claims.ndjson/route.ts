import { announceExport, sendExport } from "../send-export";

export const GET = (request: Request) => sendExport(request, "ndjson");
export const HEAD = (request: Request) => announceExport(request, "ndjson");
