import { pool } from "@/lib/db/client";
import { answering } from "../problem-reply";

/** Whether Marsad can answer: 200 while the database does, else 503. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    await pool().query("SELECT 1");
    return Response.json({ status: "up" }, { headers: { "Cache-Control": "no-store" } });
  });
}
