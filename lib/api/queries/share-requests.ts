import type { Database } from "../../claims/queries/database";
import type { Share } from "../rate-limit";

/** By way of the database. Of windows that are over nothing is kept. */
export const shareRequests =
  (database: () => Database): Share =>
  async (windowStart, asked) => {
    // In one order, so that no two processes wait for each other.
    const clients = [...asked].sort(([one], [other]) => (one < other ? -1 : 1));
    const { rows } = await database().query<{ client: string; count: number }>(
      `WITH past AS (DELETE FROM api_requests WHERE window_start < $1)
       INSERT INTO api_requests (window_start, client, count) SELECT $1, * FROM unnest($2::text[], $3::int[])
       ON CONFLICT (window_start, client) DO UPDATE SET count = api_requests.count + EXCLUDED.count
       RETURNING client, count`,
      [windowStart, clients.map(([client]) => client), clients.map(([, count]) => count)],
    );
    return new Map(rows.map(({ client, count }) => [client, count]));
  };
