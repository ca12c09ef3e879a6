import { announceExport, sendExport } from "../send-export";

export const GET = (request: Request) => sendExport(request, "csv");
export const HEAD = (request: Request) => announceExport(request, "csv");
