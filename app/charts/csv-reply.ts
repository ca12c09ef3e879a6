/** A whole file of rows, named after its chart and the day. */
export function csvReply(body: BodyInit, { name, rows }: { name: string; rows: number }): Response {
  const today = new Date().toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="marsad-${name}-${today}.csv"`,
      "X-Total-Count": String(rows),
      "Cache-Control": "no-store",
    },
  });
}
