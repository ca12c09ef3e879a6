import { statfsSync } from "node:fs";
import { totalmem } from "node:os";

const GB = 1024 ** 3;

/** PostgreSQL's settings for this machine: a modest share of its memory, nobody but this machine let in. */
export function embeddedSettings({
  port,
  disposable,
}: {
  port: number;
  disposable: boolean;
}): Array<[string, string]> {
  const memory = totalmem();
  const roomy = memory >= 4 * GB && !disposable;
  return [
    ["port", String(port)],
    ["listen_addresses", "127.0.0.1"],
    ["unix_socket_directories", ""],
    ["max_connections", disposable ? "100" : "50"],
    ["shared_buffers", roomy ? "512MB" : "128MB"],
    ["effective_cache_size", `${Math.max(256, Math.floor(memory / 2 / 1024 ** 2))}MB`],
    ["work_mem", roomy ? "32MB" : "8MB"],
    ["maintenance_work_mem", roomy ? "256MB" : "64MB"],
    ["max_wal_size", "2GB"],
    ["random_page_cost", "1.1"],
    ["jit", "off"],
    ["timezone", "UTC"],
    ["log_timezone", "UTC"],
    // The starter reads the log for reasons.
    ["lc_messages", "C"],
    ["dynamic_shared_memory_type", smallSharedMemory() ? "mmap" : "posix"],
    ...(disposable
      ? ([
          ["fsync", "off"],
          ["synchronous_commit", "off"],
          ["full_page_writes", "off"],
        ] as Array<[string, string]>)
      : []),
  ];
}

/** A container often has 64 MB of /dev/shm, too little for a parallel query. */
function smallSharedMemory(): boolean {
  if (process.platform !== "linux") return false;
  try {
    const { blocks, bsize } = statfsSync("/dev/shm");
    return blocks * bsize < GB / 4;
  } catch {
    return true;
  }
}
