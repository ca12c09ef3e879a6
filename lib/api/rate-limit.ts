/** How many requests one client may make within a window of time. */
export interface Limit {
  most: number;
  /** Milliseconds. */
  window: number;
}

export interface Allowance {
  allowed: boolean;
  /** Requests left in the window, and the seconds until it ends. */
  left: number;
  resets: number;
}

/** Beyond so many clients those whose window has ended are forgotten. */
const MANY_CLIENTS = 10_000;

/** Counts within one process: generous, against runaway scripts and not against attackers. `now` is milliseconds. */
export function rateLimit({ most, window }: Limit): (client: string, now: number) => Allowance {
  const seen = new Map<string, { since: number; count: number }>();
  return (client, now) => {
    let record = seen.get(client);
    if (record === undefined || now - record.since >= window) {
      if (seen.size >= MANY_CLIENTS) {
        for (const [name, { since }] of seen) if (now - since >= window) seen.delete(name);
      }
      record = { since: now, count: 0 };
      seen.set(client, record);
    }
    record.count += 1;
    return {
      allowed: record.count <= most,
      left: Math.max(0, most - record.count),
      resets: Math.ceil((record.since + window - now) / 1000),
    };
  };
}
