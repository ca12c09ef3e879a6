import { createMcpHandler } from "@modelcontextprotocol/server";
import { knowledge } from "@/app/knowledge";
import { originOf } from "@/app/origin";
import { pool } from "@/lib/db/client";
import { marsadServer } from "@/lib/mcp/server";

/** Marsad for assistants, by the Model Context Protocol over HTTP; no session is kept. */
function answer(request: Request): Promise<Response> {
  const origin = originOf(request);
  const handler = createMcpHandler(() => marsadServer({ database: pool(), knowledge: knowledge(), origin }));
  return handler.fetch(request);
}

export { answer as DELETE, answer as GET, answer as POST };
