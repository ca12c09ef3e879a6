import { announceExport, sendExport } from "../send-export";

export const GET = (request: Request) => sendExport(request, "xlsx");
export const HEAD = (request: Request) => announceExport(request, "xlsx");
