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

/** Adds what clients asked of this process in a window, and gives for each what it has asked of all processes. */
export type Share = (
  windowStart: Date,
  asked: ReadonlyMap<string, number>,
) => Promise<ReadonlyMap<string, number>>;

/** Processes tell each other at most so often. */
export const SHARED_EVERY = 1000;

/**
 * Generous, against runaway scripts and not against attackers. Windows begin at the same moments in every process, and requests never wait
 * for `share`: each process lets through at most what it has not heard of yet, and where nothing can be shared it counts for itself.
 * `now` is milliseconds.
 */
export function rateLimit({ most, window }: Limit, share: Share): (client: string, now: number) => Allowance {
  let start = 0;
  let clients = new Map<string, { count: number; unshared: number }>();
  let nextShare = 0;

  async function tell(now: number): Promise<void> {
    nextShare = Number.POSITIVE_INFINITY;
    const told = clients;
    const asked = new Map<string, number>();
    for (const [client, record] of told) {
      if (record.unshared > 0) asked.set(client, record.unshared);
      record.unshared = 0;
    }
    try {
      for (const [client, count] of await share(new Date(start), asked)) {
        const record = told.get(client);
        if (record !== undefined) record.count = count + record.unshared;
      }
      nextShare = now + SHARED_EVERY;
    } catch {
      nextShare = now + window;
    }
  }

  return (client, now) => {
    const current = now - (now % window);
    if (current !== start) {
      start = current;
      clients = new Map();
    }
    const record = clients.get(client) ?? { count: 0, unshared: 0 };
    clients.set(client, record);
    record.count += 1;
    record.unshared += 1;
    if (now >= nextShare) void tell(now);
    return {
      allowed: record.count <= most,
      left: Math.max(0, most - record.count),
      resets: Math.ceil((start + window - now) / 1000),
    };
  };
}
